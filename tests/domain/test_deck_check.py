"""The deck check: each writing rule finds what it is for, and lets good prompts pass."""

# ruff: noqa: RUF001  letters and marks of other writings are meant

from dataclasses import replace

import pytest

from partner_overlay.domain.deck_check import check_deck, check_prompt
from partner_overlay.domain.findings import Rule
from partner_overlay.domain.prompts import Deck, Kind, Prompt, Voice

SAY = Prompt("a", Voice.SAY, "What matters most to you here?", "What matters most?", "3.6", Kind.PROCESS)
CUE = Prompt("b", Voice.CUE, "Warmth first, question second.", "Warmth before question", "4.4", Kind.MOMENT)


def rules_of(prompt: Prompt) -> list[Rule]:
    return [finding.rule for finding in check_prompt(prompt)]


def said(text: str) -> list[Rule]:
    return rules_of(replace(SAY, text=text))


def noted(text: str) -> list[Rule]:
    return rules_of(replace(CUE, text=text))


@pytest.mark.parametrize(
    "text",
    [
        "Where shall we go next?",
        "Would you like to share or say more about that?",
        "Should we now look at how to make that happen or something else now?",
        "Which of these feel like where you are now: insight, awareness, learning?",
        "A pattern is here. Shall I share it with you?",
        "May I offer what I see?",
        "I feel a pull here, possibly only mine. What about you?",
        "We have moved from your first topic. Stay here or return?",
        "How would you like us to use the 25 minutes?",
        "Let me say back what I heard. What would you correct?",
        "At 14:30 we stop. What should the time go to?",
        "How, about now, would you like to go on?",
        "What would be on the page if you wrote it down?",
        "What do you want to try, if anything?",
    ],
)
def test_a_good_say_passes(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Tell me more.", Rule.ONE_QUESTION),
        ("What is it? What else?", Rule.ONE_QUESTION),
        ("What is it? Take your time.", Rule.ONE_QUESTION),
        ("Why does that matter to you?", Rule.WHY),
        ("I hear you. Why now?", Rule.WHY),
        ("And why is that?", Rule.WHY),
        ("What if you should leave?", Rule.ADVICE),
        ("Have you tried writing it down, or not?", Rule.ADVICE),
        ("It is hard, isn’t it, or what?", Rule.ADVICE),
        ("I suggest a list. What do you think?", Rule.ADVICE),
        ("LET'S begin. What first?", Rule.ADVICE),
        ("What do you need, as you need to rest?", Rule.ADVICE),
        ("What of competency 8.2 do you want?", Rule.JARGON),
        ("What would an ICF assessor see?", Rule.JARGON),
        ("How does 3.11 sit with you?", Rule.JARGON),
        ("Well done. What comes next?", Rule.PRAISE),
        ("That is a great question. What do you think?", Rule.PRAISE),
        ("You are angry. What is there?", Rule.FEELING),
        ("You must be tired. What do you need?", Rule.FEELING),
        ("Is this important to you?", Rule.CLOSED_QUESTION),
        ("I hear a lot. Do you agree?", Rule.CLOSED_QUESTION),
        ("What would he say to you here?", Rule.GENDER),
        ("What would {client} say to this?", Rule.SLOT),
        ("Have you thought about leaving, or staying?", Rule.ADVICE),
        ("Maybe you could rest. What do you think?", Rule.ADVICE),
        ("How about a list?", Rule.ADVICE),
        ("Wouldn’t it be easier, or not?", Rule.ADVICE),
        ("What is the elephant in the room?", Rule.IDIOM),
        ("What would a deep dive show?", Rule.IDIOM),
        ("One two three four five six seven eight nine ten eleven twelve thirteen fourteen what?", Rule.TEXT_LENGTH),
        ("Incomprehensibilities notwithstanding, characteristically straightforward " * 2 + "how?", Rule.TEXT_LENGTH),
    ],
)
def test_a_say_is_told_what_to_better(text: str, rule: Rule) -> None:
    assert rule in said(text)


