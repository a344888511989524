"""Who got the money: the subject of the verb of getting, or the name after "to"."""

import re

from stages.extract.contracts.funds.words import CLASS
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import NAME_MASKS, View

_NAMES = f"{NAME_MASKS['organisation']}{NAME_MASKS['other']}"
_CLAUSE = re.compile(
    r"[;:]|(?:,|^| –| -) ?(?:while|whilst|but|although|though|whereas|after|as|when|because|with)\b|, "
    r"and | said |"
    r"[“\"(]"
)
_RELATIVE = re.compile(
    rf"(?P<who>[{_NAMES}]++)(?: \([^)]*\))?(?: in [{NAME_MASKS['place']}{_NAMES}]++)?, (?:which|who)[\w ]*$"
)
_NAME = re.compile(rf"[{_NAMES}]++(?: \([{_NAMES}]++\))?")
_NOT_SUBJECT = re.compile(
    r"\b(?:of|at|by|from|in|for|under|to|with|across|per|against|between|via|near|than|on|through|"
    r"including)"
    r" (?:the )?$"
)
_CLASS = re.compile(rf"\b{CLASS}\b")
_PRONOUN = re.compile(
    r"(?:^|[,;] |\b(?:and|said|that|where|when|as) )(?P<who>[Ii]t|[Tt]hey|[Tt]he (?:college|university|"
    r"charity|"
    r"trust|company|provider|group|council|school|institute|firm|organisation|academy|foundation|"
    r"authority))\b"
)
_TO = compiled(
    r"^(?: (?:to|for|by|between|among))(?: the| an?)?(?: (?!to\b|for\b|that\b|which\b|"
    r"so\b)[\w’-]+){0,7}? <supplier:ORG>"
)
_TO_CLASS = re.compile(
    rf"^ (?:to|for|by|between|among|across)(?: (?!to\b|so\b|that\b|which\b)[\w’,{_NAMES}-]+){{0,7}}? "
    rf"{CLASS}\b"
)
_LED_BY = compiled(r"\b(?:led|headed|fronted) by (?:the )?<supplier:ORG>")
_MEANT = compiled(r"\b(?:is|was|are|goes|went|gone|go|led by)(?: for| to)? (?:the )?<supplier:ORG>")


_SOME = re.compile(
    r"(?:^|,|\b(?:of which|of them)) ?(?:(?:[Aa]round|[Ss]ome|[Aa]bout|[Aa] (?:total of|further)|"
    r"[Aa]nother) )?"
    r"(?:\d+|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve|"
    r"[Ff]ifteen|[Tt]wenty)"
    r"(?: of (?:them|these|those|which|the [a-z]+))? (?:(?:has|have|had|was|were|will|are) )?$"
)


class NobodyError(Exception):
    """NobodyError is meant who gets money: a person, or no subject at all."""


def subject(article: Article, index: int, view: View, verb: int) -> tuple[str | None, int]:
    """Who the verb at an offset says gets money, None for a class, and where the subject starts."""
    if relative := _RELATIVE.search(view.masked, 0, verb):
        return _text(view, relative.span("who")), relative.start("who")
    at = max((found.end() for found in _CLAUSE.finditer(view.masked, 0, verb)), default=0)
    words = view.masked[at:verb]
    while at and not words.strip(" ,"):  # "A, while asked, won": the subject stands before
        return subject(article, index, view, at - 1)
    for name in _NAME.finditer(view.masked, at, verb):
        if _NOT_SUBJECT.search(view.masked, at, name.start()) is None and not _owns(view, name.end()):
            if _is_led(words[name.end() - at :]):
                continue
            return _text(view, name.span()), name.start()
    if pronoun := _PRONOUN.search(words):
        who = article.who(pronoun["who"], index, at + pronoun.start("who"))
        if who is None:
            raise NobodyError
        return who, at + pronoun.start("who")
    return _group(view, at, words)


def _group(view: View, at: int, words: str) -> tuple[str | None, int]:
    """The body that leads a group, or None for a class of bodies or a number of them."""
    start = at + len(words) - len(words.lstrip(" ,"))
    if _CLASS.search(words):
        led = _LED_BY.search(words)
        return (_text(view, (at + led.start("supplier"), at + led.end("supplier"))) if led else None), start
    if _SOME.search(words):
        return None, start
    raise NobodyError


def _is_led(after: str) -> bool:
    """Whether the name only says what kind the class noun after it is: "DfE-backed colleges"."""
    return re.match(rf"-?[a-z]* ?(?:[a-z-]+ )?{CLASS}\b", after) is not None and not after.startswith(" and ")


def _owns(view: View, end: int) -> bool:
    """Whether the name is a possessor whose class or officer is the subject: "A’s partners"."""
    return (
        view.masked.startswith(("’s ", "'s "), end) and _CLASS.search(view.masked, end, end + 40) is not None
    )


def receiver(view: View, end: int) -> tuple[str | None, int] | None:
    """Who stands after "to" at an offset (None for a class) and where the words end; None for nobody."""
    after = view.masked[end : end + 160]
    to_class, to = _TO_CLASS.search(after), _TO.search(after)
    led = _LED_BY.search(after) if " led by " in after or "headed by" in after else None
    if led:
        return _text(view, (end + led.start("supplier"), end + led.end("supplier"))), end + led.end()
    if to and not (to_class and to_class.end() <= to.start("supplier")):
        if to_class and to_class.start() <= to.end() and to_class.end() > to.end() + 1:
            return None, end + to_class.end()
        return _text(view, (end + to.start("supplier"), end + to.end("supplier"))), end + to.end()
    return (None, end + to_class.end()) if to_class else None


def told_before(article: Article, index: int) -> str | None:
    """The body for which the sentence before, in the same paragraph, says that the money is."""
    if not index or article.sentences[index - 1].paragraph != article.sentences[index].paragraph:
        return None
    view = article.view(index - 1)
    meant = _MEANT.search(view.masked)
    return _text(view, meant.span("supplier")) if meant else None


def _text(view: View, span: tuple[int, int]) -> str:
    return view.words(span).split(" (")[0]
