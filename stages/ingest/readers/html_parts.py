"""Which elements of a web page hold what it was published for."""

import re
from collections.abc import Iterator
from itertools import pairwise

import trafilatura
from lxml import etree, html

# Elements that never hold an article's words.
FURNITURE_TAGS = frozenset(
    """script style noscript template svg nav footer button iframe dialog select input textarea label object
    embed video audio canvas map link meta datalist menu""".split()  # noqa: SIM905
)
FURNITURE_ROLES = frozenset(
    """navigation banner contentinfo dialog alertdialog search complementary menu menubar
    toolbar""".split()  # noqa: SIM905
)
# Words of class and id names that say what a box is for, whichever site wrote them.
FURNITURE_WORDS = frozenset(
    """cookie cookies consent gdpr share sharing social newsletter subscribe subscription signup paywall
    related recommended recommendations mostread popular trending comment comments commentform
    disqus respond breadcrumb breadcrumbs sidebar advert advertisement ad ads promo sponsored navbar
    navigation skiplink pagination pager tags taglist toolbar popup modal masthead jumplink""".split()  # noqa: SIM905
)
# Names of two words that must stand together.
FURNITURE_PAIRS = frozenset(
    """most read|read more|skip link|skip to|sign up|more stories|author bio|site footer|site header|back top
    |see also""".replace("\n    ", "").split("|")
)
BOXES = frozenset({"div", "section", "aside", "ul", "ol", "p", "header", "form", "table", "span", "td"})
MAX_FURNITURE_SHARE = 0.4
"""A box with more of the page's words than this is the page, whatever its class is called."""
MIN_ARTICLE_WORDS = 25
MAIN_SHARE = 0.6
CARD_WORDS = 80
MIN_PAGE_WORDS = 30
MAX_ELEMENTS = 50_000
"""Larger pages are tables or hostile: the search for the main text would take minutes."""

_NAME_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_ARTICLE_TYPE = re.compile(r"schema\.org/\w*(?:Article|BlogPosting)$")


def without_furniture(body: html.HtmlElement) -> html.HtmlElement:
    """Remove, in place, the parts of the page that surround its content."""
    for element in list(body.iter(*FURNITURE_TAGS)):
        _drop(element)
    total = _n_words(body)
    for element in [e for e in body.iter(*BOXES) if _is_furniture(e)]:
        if _n_words(element) <= MAX_FURNITURE_SHARE * total and element is not body:
            _drop(element)
    return body


def page_parts(body: html.HtmlElement) -> list[html.HtmlElement]:
    """Return the element of the page's article, or the elements of each article it lists."""
    articles = [a for a in _outer_articles(body) if _n_words(a) >= MIN_ARTICLE_WORDS]
    words = sorted((_n_words(article) for article in articles), reverse=True)
    if len(articles) > 1:
        if words[0] < MAIN_SHARE * sum(words) or max(words[1:]) > CARD_WORDS:
            return articles
        articles = [max(articles, key=_n_words)]  # the rest are cards that point to other pages
    total = _n_words(body)
    if articles and 2 * words[0] >= total:
        return articles
    mains = [m for m in body.xpath(".//main | .//*[@role='main']") if _n_words(m) >= MIN_PAGE_WORDS]
    if mains:
        return mains[:1]
    return [articles[0] if articles else _main_text(body)]


def _drop(element: html.HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()


def _is_furniture(element: html.HtmlElement) -> bool:
    if (
        element.tag == "aside"
        or element.get("role") in FURNITURE_ROLES
        or element.get("aria-hidden") == "true"
    ):
        return True
    if element.get("hidden") is not None:
        return True
    if element.tag == "header":  # a page's, not an article's, which holds the headline
        return not any(True for _ in element.iter("h1")) and not any(
            True for _ in element.iterancestors("article", "main")
        )
    for attribute in ("class", "id"):
        for name in (element.get(attribute) or "")[:500].split():
            words = [word.lower() for word in _NAME_WORD.findall(name)]
            if not FURNITURE_WORDS.isdisjoint(words) or any(
                f"{one} {two}" in FURNITURE_PAIRS for one, two in pairwise(words)
            ):
                return True
    return False


def _outer_articles(body: html.HtmlElement) -> Iterator[html.HtmlElement]:
    walk = etree.iterwalk(body, events=("start",))
    for _, element in walk:
        if not isinstance(element.tag, str):
            continue
        typed = element.get("itemtype") or ""
        if element.tag == "article" or element.get("role") == "article" or _ARTICLE_TYPE.search(typed):
            if next(element.iter("h1", "h2", "h3", "h4"), None) is not None or not _in_listing(element):
                yield element
            walk.skip_subtree()


def _in_listing(element: html.HtmlElement) -> bool:
    """Whether the element has siblings of its kind: then one without a heading is a comment or a card."""
    return any(s.tag == element.tag for s in element.itersiblings()) or any(
        s.tag == element.tag for s in element.itersiblings(preceding=True)
    )


def _n_words(element: html.HtmlElement) -> int:
    return sum(len(text.split()) for text in element.itertext())


def _main_text(body: html.HtmlElement) -> html.HtmlElement:
    """Where the page's elements do not say so, trafilatura finds the main text."""
    n_words = _n_words(body)
    if n_words < MIN_PAGE_WORDS or sum(1 for _ in body.iter()) > MAX_ELEMENTS:
        return body
    try:
        found = trafilatura.bare_extraction(
            html.document_fromstring(html.tostring(body, encoding="unicode")),
            favor_recall=True,
            include_comments=False,
            include_tables=True,
            include_formatting=True,
            with_metadata=False,
        )
    except (RecursionError, ValueError, AttributeError, TypeError, etree.LxmlError):
        return body
    main = getattr(found, "body", None)
    if main is None or 2 * _n_words(main) < n_words:
        return body  # it would lose more than it tidies: boilerplate is dropped when cleaning
    return main