@pytest.mark.parametrize(
    "text",
    ["Who is steering right now?", "Notice their breath, pace and shoulders.", "Their obstacle, not my diagnosis."],
)
def test_a_good_cue_passes(text: str) -> None:
    assert noted(text) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("You are talking too much.", Rule.JUDGES_COACH),
        ("Wrong question again.", Rule.JUDGES_COACH),
        ("They are resistant.", Rule.JUDGES_CLIENT),
        ("Watch the resistance.", Rule.JUDGES_CLIENT),
        ("Ask them: what matters most?", Rule.READY_QUESTION),
        ("“What matters most?”", Rule.READY_QUESTION),
        ("Notice her breath.", Rule.GENDER),
        ("One two three four five six seven eight nine ten eleven.", Rule.TEXT_LENGTH),
    ],
)
def test_a_cue_is_told_what_to_better(text: str, rule: Rule) -> None:
    assert noted(text) == [rule]


def test_the_rules_of_a_say_leave_a_cue_alone() -> None:
    assert noted("Why hurry? Well done is enough.") == []


def test_a_mindset_is_not_said() -> None:
    assert rules_of(replace(SAY, kind=Kind.MINDSET)) == [Rule.SAID_MINDSET]
    assert rules_of(replace(CUE, kind=Kind.MINDSET)) == []


@pytest.mark.parametrize(
    ("glance", "rules"),
    [
        ("", [Rule.GLANCE_MISSING]),
        ("one two three four five six", []),
        ("one two three four five six seven", [Rule.GLANCE_LENGTH]),
        ("a" * 32, []),
        ("a" * 33, [Rule.GLANCE_LENGTH]),
        ("{min} min – what matters most now?", [Rule.GLANCE_LENGTH]),
        ("{minutes} left", [Rule.SLOT]),
    ],
)
def test_a_glance_is_short(glance: str, rules: list[Rule]) -> None:
    assert rules_of(replace(SAY, glance=glance)) == rules


def test_the_limits_themselves_are_allowed() -> None:
    text = "one two three four five six seven eight nine ten eleven twelve thirteen what?"
    assert said(text) == []
    assert said(f"What {'a' * 78}?") == []
    assert said(f"What {'a' * 79}?") == [Rule.TEXT_LENGTH]


def test_dashes_are_no_words() -> None:
    assert rules_of(replace(SAY, glance="one – two – three – four – five")) == []


@pytest.mark.parametrize(
    ("language", "text", "rules"),
    [
        ("de", "Warum ist das so, und wofür, und seit wann, und für wen, und wie, und wo?", []),
        ("de-AT", "Was ist jetzt da", [Rule.ONE_QUESTION]),
        ("ar", "ما الذي يهمك الآن؟", []),
        ("el", "Τι είναι σημαντικό τώρα;", []),
        ("de", "Hier ist etwas; was meinst du?", []),
        ("zh-Hans", "你现在最想探索的是什么呢？", []),
        ("ja", "今" * 36 + "？", [Rule.TEXT_LENGTH]),
        ("en-GB", "Why is that?", [Rule.WHY]),
        ("en", "What is that？", [Rule.QUESTION_MARK]),
        ("en", "What is that; and what now?", []),
        ("es", "¿Qué es lo más importante ahora?", []),
        ("es-MX", "Estoy aquí. ¿Qué quieres ahora?", []),
        ("es", "Qué es lo más importante ahora?", [Rule.QUESTION_MARK]),
        ("es", "¿Qué es? ¿Y qué más?", [Rule.ONE_QUESTION]),
        ("es", "Cuéntame más.", [Rule.ONE_QUESTION]),
        ("pt-BR", "O que é mais importante agora?", []),
        ("ar", "ما الذي يهمك الآن?", [Rule.QUESTION_MARK]),
        ("ar", "ما الذي يهمك الآن", [Rule.ONE_QUESTION]),
        ("fa-IR", "الان چه چیزی مهم است؟", []),
        ("ja", "今、何が大切ですか?", [Rule.QUESTION_MARK]),
        ("zh", "现在什么最重要？还有什么？", [Rule.ONE_QUESTION]),
        ("ko", "지금 무엇이 가장 중요한가요?", []),
        ("ko", "지" * 36 + "?", [Rule.TEXT_LENGTH]),
        ("zh", "想" * 35 + "？", []),
        ("el", "Τι είναι σημαντικό τώρα?", [Rule.QUESTION_MARK]),
        ("el", "Τι είναι αυτό; Και τι άλλο;", [Rule.ONE_QUESTION]),
        ("th", "ตอนนี้อะไรสำคัญที่สุดสำหรับคุณ?", []),
        ("de", "Würden Sie " + "x" * 80 + "?", [Rule.TEXT_LENGTH]),
        ("pt_BR", "Você " + "x " * 30 + "?", []),
    ],
)
def test_other_languages_have_their_marks_and_lengths(language: str, text: str, rules: list[Rule]) -> None:
    prompt = replace(SAY, text=text, glance="?", language=language)
    assert rules_of(prompt) == rules


