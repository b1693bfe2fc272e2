"""From a document to session types: a bad value gives way to its default alone, with one sentence."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple, TypeVar

from partner_overlay.domain.check_ins import CheckIn
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.fresh_ids import FreshIds, slug
from partner_overlay.domain.glance import glance_of
from partner_overlay.domain.plan import Shares
from partner_overlay.domain.prompts import Voice
from partner_overlay.domain.sentences import Sentence, template
from partner_overlay.domain.session_type_limits import MOST_CHECK_INS, MOST_TYPES, sound_shares
from partner_overlay.domain.session_types import SHIPPED_TYPES, SessionType, shipped_type
from partner_overlay.storage import session_types_values as values
from partner_overlay.storage.session_types_lines import SoughtLine, line_of
from partner_overlay.storage.settings_values import Unfit, one_of, whole, yes_or_no
from partner_overlay.storage.toml_file import TomlText

_Value = TypeVar("_Value")
_Table = dict[str, object]
_MINUTE = timedelta(minutes=1)
_USUAL = SessionType("", timedelta(minutes=60))


class ReadCheckIn(NamedTuple):
    """`check_in` is None where nothing can be made of it; `table` is what stands in the file."""

    check_in: CheckIn | None
    table: _Table


class ReadType(NamedTuple):
    """The same of a type. `check_ins` are those in the file; without any, `type` may have the usual ones."""

    type: SessionType | None
    table: _Table
    check_ins: tuple[ReadCheckIn, ...] = ()


class ReadTypes(NamedTuple):
    """What a file says, in its order, and a sentence for each thing that could not be taken."""

    entries: tuple[ReadType, ...]
    troubles: tuple[str, ...]

    @property
    def types(self) -> tuple[SessionType, ...]:
        """The shipped ones where the file has none."""
        return tuple(entry.type for entry in self.entries if entry.type is not None) or SHIPPED_TYPES


def read_types(source: TomlText, path: Path) -> ReadTypes:
    reading = _Reading(source.text, path)
    return ReadTypes(tuple(_entries(source.document, reading)), tuple(reading.troubles))


def _entries(document: _Table, reading: "_Reading") -> Iterator[ReadType]:
    tables = document.get("type")
    if not isinstance(tables, list) or not tables:
        if document:
            reading.say(SoughtLine(), Sentence("there is no [[type]] in it; the shipped session types hold."))
        return
    taken: set[str] = set()
    for number, table in enumerate(tables):
        at = SoughtLine(number)
        if not isinstance(table, dict):
            reading.say(at, Sentence("a type would begin with [[type]]; it is left out."))
            table = {}  # noqa: PLW2901
            yield ReadType(None, table)
        elif len(taken) == MOST_TYPES:
            words = template("there is room for {most} session types; the ones from here on are left out.")
            reading.say(at, Sentence(words, most=MOST_TYPES), once=True)
            yield ReadType(None, table)
        else:
            yield _type(table, at, taken, reading)


def _type(table: _Table, at: SoughtLine, taken: set[str], reading: "_Reading") -> ReadType:
    name = _name(table, at, taken, reading)
    if not name:
        return ReadType(None, table)
    usual = shipped_type(name) or _USUAL
    here = _Here(table, at, Sentence('of "{type}"', type=name), reading)
    check_ins = tuple(_check_ins(here, usual))
    kind = SessionType(
        name=name,
        length=here.take("minutes", whole(1, 720), usual.length // _MINUTE) * _MINUTE,
        shares=_shares(here, usual.shares),
        check_ins=_ordered(check_ins) if isinstance(table.get("check-in"), list) else usual.check_ins,
        engagement=here.take("engagement", values.engagement, usual.engagement),
        decks=here.take("decks", values.decks, usual.decks),
    )
    return ReadType(kind, table, check_ins)


def _name(table: _Table, at: SoughtLine, taken: set[str], reading: "_Reading") -> str:
    """Empty where the type can't be taken."""
    try:
        name = values.name(table.get("name"))
    except Unfit as unfit:
        what = Sentence("{key} {what}; this type is left out until then.", key="name", what=unfit.sentence)
        reading.say(at._replace(key="name"), what)
        return ""
    if name.casefold() in taken:
        words = template('{key} is "{name}", as an earlier type\'s is; this one is left out.')
        reading.say(at._replace(key="name"), Sentence(words, key="name", name=name))
        return ""
    taken.add(name.casefold())
    return name


def _shares(here: "_Here", usual: Shares) -> Shares:
    agreement = here.take("agreement", values.per_cent, usual.agreement_until)
    exploration = here.take("exploration", values.per_cent, usual.exploration_until)
    try:
        return sound_shares(Shares(agreement, exploration))
    except Refusal:
        words = template("ends where exploration ends, or beyond; until then they are {one} and {other}")
        one, other = values.shown(usual.agreement_until), values.shown(usual.exploration_until)
        here.complain("agreement", Sentence(words, one=one, other=other))
        return usual


