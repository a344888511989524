"""The words of a row begin at the hedge of its figure: "Just under a third", not "a third"."""

from stages.extract.extractor import ArticleContext, Row


def from_hedge(context: ArticleContext, span: tuple[int, int], figure: Row) -> tuple[int, int]:
    """The span, begun at the figure's hedge where it begins at the figure right after it."""
    start, end = span
    hedge = str(figure.get("hedge") or "")
    if not hedge or start != figure["start_char"]:
        return span
    before = context.text[max(0, start - len(hedge) - 3) : start].rstrip()
    if before.lower().endswith(hedge.lower()):
        start = context.text.rindex(before[-len(hedge) :], 0, start)
    return start, end
