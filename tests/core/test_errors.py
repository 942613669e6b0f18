"""How sentences name many things."""

import pickle

from carbonbalance.core.errors import Message, UnitYear, first, listed


def test_the_first_of_many_are_named():
    assert str(first("abcd")) == "a, b, c …"
    assert str(first("ab", 2)) == "a, b"
    assert not first([])
    assert str(listed("abcd", "; ")) == "a; b; c; d"
    inner = Message("row {number}", number=1)
    assert first([inner, "b"]).values["item0"] is inner


def test_a_unit_of_a_panel_is_named_once_with_its_years():
    rows = [UnitYear("a", 2000), UnitYear("b", 2000), UnitYear("a", 2010), "c"]
    assert str(first(rows)) == "a (2000, 2010), b 2000, c"
    assert str(first(rows, 1)) == "a (2000, 2010) …"
    assert str(first(UnitYear("a", year) for year in (2003, 2001, 2002, 2001))) == "a (2001–2003)"
    assert str(first(UnitYear("a", year) for year in (2000, 2001, 2005, 2010, 2015))) == "a (2000, 2001, 2005 …)"


def test_a_row_of_a_panel_is_a_text_of_its_unit_and_year():
    row = pickle.loads(pickle.dumps(UnitYear("a b", 2000)))
    assert (row, row.unit, row.year) == ("a b 2000", "a b", 2000)
