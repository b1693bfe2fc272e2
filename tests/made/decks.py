"""Decks made at will, with every text that a deck can hold."""

from hypothesis import strategies as st

from partner_overlay.domain.competencies import COMPETENCIES
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Behaviour, Deck, Kind, Prompt, Voice

fair_text = st.text(
    st.characters(
        exclude_categories=["Cc", "Cs", "Zl", "Zp"],
        exclude_characters="\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    )
    | st.sampled_from("=+-@'\"#\\,;| "),
    max_size=40,
)
filled_text = fair_text.filter(lambda text: bool(text.strip()))
codes = st.sampled_from([competency.code for competency in COMPETENCIES])
any_prompts = st.builds(
    Prompt,
    id=filled_text,
    voice=st.sampled_from(Voice),
    text=filled_text,
    glance=fair_text,
    competency=codes,
    kind=st.sampled_from(Kind),
    also=st.lists(codes, max_size=2).map(tuple),
    behaviours=st.lists(st.sampled_from(Behaviour), unique=True).map(tuple),
    phases=st.lists(st.sampled_from(Phase), unique=True).map(tuple),
    engagements=st.lists(st.sampled_from(Engagement), unique=True).map(tuple),
    language=st.sampled_from(["en", "de", "pt-BR", ""]),
    source=fair_text,
    enabled=st.booleans(),
    starred=st.booleans(),
)
any_decks = st.builds(
    Deck,
    id=filled_text,
    title=filled_text.map(str.strip),
    language=st.sampled_from(["en", "de", ""]),
    prompts=st.lists(any_prompts, max_size=4, unique_by=lambda prompt: prompt.id).map(tuple),
)