def _ordered(check_ins: tuple[ReadCheckIn, ...]) -> tuple[CheckIn, ...]:
    found = [one.check_in for one in check_ins if one.check_in is not None]
    return tuple(sorted(found, key=lambda one: one.share))


def _check_ins(here: "_Here", usual: SessionType) -> Iterator[ReadCheckIn]:
    tables = here.table.get("check-in", [])
    if not isinstance(tables, list):
        words = template("begins with [[type.check-in]], or is [] for none; until then they are the usual ones")
        here.complain("check-in", Sentence(words))
        return
    ids = FreshIds(())
    count = 0
    for number, table in enumerate(tables):
        if not isinstance(table, dict):
            here.complain("check-in", Sentence("is a list of tables; what is none is left out"))
            yield ReadCheckIn(None, {})
            continue
        at = here.at._replace(check_in=number)
        if count == MOST_CHECK_INS:
            words = template("there is room for {most} check-ins {whose}; the others are left out.")
            here.reading.say(at, Sentence(words, most=MOST_CHECK_INS, whose=here.whose), once=True)
            yield ReadCheckIn(None, table)
            continue
        found = _check_in(table, at, here, usual, ids)
        count += found is not None
        yield ReadCheckIn(found, table)


def _check_in(table: _Table, at: SoughtLine, parent: "_Here", usual: SessionType, ids: FreshIds) -> CheckIn | None:
    wanted = _id(table, at, parent)
    known = next((one for one in usual.check_ins if one.id == wanted), None)
    whose = Sentence('of the check-in "{id}" {whose}', id=wanted, whose=parent.whose)
    here = _Here(table, at, whose, parent.reading)
    sentence = here.take("sentence", values.sentence, known.sentence if known else "")
    if not sentence:
        if "sentence" not in table:
            words = template("a check-in {whose} has no sentence; it is left out until then.")
            here.reading.say(at, Sentence(words, whose=parent.whose))
        return None
    given = ids.give(wanted or slug(sentence) or "check-in")
    if wanted and given != wanted:
        here.complain("id", Sentence('is there already; until then this one is called "{id}"', id=given))
    nothing = ""
    glance_of_old = known.belated_glance if known else nothing
    sentence_of_old = known.belated_sentence if known else nothing
    return CheckIn(
        id=given,
        share=here.take("share", values.place, known.share if known else 0.5),
        competency=here.take("competency", values.competency, known.competency if known else "3.9"),
        voice=here.take("voice", one_of(Voice), known.voice if known else Voice.SAY),
        glance=here.take("glance", values.glance, known.glance if known else glance_of(sentence)),
        sentence=sentence,
        about_time=here.take("about_time", yes_or_no, known.about_time if known else False),
        belated_glance=here.take("belated_glance", values.glance_or_none, glance_of_old),
        belated_sentence=here.take("belated_sentence", values.sentence_or_none, sentence_of_old),
        muted=here.take("muted", yes_or_no, default=False),
    )


def _id(table: _Table, at: SoughtLine, parent: "_Here") -> str:
    """Empty for one that has to be found."""
    if "id" not in table:
        return ""
    try:
        return values.check_in_id(table["id"])
    except Unfit as unfit:
        words = template("{key} of a check-in {whose} {what}; until then it has another.")
        sentence = Sentence(words, key="id", whose=parent.whose, what=unfit.sentence)
        parent.reading.say(at._replace(key="id"), sentence)
        return ""


@dataclass(frozen=True, slots=True)
class _Here:
    """One table on its way, and how it is called in a sentence."""

    table: _Table
    at: SoughtLine
    whose: Sentence
    reading: "_Reading"

    def take(self, key: str, check: Callable[[object], _Value], default: _Value) -> _Value:
        if key not in self.table:
            return default
        try:
            return check(self.table[key])
        except Unfit as unfit:
            what = Sentence("{what}; until then it is {value}", what=unfit.sentence, value=values.shown(default))
            self.complain(key, what)
            return default

    def complain(self, key: str, what: Sentence) -> None:
        sentence = Sentence("{key} {whose} {what}.", key=key, whose=self.whose, what=what)
        self.reading.say(self.at._replace(key=key), sentence)


@dataclass(slots=True)
class _Reading:
    text: str
    path: Path
    troubles: list[str] = field(default_factory=list)
    _once: set[str] = field(default_factory=set)

    def say(self, at: SoughtLine, sentence: Sentence, *, once: bool = False) -> None:
        if once and sentence in self._once:
            return
        self._once.add(sentence)
        file, line = str(self.path), line_of(self.text, at)
        place = file if line is None else Sentence("{file}, line {line}", file=file, line=str(line))
        self.troubles.append(Sentence("{place}: {sentence}", place=place, sentence=sentence))
