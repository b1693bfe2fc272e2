"""Pasted lines become prompts, one a line: voice, phases, kind and competency are guessed, and editable after.

The guesses are plain tables of English words, looked through from above; the first line that fits decides. Words in
another language get what holds for any: a say or a cue by the question mark, any phase, presence.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.competency import Level
from partner_overlay.domain.glance import glance_of
from partner_overlay.domain.language_rules import QUESTION_MARKS, rules_for
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Kind, Prompt, Voice

USUAL_COMPETENCY = "5.1"  # presence: the one that a prompt about anything else serves too

_BULLET = re.compile(r"^\s*(?:[-*+•‣◦·▪–—>]|☐|☑|\[[ xX]?\]|\(?\d{1,3}[.):]|\(?[a-zA-Z][.)])\s+")  # noqa: RUF001  dashes are meant
_QUOTES = '"“”„«»‹›「」『』'  # noqa: RUF001  angled ones are meant
_APOSTROPHES = "'‘’‚"  # noqa: RUF001  the curly ones are meant


@dataclass(frozen=True, slots=True)
class _Clue:
    """Words, any of which tells this."""

    words: re.Pattern[str]
    phases: tuple[Phase, ...] = ()
    engagements: tuple[Engagement, ...] = ()
    competency: str = ""
    kind: Kind | None = None


def _clue(
    phrases: str,
    *phases: Phase,
    engagements: tuple[Engagement, ...] = (),
    competency: str = "",
    kind: Kind | None = None,
) -> _Clue:
    """`phrases` stand apart by a bar and are looked for as whole words, in any case."""
    pattern = re.compile(rf"(?<!\w)(?:{phrases})(?!\w)", re.IGNORECASE)
    return _Clue(pattern, phases, engagements, competency, kind)


_AGREE, _EXPLORE, _CLOSE = Phase.AGREEMENT, Phase.EXPLORATION, Phase.CLOSING
_PROCESS, _MOMENT = Kind.PROCESS, Kind.MOMENT

_CLUES = (
    _clue(r"finish our work|end of our work|last session|our work (?:together )?(?:ends|is ending)",
          engagements=(Engagement.LAST,), competency="3.11", kind=_PROCESS),
    _clue(r"good (?:fit|match)|suit each other|first session", engagements=(Engagement.FIRST,), competency="3.5",
          kind=_PROCESS),
    _clue(r"across our sessions|over our sessions|coaching plan|whole work", engagements=(Engagement.FIRST,),
          competency="3.4", kind=_PROCESS),
    _clue(r"since (?:we last met|last time|our last)|between sessions", _AGREE, competency="8.6", kind=_PROCESS),
    _clue(r"half (?:of )?(?:the|our) time|time (?:that )?(?:remains|is left|left)|minutes left|use (?:the|our) (?:rest|"
          r"remaining)", _EXPLORE, competency="3.9", kind=_PROCESS),
    _clue(r"(?:bring|come) (?:this|today|it|our session) to an? (?:close|end)|to (?:close|end|finish|wrap up)|"
          r"before we (?:finish|close|end|stop|go)|place to stop|wrap up|close (?:today|together|with)|goodbye",
          _CLOSE, competency="8.8", kind=_PROCESS),
    _clue(r"tak(?:e|ing) (?:with you|away|from (?:this|today|our))|learn(?:ed|t|ing)?|takeaways?|insights?|summar"
          r"(?:y|ise|ize)|sum up|leav(?:e|ing) with", _CLOSE, competency="8.6", kind=_MOMENT),
    _clue(r"accountab\w*|by when|commit\w*|next steps?|first step|smallest step|action|actions|will you do|follow up|"
          r"track(?:ing)? progress|put (?:this|it) into practice", _CLOSE, competency="8.2", kind=_PROCESS),
    _clue(r"support you|resources?|obstacles?|barriers?|in the way|get in your way|who (?:else )?(?:can|could) help",
          _CLOSE, competency="8.5", kind=_PROCESS),
    _clue(r"know (?:that )?(?:it|we|you)(?: was| were|'ve|’ve| have)? (?:worked|succe\w+|worthwhile|achieved|got\w*)|"  # noqa: RUF001
          r"success(?:ful)?|measure|worthwhile|how will (?:you|we) know", _AGREE, competency="3.8", kind=_PROCESS),
    _clue(r"(?:focus|work|talk|look) (?:on|about|at) today|want from (?:this|today|our|the) ?(?:session|time)?|"
          r"outcomes?|(?:our|the|this|today's|today’s) session|agenda|today's topic|brings? you here|"  # noqa: RUF001
          r"most useful today|deserves our time|(?:coach's|coach’s|my) role|agree(?:ment)?|like to start|"  # noqa: RUF001
          r"where (?:shall|should|would you like (?:us )?to) (?:we )?(?:start|begin)", _AGREE, competency="3.6",
          kind=_PROCESS),
    _clue(r"needs? to be (?:looked at|addressed|resolved)|makes? (?:this|it) important|important about|"
          r"matters? about this", _AGREE, competency="3.7", kind=_PROCESS),
    _clue(r"stay here|where (?:shall|should|would you like (?:us )?to) (?:we )?(?:go|turn)|go next|how are we doing|"
          r"on track|still (?:the )?right|change direction", _EXPLORE, competency="3.9", kind=_PROCESS),
    _clue(r"options?|possibilit\w+|ideas?|could you do|ways? forward|what if|brainstorm", _EXPLORE, competency="7.9",
          kind=_MOMENT),
    _clue(r"feel\w*|emotions?|energy|smil\w+|tears?", _EXPLORE, competency="6.4", kind=_MOMENT),
    _clue(r"body|tone|voice|gestures?|face", _EXPLORE, competency="6.5", kind=_MOMENT),
    _clue(r"what else|more about|say more|tell me more|underneath|behind (?:that|this)|not (?:being )?said", _EXPLORE,
          competency="6.3", kind=_MOMENT),
    _clue(r"(?:i|i'm|i am) (?:notic\w+|sens\w+|hear\w*|see\w*)|hunch|observation|pattern|share (?:with you )?what i|"
          r"may i (?:offer|share)", _EXPLORE, competency="7.11", kind=_MOMENT),
    _clue(r"see yourself|who (?:are you|you are)|values?|beliefs?|becom\w+|shifted|understand\w*", _EXPLORE,
          competency="8.1", kind=_MOMENT),
    _clue(r"words?|mean(?:s|ing)?|metaphor|image", _EXPLORE, competency="6.2", kind=_MOMENT),
    _clue(r"culture|background|identity|assum\w+|bias\w*", competency="2.4"),
    _clue(r"choose|choice|decide|up to (?:you|them)|their (?:choice|decision)", competency="2.1"),
    _clue(r"intuition|gut", competency="2.5"),
    _clue(r"silence|pause|breathe?|breath|listen|slow(?:ly| down)?|presence|present|posture|shoulders",
          competency="5.1"),
)  # fmt: skip
_NO_CLUE = _Clue(re.compile(""))

_ASKING = re.compile(
    r"^(?:and |so |but )?(?:what|how|where|when|which|who|whom|whose|why|if you|would|could|can|may|shall|should|do"
    r"|does|did|is|are|will|tell me)\b(?!.*[.!]$)",
    re.IGNORECASE,
)


def prompts_of_lines(text: str, language: str = "en") -> tuple[Prompt, ...]:
    """One prompt for each line that has words and does not begin with `#`. Ids are empty, to be given when added."""
    return tuple(prompt_of_line(line, language) for line in _lines(text))


def prompt_of_line(line: str, language: str = "en") -> Prompt:
    """The line as a prompt without an id, with all that can be guessed from its words."""
    clue = next((clue for clue in _CLUES if clue.words.search(line)), _NO_CLUE)
    voice = _voice(line, language)
    competency = clue.competency or USUAL_COMPETENCY
    return Prompt(
        id="",
        voice=voice,
        text=line,
        glance=glance_of(line),
        competency=competency,
        kind=_kind(clue, voice, competency),
        phases=clue.phases,
        engagements=clue.engagements,
        language=language,
    )


def _lines(text: str) -> Iterator[str]:
    for raw in text.splitlines():
        line = raw.strip("\ufeff \t")
        if line.startswith("#"):
            continue
        trimmed = _trimmed(line)
        if any(map(str.isalnum, trimmed)):
            yield trimmed


def _trimmed(line: str) -> str:
    """Without bullet, number and the quotation marks around the whole of it; on one line, with single spaces."""
    while found := _BULLET.match(line):
        line = line[found.end() :]
    line = " ".join(line.split())
    if len(line) > 1 and line[0] in _QUOTES and line[-1] in _QUOTES:
        line = line.strip(_QUOTES)
    elif len(line) > 1 and line[0] in _APOSTROPHES and line[-1] in _APOSTROPHES:
        line = line[1:-1]
    return line.strip()


def _voice(line: str, language: str) -> Voice:
    """A say asks something: it ends with a question mark, or begins like a question and does not end as a statement."""
    marks = {*rules_for(language).marks, *QUESTION_MARKS}
    return Voice.SAY if line.endswith(tuple(marks)) or _ASKING.match(line) else Voice.CUE


def _kind(clue: _Clue, voice: Voice, competency: str) -> Kind:
    """A mindset is the coach's own, so only a cue has it."""
    known = competency_of(competency)
    if clue.kind is None and voice is Voice.CUE and known is not None and known.level is Level.MINDSET:
        return Kind.MINDSET
    return clue.kind or Kind.MOMENT
