"""Whose learners they are: the provider named in the sentence, or the one that it speaks of."""

import re

from stages.extract.learners.asides import ASIDE
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.reference import body_kinds

PROVIDER = re.compile(
    r"(?:Colleges?|University|Universities|Academy|Academies|Schools?|Sixth Form|Training|Group|Institute of "
    r"Technology|Providers?|Centre|Learning|Ltd|Limited)\b"
)
_DEFINITE = re.compile(r"\b[Tt]he (?:college|university|school|academy|trust|provider|group|company|firm)\b")
_OWN = re.compile(r"\b(?:[Ii]t (?:had|has|teaches|taught|trains|trained|caters|enrolled|recruited)|[Ii]ts)\b")
_OPENS = re.compile(r"^(?:With|Teaching|Training|Serving) (?:\w+ )?$")
_NOT_PROVIDERS = {"regulator", "department", "agency", "union", "inspectorate"}
_LOOK_BACK = 4
_AHEAD = 3  # sentences of an article that speak of "a provider", and in which it is named then
_SOME = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne) (?:[\w-]+ ){0,3}(?:college|university|school|academy|provider|company|firm)\b"
)
_BASED = re.compile(r"^[A-Z][\w-]*-based ")
EXAMPLES = {
    "A provider has been slammed after inspectors found its 500 learners idle. Ashdown Training said no.": [
        {"value": 500, "organisation": "Ashdown Training"}
    ],
    "About 28 per cent (or 900 apprentices in May) of 16- to- 19-year-olds go.": [
        {"value": 900},
    ],
    "Ashdown Academy, which has 88 apprentices, fell to grade four.": [
        {"value": 88, "organisation": "Ashdown Academy"}
    ],
    "Ashdown Skills Ltd was judged inadequate. When Ofsted came it had 154 apprentices on its books.": [
        {"value": 154, "organisation": "Ashdown Skills Ltd"}
    ],
    "With nearly 5,000 apprentices on its books, Ashdown Training offered reassurance.": [
        {"value": 5000, "organisation": "Ashdown Training"}
    ],
}


def organisation_of(article: Article, index: int, view: View, at: int) -> str | None:
    """The provider named in the sentence, "the college" or "it", or the one of the paragraph."""
    inside = _named(view)
    before = [(start, name) for start, name in inside if start < at]
    if before:
        return _together(view, before)
    text = view.sentence.text
    if definite := _DEFINITE.search(text):
        who = article.who(definite.group(), index, definite.start())
        return who or (_spoken_of(article, index, definite.start()) if _OWN.search(text, 0, at) else None)
    if inside and _belongs(view, at, inside[0][0]):
        return inside[0][1]
    if own := _OWN.search(text, max(0, at - 60), at):
        return _spoken_of(article, index, own.start()) or _named_next(article, index, own.start())
    return _of_paragraph(article, index, view)


def _named(view: View) -> list[tuple[int, str]]:
    """The providers that the sentence names, but for those in asides, with where they stand."""
    aside = [m.span("body") for m in ASIDE.finditer(view.masked)] if ", " in view.masked else []
    return [
        (start, n.text)
        for start, n in sorted(view.names.items())
        if PROVIDER.search(n.text) and not any(left <= start < right for left, right in aside)
    ]


def _together(view: View, before: list[tuple[int, str]]) -> str:
    """The last provider before the count, with the one that "and" joins to it."""
    start, name = before[-1]
    text = view.sentence.text
    first = next((s for s, n in before[:-1] if text[s + len(n) : start] in {" and ", " and the "}), None)
    return name if first is None else text[first : start + len(name)]


def _belongs(view: View, at: int, name: int) -> bool:
    """Whether the name after the count is where they learn, or whose count opens the sentence."""
    if re.search(r"(?:at|by|in|with|for) (?:the )?$", view.masked[at:name]):
        return True
    opens = _OPENS.match(view.masked[:at])
    return opens is not None and re.search(r", (?:the )?$", view.masked[at:name]) is not None


def _spoken_of(article: Article, index: int, before: int) -> str | None:
    """The organisation that "it" stands for: the last one named that is no inspectorate or ministry."""
    for back in range(index, max(index - _LOOK_BACK, -1), -1):
        names = sorted(article.view(back).names.items())
        found = [
            n.text
            for start, n in names
            if n.kind == "organisation"
            and (back < index or start < before)
            and body_kinds().get(n.text) not in _NOT_PROVIDERS
        ]
        providers = [name for name in found if PROVIDER.search(name)]
        if providers or found:
            return (providers or found)[0]
    return None


def _named_next(article: Article, index: int, before: int) -> str | None:
    """For "a provider … its 500 learners" above an article the provider that its next sentences name."""
    if index >= _AHEAD or not _SOME.search(article.sentences[index].text, 0, before):
        return None
    near = range(index + 1, min(index + _AHEAD, len(article.sentences)))
    return next((_BASED.sub("", name) for at in near for _, name in _named(article.view(at))), None)


def _of_paragraph(article: Article, index: int, view: View) -> str | None:
    """The provider of the sentence before, in one paragraph."""
    if not index or article.sentences[index - 1].paragraph != view.sentence.paragraph:
        return None
    names = [n for n in article.organisations(index - 1) if PROVIDER.search(n)]
    if names:
        return names[0]
    definite = _DEFINITE.search(article.sentences[index - 1].text)
    return article.who(definite.group(), index - 1, definite.start()) if definite else None
