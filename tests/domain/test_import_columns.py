from partner_overlay.domain.import_columns import Column, ColumnMapping, guessed_mapping


def test_of_nothing_nothing_is_guessed() -> None:
    assert guessed_mapping(()) == ColumnMapping((), has_header=False)


def test_a_column_without_words_is_left_out() -> None:
    guessed = guessed_mapping((("What is new?", " "), ("What stays?", "")))
    assert guessed == ColumnMapping((Column.TEXT, None), has_header=False)
