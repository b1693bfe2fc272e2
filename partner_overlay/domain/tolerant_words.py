"""Words as a coach's own spreadsheet may have them, in English, German, Spanish and French, read as our values."""

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from partner_overlay.domain.competencies import COMPETENCIES
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Behaviour, Kind, Voice

_Word = TypeVar("_Word", bound=StrEnum)

_NUMBER = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})(?!\.?\d)", re.ASCII)
_WITH_COMMA = re.compile(r"(?<![\d,.])(\d{1,2}),(\d{1,2})(?![,.]?\d)", re.ASCII)
_SEPARATORS = re.compile(r"[,;|/+&\n]")


def folded(words: str) -> str:
    """The words without case, accents, signs and doubled spaces, to be compared."""
    if words.isascii():
        plain = words.casefold()
    else:
        apart = unicodedata.normalize("NFKD", words.casefold())
        plain = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return " ".join(re.findall(r"\w+", plain))


def _table(values: Mapping[_Word, str]) -> Mapping[str, _Word]:
    """Every folded word, and the value's own name, to its value; words stand apart by a bar."""
    return MappingProxyType(
        {folded(word): value for value, words in values.items() for word in (value.value, *words.split("|"))}
    )


_VOICES = _table(
    {
        Voice.SAY: "said|question|ask|sentence|frage|sagen|satz|gesagt|pregunta|decir|frase|dire|phrase",
        Voice.CUE: "silent|silent cue|note|reminder|hinweis|stiller hinweis|stumm|notiz|señal|señal silenciosa|nota"
        "|repère|repère silencieux|rappel|silencieux",
    }
)
_KINDS = _table(
    {
        Kind.PROCESS: "prozess|proceso|processus|processo",
        Kind.MOMENT: "in the moment|moments|im moment|augenblick|momento|en el momento|instant|dans l'instant",
        Kind.MINDSET: "haltung|innere haltung|mentalidad|actitud|posture|état d'esprit",
    }
)
_BEHAVIOURS = _table(
    {
        Behaviour.LEAD: "leads|client leads|führen|führung|liderar|conducir|mener|guider",
        Behaviour.CHOICE: "choices|wahl|wählen|elección|elegir|choix|choisir",
        Behaviour.RESPOND: "responds|response|antworten|antwort|responder|respuesta|répondre|réponse",
        Behaviour.CO_CREATE: "cocreate|co-creates|gemeinsam|gemeinsam gestalten|cocrear|co-crear|cocréer|co-créer",
    }
)
_PHASES = _table(
    {
        Phase.AGREEMENT: "agree|agreeing|contract|contracting|opening|vereinbarung|auftragsklärung|auftrag|acuerdo"
        "|contrat|contrat de séance|accord",
        Phase.EXPLORATION: "explore|exploring|erkundung|erkunden|exploración|explorar|explorer",
        Phase.CLOSING: "close|act|action|end|abschluss|umsetzung|schluss|cierre|acción|clôture|conclusion",
    }
)
_ENGAGEMENTS = _table(
    {
        Engagement.FIRST: "first session|intake|erste|erste sitzung|erstgespräch|primera|primera sesión|première"
        "|première séance",
        Engagement.LAST: "last session|final|final session|letzte|letzte sitzung|última|última sesión|dernière"
        "|dernière séance",
    }
)
_ANY = frozenset({"", "any", "any phase", "all", "every", "alle", "jede", "immer", "todas", "cualquiera", "toutes"})
_TRUTHS = MappingProxyType(
    dict.fromkeys(("yes", "true", "1", "x", "y", "on", "ja", "wahr", "si", "verdadero", "oui", "vrai"), True)
    | dict.fromkeys(("", "no", "false", "0", "n", "off", "nein", "falsch", "falso", "non", "faux"), False)
)
_CODES = MappingProxyType(
    {competency.icf2025: competency.code for competency in COMPETENCIES}
    | {competency.code: competency.code for competency in COMPETENCIES}
)
_NAMES = MappingProxyType({folded(competency.name): competency.code for competency in COMPETENCIES})


def voice_of(words: str) -> Voice | None:
    return _VOICES.get(folded(words))


def kind_of(words: str) -> Kind | None:
    return _KINDS.get(folded(words))


def behaviour_of(words: str) -> Behaviour | None:
    return _BEHAVIOURS.get(folded(words))


def place_of(words: str) -> Phase | Engagement | None:
    """A phase, or first or last."""
    plain = folded(words)
    return _PHASES.get(plain) or _ENGAGEMENTS.get(plain)


def means_anywhere(words: str) -> bool:
    return folded(words) in _ANY


def truth_of(words: str) -> bool | None:
    """Yes or no; an empty cell is no."""
    return _TRUTHS.get(folded(words))


def competency_in(words: str) -> str | None:
    """Our number for "3.9", "3.09" (2025), "3,9", "ICF 3.9 time and focus" or "time and focus"."""
    found = _NUMBER.search(words) or _WITH_COMMA.search(words)
    return _NAMES.get(folded(words)) if found is None else _CODES.get(f"{found[1]}.{found[2]}")


def parts_of(words: str) -> tuple[str, ...]:
    """The items of a list in one cell, however they are set apart."""
    return tuple(part.strip() for part in _SEPARATORS.split(words) if part.strip())


def competencies_apart(words: str) -> tuple[str, ...]:
    """Several competencies in one cell, each still as it was written."""
    numbers = list(_NUMBER.finditer(words)) or list(_WITH_COMMA.finditer(words))
    return tuple(f"{found[1]}.{found[2]}" for found in numbers) or parts_of(words)


def is_short(cell: str) -> bool:
    """Short enough to be one of our words, and no sentence that happens to hold one."""
    return len(cell) <= 40
