"""The data dictionary holds every declaration, escaped for where it stands."""

from lxml import html as parse

from stages.extract.figures.phrases import EXAMPLES, PhraseExample
from warehouse.dictionary import body, html, macro_lines, markdown
from warehouse.macros import MACROS
from warehouse.tables import TABLES
from warehouse.views import views


def test_every_column_view_and_macro_is_there() -> None:
    """Both forms name each table, column with its meaning, view and macro; HTML shows `code` as code."""

    def plain(text: str) -> str:
        return " ".join(text.replace("\\|", "|").replace("`", "").split())

    for text in (markdown(), parse.fromstring(html()).text_content()):
        squeezed = plain(text)
        for table in TABLES.values():
            assert plain(table.row_is) in squeezed
            for column in table.columns:
                assert plain(column.meaning) in squeezed
        assert all(view.name in squeezed and plain(view.meaning) in squeezed for view in views())
        assert all(call in squeezed for call, _ in macro_lines())


def test_every_macro_has_a_meaning() -> None:
    """A macro that the database brings along is told in the dictionary."""
    assert len(macro_lines()) == len(MACROS)


def test_markdown_tables_keep_their_shape() -> None:
    """A bar in a meaning or a phrase does not add a column."""
    phrase = PhraseExample("1 | 2", "1", "count", "1", "1", None, "a|b", "over", "x | y")
    rows = [line for line in markdown([phrase]).splitlines() if line.startswith("| 1")]
    assert rows == ["| 1 \\| 2 | 1 | count | 1 | 1 |  | a\\|b | over | x \\| y |"]


def test_phrases_of_the_reader_are_told() -> None:
    """Left out, the examples of the reader of figures are looked up; none can be given."""
    assert all(example.why in markdown() for example in EXAMPLES)
    assert "How a phrase becomes an interval" not in markdown([])


def test_html_is_escaped_and_needs_nothing_else() -> None:
    """A phrase with markup shows as text, and the page loads nothing."""
    phrase = PhraseExample("<b>5</b> <i>x", "5", "count", "5", "5", "5", "x", "exact", "<script>")
    for page in (html([phrase]), body([phrase])):
        tree = parse.fromstring(page)
        assert not tree.xpath("//b | //i | //script | //img | //link[not(starts-with(@href, 'data:'))]")
        assert "<b>5</b> <i>x" in tree.text_content()
