"""Fresh ids are given once."""

from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.domain.fresh_ids import FreshIds

ids = st.sampled_from(["a", "b", "a-2", "a-3", "b-2"])


@given(st.sets(ids), st.lists(ids))
def test_no_id_is_given_twice_and_a_free_one_is_given_as_wanted(taken: set[str], wanted: list[str]) -> None:
    fresh = FreshIds(taken)
    given_out = [fresh.give(each) for each in wanted]
    assert len(set(given_out)) == len(given_out)
    assert taken.isdisjoint(given_out)
    if wanted and wanted[0] not in taken:
        assert given_out[0] == wanted[0]
