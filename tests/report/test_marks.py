"""Marks in a text: nothing is lost, every mark closes, and each span's marks hold just its words."""

from hypothesis import given
from hypothesis import strategies as st

from stages.report.marks import Marker, Span, Token

TEXT = "one two  three four\n\nfive six seven"
SPANS = st.lists(
    st.tuples(st.integers(0, 36), st.integers(0, 36), st.sampled_from(["figures", "claims", "contracts"])),
    max_size=7,
)


def spans_of(drawn: list[tuple[int, int, str]]) -> list[Span]:
    return [Span(min(a, b), max(a, b), f"x-{n}", table) for n, (a, b, table) in enumerate(drawn)]


def marked(tokens: list[Token]) -> dict[str, str]:
    """Row id to the text inside its marks; a mark that closes out of turn is an error."""
    stack: list[str] = []
    found: dict[str, str] = {}
    for token in tokens:
        if token.what == "open":
            assert token.span
            stack.append(token.span.row_id)
        elif token.what == "close":
            assert token.span
            assert stack.pop() == token.span.row_id
        else:
            for row_id in stack:
                found[row_id] = found.get(row_id, "") + token.text
    assert not stack
    return found


@given(SPANS)
def test_marks_nest_and_hold_their_words(drawn: list[tuple[int, int, str]]) -> None:
    """However spans overlap, marks nest, text is kept, and each span's marks hold its words, once."""
    spans = spans_of(drawn)
    tokens = list(Marker(TEXT, spans).tokens(0, len(TEXT)))
    assert "".join(t.text for t in tokens) == TEXT
    expected = {s.row_id: TEXT[s.start : s.end].rstrip() for s in spans}
    assert marked(tokens) == {row_id: words for row_id, words in expected.items() if words}


@given(SPANS)
def test_first_and_last_pieces_are_told_once(drawn: list[tuple[int, int, str]]) -> None:
    """Over several stretches each placed span has one first and one last piece: one id, one chip."""
    marker = Marker(TEXT, spans_of(drawn))
    tokens = [t for stretch in ((0, 19), (21, len(TEXT))) for t in marker.tokens(*stretch)]
    firsts = [t.span.row_id for t in tokens if t.what == "open" and t.is_first and t.span]
    lasts = [t.span.row_id for t in tokens if t.what == "close" and t.is_last and t.span]
    placed = {s.row_id for s in marker.spans if TEXT[s.start : s.end].strip()}
    assert sorted(firsts) == sorted(set(firsts))
    assert sorted(lasts) == sorted(set(lasts))
    assert set(lasts) == placed & set(firsts)


def test_innermost_leaf_is_the_link() -> None:
    """Words inside a figure inside a claim lead to the figure; words of the claim alone lead nowhere."""
    spans = [Span(0, 14, "c", "claims"), Span(7, 10, "f", "figures")]
    tokens = list(Marker("we pay ten now", spans).tokens(0, 14))
    links = {t.text: t.span.row_id if t.span else None for t in tokens if t.what == "text"}
    assert links == {"we pay ": None, "ten": "f", " now": None}


def test_spans_outside_the_text_are_left_out() -> None:
    """A row whose place is not in the text gets no mark."""
    spans = [Span(5, 9, "a", "dates"), Span(-2, 2, "b", "dates"), Span(2, 2, "c", "dates")]
    assert not Marker("abc", spans).spans
