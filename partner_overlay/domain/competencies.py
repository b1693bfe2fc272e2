"""All competencies that the product speaks of: the source's 26 items and six beside them (domain.md 1.1).

Names and paraphrases are ours. The product is neither affiliated with nor endorsed by ICF.
"""

from types import MappingProxyType

from partner_overlay.domain.competency import Competency, Level, Scope

_MINDSET = (
    Competency(
        "c2.client-chooses", "2.1", "2.01", Level.MINDSET, "client's choice",
        "The choices belong to the client, and I come ready to let them choose.", ("5.3",),
    ),
    Competency(
        "c2.context-and-culture", "2.4", "2.04", Level.MINDSET, "context and culture",
        "I stay open to the bias, setting and culture that each of us brings.", ("4.4", "6.1"),
    ),
    Competency(
        "c2.self-and-intuition", "2.5", "2.05", Level.MINDSET, "intuition",
        "What I sense in myself may serve the client, so I offer it and let it go.", ("7.5",),
    ),
)  # fmt: skip

_EXPLICIT = (
    Competency(
        "c3.plan-and-goals", "3.4", "3.04", Level.EXPLICIT, "plan and goals",
        "We draw up the plan and the goals of the whole work together.", (), Scope.ENGAGEMENT,
    ),
    Competency(
        "c3.fit", "3.5", "3.05", Level.EXPLICIT, "fit",
        "We find out together whether we suit each other.", (), Scope.ENGAGEMENT,
    ),
    Competency(
        "c3.session-outcome", "3.6", "3.06", Level.EXPLICIT, "session outcome",
        "The client says, or says again, what they want from today.", ("3.1",),
    ),
    Competency(
        "c3.what-to-address", "3.7", "3.07", Level.EXPLICIT, "what to address",
        "The client names what has to be looked at on the way there.", ("3.4",),
    ),
    Competency(
        "c3.measure-of-success", "3.8", "3.08", Level.EXPLICIT, "measure of success",
        "The client decides how they will know it worked, today or over the whole work.", ("3.2", "3.3"),
    ),
    Competency(
        "c3.time-and-focus", "3.9", "3.09", Level.EXPLICIT, "time and focus",
        "We look after the time and the direction together.", ("5.3", "8.1"),
    ),
    Competency(
        "c3.end-relationship", "3.11", "3.11", Level.EXPLICIT, "ending well",
        "We part in a way that respects the client and what we did.", (), Scope.ENGAGEMENT,
    ),
    Competency(
        "c8.actions-and-goals", "8.2", "8.02", Level.EXPLICIT, "goals and actions",
        "The client shapes goals, steps and a way to keep track that carry the learning on.", ("8.5", "8.7"),
    ),
    Competency(
        "c8.summarise-learning", "8.6", "8.06", Level.EXPLICIT, "summing up",
        "The client sums up what they learned, today or since last time.", ("8.2", "8.3"),
    ),
    Competency(
        "c8.close-session", "8.8", "8.09", Level.EXPLICIT, "closing together",
        "We bring the session to its end together.", ("8.9",),
    ),
)  # fmt: skip

_IMPLICIT = (
    Competency(
        "c4.support-and-empathy", "4.4", "4.04", Level.IMPLICIT, "support",
        "I let the client feel backed, understood and cared about.", ("4.2",),
    ),
    Competency(
        "c4.openness", "4.6", "4.06", Level.IMPLICIT, "openness",
        "I am open about myself, invite an answer to what I bring, and accept it.", ("4.4",),
    ),
    Competency(
        "c5.presence", "5.1", "5.01", Level.IMPLICIT, "presence",
        "I stay with the client and answer to who they are, how they are and what they want.",
        ("5.1", "5.2", "5.3"),
    ),
    Competency(
        "c6.whole-context", "6.1", "6.01", Level.IMPLICIT, "whole context",
        "I hear the client within their own world, and ask what I could ask of nobody else.", ("6.1",),
    ),
    Competency(
        "c6.reflect-and-check", "6.2", "6.02", Level.IMPLICIT, "reflecting back",
        "I give back what I heard and let the client check it.", ("6.2", "6.3", "6.7"),
    ),
    Competency(
        "c6.more-to-it", "6.3", "6.03", Level.IMPLICIT, "more to it",
        "I notice when something more is there, and we look at it together.", ("6.5",),
    ),
    Competency(
        "c6.emotion-and-energy", "6.4", "6.04", Level.IMPLICIT, "emotion and energy",
        "I say what I see of feeling, energy and gesture, and ask about it.", ("6.3", "6.4"),
    ),
    Competency(
        "c6.full-meaning", "6.5", "6.05", Level.IMPLICIT, "full meaning",
        "I take words, voice and body together, and ask what they mean.", ("6.4",),
    ),
    Competency(
        "c7.share-more", "7.5", "7.05", Level.IMPLICIT, "saying more",
        "I invite the client to say more of what they live through right now.", ("7.1", "7.2"),
    ),
    Competency(
        "c7.own-ideas", "7.9", "7.09", Level.IMPLICIT, "own ideas",
        "The client finds their own ways on, and what they are willing and able to do.", ("7.4", "8.5"),
    ),
    Competency(
        "c7.offer-unattached", "7.11", "7.11", Level.IMPLICIT, "free offer",
        "I offer what I see, think or feel, free to be kept or left.", ("7.5", "4.4"),
    ),
    Competency(
        "c8.integrate-learning", "8.1", "8.01", Level.IMPLICIT, "taking it in",
        "The client makes what is new a part of how they see and act.", ("8.2", "8.3", "8.4"),
    ),
    Competency(
        "c8.resources-and-barriers", "8.5", "8.05", Level.IMPLICIT, "means and barriers",
        "The client looks at what helps, who helps and what may stand in the way.", ("8.6",),
    ),
)  # fmt: skip

_SUPPORTING = (
    Competency(
        "c2.own-influence", "", "2.10", Level.SUPPORTING, "own influence",
        "I watch how my thoughts and ways act on the client and the work.",
    ),
    Competency(
        "c3.stay-on-course", "3.10", "3.10", Level.SUPPORTING, "staying on course",
        "We keep to what the client came for until they choose otherwise.", ("8.1",),
    ),
    Competency(
        "c3.revisit-agreement", "", "3.12", Level.SUPPORTING, "agreement again",
        "We return to what we agreed whenever it needs it.", (), Scope.ENGAGEMENT,
    ),
    Competency(
        "c5.what-emerges", "", "5.03", Level.SUPPORTING, "what emerges",
        "I notice what comes up now, in the client and in me.",
    ),
    Competency(
        "c5.silence", "5.6", "5.07", Level.SUPPORTING, "silence",
        "I leave room for silence, a pause, a thought.", ("5.5",),
    ),
    Competency(
        "c8.acknowledge-progress", "8.7", "8.08", Level.SUPPORTING, "acknowledging",
        "I honour what the client has moved and learned.", ("8.8",),
    ),
)  # fmt: skip

OF_THE_SOURCE: tuple[Competency, ...] = _MINDSET + _EXPLICIT + _IMPLICIT
COMPETENCIES: tuple[Competency, ...] = OF_THE_SOURCE + _SUPPORTING

_BY_CODE = MappingProxyType({competency.code: competency for competency in COMPETENCIES})


def competency_of(code: str) -> Competency | None:
    """The competency with this 2019 number (2025 number where 2019 has none), such as "3.9" or "5.03"."""
    return _BY_CODE.get(code)


def at_level(level: Level) -> tuple[Competency, ...]:
    """The competencies of one group of the source, in its order."""
    return tuple(competency for competency in COMPETENCIES if competency.level is level)
