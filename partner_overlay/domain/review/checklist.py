"""The checklist: every item of the source, in the source's own groups and order (product.md 6, domain.md 8)."""

from enum import StrEnum

from partner_overlay.domain.competencies import at_level
from partner_overlay.domain.competency import Competency, Level
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Behaviour, Kind
from partner_overlay.domain.review.evidence import Evidence, Trace
from partner_overlay.lean_dataclass import dataclass


class Group(StrEnum):
    MINDSET = "mindset"
    EXPLICIT = "explicit"
    IMPLICIT = "implicit"
    HOW = "how I partnered"
    PROCESS = "process partnering"
    MOMENT = "in-the-moment partnering"


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the checklist: a competency, a behaviour, or a form of partnering.

    `key` is stable and stands in the record. `engagement`: it folds away in any other session.
    """

    key: str
    group: Group
    competency: Competency | None = None
    behaviour: Behaviour | None = None
    engagement: Engagement | None = None

    @property
    def code(self) -> str:
        """The competency's 2019 number; empty for what has none."""
        return "" if self.competency is None else self.competency.code

    def folds(self, engagement: Engagement | None) -> bool:
        """Whether it is out of the way in a session of this engagement."""
        return self.engagement is not None and self.engagement is not engagement

    def evidence(self, evidence: Evidence) -> tuple[Trace, ...]:
        """What the session recorded for it, in order of time."""
        if self.competency is not None:
            return evidence.about(self.competency.code)
        if self.behaviour is not None:
            return evidence.with_behaviour(self.behaviour)
        if self.group is Group.MOMENT:
            return evidence.of_kind(Kind.MOMENT)
        agreed = self.key == COACHS_PART  # that is settled while the session is agreed upon
        return tuple(trace for trace in evidence.of_kind(Kind.PROCESS) if not agreed or trace.phase is Phase.AGREEMENT)


COACHS_PART = "process.coachs-part"
WHERE_NEXT = "process.where-next"
IN_THE_MOMENT = "moment.what-is-alive"

_FOLDED = {"3.4": Engagement.FIRST, "3.5": Engagement.FIRST, "3.11": Engagement.LAST}
_LEVELS = {Group.MINDSET: Level.MINDSET, Group.EXPLICIT: Level.EXPLICIT, Group.IMPLICIT: Level.IMPLICIT}

CHECKLIST: tuple[Item, ...] = (
    *(
        Item(competency.key, group, competency, engagement=_FOLDED.get(competency.code))
        for group, level in _LEVELS.items()
        for competency in at_level(level)
    ),
    *(Item(f"how.{behaviour}", Group.HOW, behaviour=behaviour) for behaviour in Behaviour),
    Item(COACHS_PART, Group.PROCESS),
    Item(WHERE_NEXT, Group.PROCESS),
    Item(IN_THE_MOMENT, Group.MOMENT),
)

_BY_KEY = {item.key: item for item in CHECKLIST}


def item_of(key: str) -> Item | None:
    return _BY_KEY.get(key)


def items_in(group: Group) -> tuple[Item, ...]:
    """The items of one group, in its order."""
    return tuple(item for item in CHECKLIST if item.group is group)
