"""Characters are repaired, and no digit, quote or fraction changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stages.clean.encoding import repaired


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ("the collegeâ€™s Â£12.5 million", "the college’s £12.5 million"),
        ("cafÃ© for 900", "café for 900"),
        ("worth ÂŁ1.6bn", "worth £1.6bn"),
        ("co\u00adoper\u200bate\ufeff", "cooperate"),
        ("12\u00a0to\u202f18\u2009months", "12 to 18 months"),
        ("ﬁve oﬃcers", "five officers"),
        ("R&amp;D at &#163;4 to &pound;5", "R&D at £4 to £5"),
        ("\x93good\x94 \x96 \x9180\x92", "“good” – ‘80’"),
        ("line\u2028line", "line\nline"),
        ("cafe\u0301", "café"),
    ],
)
def test_damage_is_mended(broken: str, mended: str) -> None:
    """Wrong decodings, unseen characters, odd spaces, ligatures and entities become what was meant."""
    assert repaired(broken) == mended


@pytest.mark.parametrize(
    "text", ["“1½” – ‘x’ … 10² 3¼ £5", "１２３ full width", "naïve façade Bräehler O’Sullivan", "№ 5 § 3 °"]
)
def test_what_is_right_stays(text: str) -> None:
    """Typographic quotes, dashes, fractions, superscripts, names and full-width digits stay."""
    assert repaired(text) == text


@given(st.text(max_size=300))
def test_ascii_digits_never_change(text: str) -> None:
    """Whatever else is repaired, the digits that stand in the text stand there after."""
    plain = text.replace("&", "")
    assert [c for c in repaired(plain) if c in "0123456789"] == [c for c in plain if c in "0123456789"]