@pytest.mark.parametrize(
    ("language", "sentence", "suggestion"),
    [
        ("ar", "“?” is not how a question ends in this language.", "End it with “؟”."),
        ("es", "Its question does not open with “¿”.", "Put “¿” where the question begins."),
    ],
)
def test_a_question_mark_finding_says_which_is_meant(language: str, sentence: str, suggestion: str) -> None:
    [finding] = check_prompt(replace(SAY, text="A?", language=language))
    assert (finding.sentence, finding.suggestion) == (sentence, suggestion)


@pytest.mark.parametrize(
    ("glance", "language", "rules"),
    [
        ("今" * 14, "ja", []),
        ("今" * 15, "ja", [Rule.GLANCE_LENGTH]),
        ("eins zwei drei vier fünf sechs", "de", []),
        ("a b c d e f g h", "de", []),
        ("a b c d e f g h", "en", [Rule.GLANCE_LENGTH]),
    ],
)
def test_words_are_counted_where_they_say_much_and_characters_elsewhere(
    glance: str, language: str, rules: list[Rule]
) -> None:
    assert rules_of(replace(CUE, glance=glance, text="x", language=language)) == rules


def test_an_idiom_is_found_in_a_cue_too() -> None:
    assert noted("Big picture first.") == [Rule.IDIOM]


def test_a_deck_says_nothing_twice() -> None:
    again = replace(SAY, id="c", text="What matters MOST to you, here?", glance="What matters most")
    findings = check_deck(Deck("d", "D", prompts=(SAY, CUE, again)))
    assert [(finding.prompt_id, finding.rule) for finding in findings] == [
        ("a", Rule.TEXT_TWICE),
        ("a", Rule.GLANCE_TWICE),
        ("c", Rule.TEXT_TWICE),
        ("c", Rule.GLANCE_TWICE),
    ]


def test_two_missing_glances_are_not_the_same_glance() -> None:
    bare = tuple(replace(prompt, glance="") for prompt in (SAY, CUE))
    assert [finding.rule for finding in check_deck(Deck("d", "D", prompts=bare))] == [Rule.GLANCE_MISSING] * 2


def test_a_text_of_signs_alone_is_compared_as_it_is() -> None:
    signs = (replace(CUE, text="…", glance="x"), replace(CUE, id="c", text="!", glance="y"))
    assert check_deck(Deck("d", "D", prompts=signs)) == ()


def test_a_finding_names_what_it_found_and_what_to_do() -> None:
    [finding] = check_prompt(replace(SAY, text="I suggest rest. What do you think?"))
    assert finding.sentence == "“I suggest” leads the client."
    assert finding.suggestion.endswith(".")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Go on.", "It asks nothing."),
        ("What? Go on.", "It goes on after its question."),
        ("What? How?", "It asks 2 questions at once."),
    ],
)
def test_a_question_finding_says_which(text: str, sentence: str) -> None:
    [finding] = check_prompt(replace(SAY, text=text))
    assert finding.sentence == sentence


def test_a_length_finding_counts() -> None:
    [finding] = check_prompt(replace(SAY, glance="one two three four five six seven"))
    assert finding.sentence == "Its glance has 7 words and 33 characters."
    assert finding.suggestion == "Shorten it to at most 6 words and 32 characters."
    [by_characters] = check_prompt(replace(SAY, glance="x" * 40, text="Was?", language="de"))
    assert by_characters.sentence == "Its glance has 40 characters."


def test_an_empty_say_has_a_finding_and_no_accident() -> None:
    assert said("") == [Rule.ONE_QUESTION]
