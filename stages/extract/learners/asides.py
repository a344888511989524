"""A body that only describes another ("A, a founding member of B,") is not the sentence's subject."""

from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article

ASIDE = compiled(
    r"<who:ORG>, (?:a|an|the|one) (?:[a-z-]+ ){1,4}(?:of|in|at|for|with) (?:the )?<body:ORG>(?=,)"
)
_LOOK_BACK = 12


def beside(article: Article, index: int) -> dict[str, str]:
    """The bodies that appositions of the sentences up to `index` name, with the name each stands beside."""
    found: dict[str, str] = {}
    for back in range(max(0, index - _LOOK_BACK), index + 1):
        if ", " not in article.sentences[back].text:
            continue
        view = article.view(back)
        for aside in ASIDE.finditer(view.masked):
            found[view.words(aside.span("body"))] = view.words(aside.span("who"))
    return found
