"""Whose learners they are: the provider named in the sentence, or the one that it speaks of."""

import re

from stages.extract.finances.bodies import is_named_provider
from stages.extract.finances.told_of import main_body
from stages.extract.learners.providers import ALONE, PROVIDER, is_body, only_provider
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.reference import body_kinds

ASIDE = compiled(
    r"<who:ORG>, (?:a|an|the|one) (?:[a-z-]+ ){1,4}(?:of|in|at|for|with) (?:the )?<body:ORG>(?=,)"
)
"""A body that only describes another ("A, a founding member of B,") is not the sentence's subject."""
_AMONG = re.compile(
    r"\b(?:includ(?:ed|es|ing)|such as|alongside)\b[^.;]*$|\b(?:participation|enrolments?|numbers) (?:in|"
    r"on) (?:the )?$"
)
"""Before one of those beside the body told of ("whose members included A and B"), and before a programme."""
_DEFINITE = re.compile(
    r"\b(?:[Tt]he|[Hh]is|[Hh]er) (?:[\w,]+-(?:based|learner|student|strong) )?(?:[Cc]ollege|[Uu]niversity|"
    r"[Ss]chool|[Aa]cademy|[Tt]rust|(?P<general>provider|[Gg]roup|company|firm|institution))\b(?! [A-Z])"
)
_OWN = re.compile(
    r"\b(?:[Ii]t (?:also |now |currently )?"
    r"(?:had|has|teaches|taught|trains|trained|caters|enrolled|recruited)|[Ii]ts)\b"
)
_OPENS = re.compile(r"^(?:With|Teaching|Training|Serving) (?:\w+ ){0,3}$")
_REFERS = frozenset(("it", "college", "provider", "firm", "company"))
_MAIN = re.compile(
    r",(?: and \w+)? (?:the )?(?P<who>[\ue010\ue013]+|it\b|college\b|provider\b|firm\b|company\b)"
)
"""The main clause after "With 900 learners and income of £2m,": whose they are."""
_CLASS = (
    r"(?P<class>(?:(?:further education|sixth[- ]form|FE|training|independent) )?(?:[Cc]olleges|[Pp]roviders|"
    r"[Uu]niversities))"
)
_TAUGHT_AT = re.compile(
    r" (?:(?:are|were|is|was|have|has|had|been|being|now|currently|already) )*(?:in the (?:charge|care|"
    r"hands) of|(?:taught|trained|educated|supported|enrolled|served|studying|learning|recorded) (?:by|at|"
    r"with)|at|with) "
    rf"(?:the )?(?:(?P<who>[\ue010\ue013]+)|{_CLASS}\b)"
)
_CLASS_TEACHES = re.compile(
    rf"\b{_CLASS} (?:[a-z]+ly |already |now |between them |together )*(?:train|teach|educate|support|enrol|"
    rf"serve|"
    r"recruit|have|help)\b(?: (?:and )?[\w’-]+){0,4} $"
)
_NOT_PROVIDERS = {"regulator", "department", "agency", "union", "inspectorate"}
_NEAREST = 3  # sentences: the count's own and two before it
_LOOK_BACK, _ASIDE_BACK = 4, 12


_HOLDER = re.compile(
    r"(?<![\ue010-\ue013])(?<! in )(?<! at )(?<! of )(?P<who>[\ue010\ue013]+)(?:[’']s?)?(?: in "
    r"[\ue010-\ue013]+)?,? (?:which |that |also |now )*(?:ha[ds]|achieved|recorded|posted|reported|saw|"
    r"managed|reached)\b[^,;.\ue010\ue013]*$|(?P<whose>[\ue010\ue013]+)[’']s? [^,;.\ue010\ue013]*$"
)
_NATIONAL = re.compile(r"\b(?:[Nn]ational(?:ly)?|across (?:the country|England)|sector)\b")


def holder_of(article: Article, index: int, view: View, at: int, group: str) -> str | None:
    """Whose rate it is: nobody's where it is the national one, else the body that had or posted it."""
    if _NATIONAL.search(group):
        return None
    if (holder := _HOLDER.search(view.masked, 0, at)) is not None:
        name = view.words(holder.span("who" if holder["who"] else "whose"))
        return article.who(f"the {name.lower()}", index, holder.start()) if name in ALONE else name
    if _NATIONAL.search(view.sentence.text, 0, at):
        return None
    found = organisation_of(article, index, view, at)
    if re.match(r"(?:It|The college)\b", view.sentence.text) and not any(start < at for start in view.names):
        found = article.who("the college", index, 0) or found or article.who("It", index, 0)
    for back in range(max(0, index - _ASIDE_BACK), index + 1):
        for aside in (
            ASIDE.finditer(article.view(back).masked) if ", " in article.sentences[back].text else ()
        ):
            if found == article.view(back).words(aside.span("body")):
                found = article.view(back).words(aside.span("who"))
    is_provider = found and is_body(found) and body_kinds().get(found) not in _NOT_PROVIDERS
    return found if is_provider else only_provider(article)


_HAS = compiled(
    r"<who:ORG>(?:[’']s?)?,? (?:which |that |who |also |now |already |currently |has |have |had )*"
    r"(?:ha[sd]|trains?|trained|teach(?:es)?|taught|supports?|supported|serves?|served|educates?|educated|"
    r"enrols?|enrolled|recruit(?:s|ed)|caters? for|works? with|worked with|reached|takes? on|took on)\b"
    r"(?: (?!that\b|who\b|said\b|whose\b)[\w’-]+){0,5} $"
    r"|<whose:ORG>,? (?:an? [^,.;\ue003]{3,60} )?(?:whose|where|with)\b(?: [\w’-]+){0,6} $"
)
"""The body that has or teaches so many, whatever its name looks like: "Larkfield trains 900 apprentices"."""
_NOT_OURS = re.compile(
    r"\b(?:[Nn]ational(?:ly|wide)?|England|Britain|UK|country|[Gg]overnment|[Mm]inisters?|DfE|[Ss]ector"
    r"|colleges|schools|universities|providers|trusts|employers|firms|charity|scheme|programme|pilot|fund)\b"
)
"""Words of a count that is hardly the one provider's of which an article tells."""


def organisation_of(article: Article, index: int, view: View, at: int) -> str | None:
    """Whose the count is, if it is a body's."""
    found = _stated_of(article, index, view, at)
    return found if found and is_body(found) else None


def _stated_of(article: Article, index: int, view: View, at: int) -> str | None:
    """Whose the count is: told by the sentence or its paragraph, else the article's one provider's."""
    found = _taught_by(view, at) or _of_main_clause(article, index, view, at)
    if found or (found := _told_beside(article, index, view, at)):
        return found
    has = next((m for m in _HAS.finditer(view.masked, 0, at) if m.end() == at), None)
    if has is not None:
        name = view.words(has.span("who" if has["who"] else "whose")).split(" (")[0]
        is_whole = " " in name or (name.isupper() and len(name) > 1) or name in body_kinds()
        if is_whole and name not in ALONE and body_kinds().get(name) not in _NOT_PROVIDERS:
            return name
    if _NOT_OURS.search(view.sentence.text):
        return _class_beside(view, at)
    body = only_provider(article) or main_body(article)
    return body or _told_last(article, index) or _class_beside(view, at)


def _told_last(article: Article, index: int) -> str | None:
    """The one body with learners that the sentence, or one of the two before it, names."""
    for back in range(index, max(index - _NEAREST, -1), -1):
        named = {n.text for n in article.view(back).names.values() if is_named_provider(n)}
        if named:
            return named.pop() if len(named) == 1 else None
    return None


_CLASSES = re.compile(
    r"\b(?P<who>(?:(?:FE|[Ff]urther education|[Ss]ixth[- ]form|[Ss]pecialist) )?[Cc]olleges|(?:[Tt]raining "
    r"|[Ii]ndependent )*[Pp]roviders|[Ss]chools|[Uu]niversities|[Ee]mployers)\b(?![’'])|"
    r"\b(?P<state>[Gg]overnment|[Mm]inisters) (?:[a-z]+ly )?(?:ha[sd]|have|wants?|wanted|will|would|plans?|"
    r"planned|aims?|aimed|pledged|promised|is|are|set|committed)\b"
)


def _class(words: str) -> str:
    """A class of bodies in small letters, but for its acronym."""
    return words.lower().replace("fe ", "FE ")


def _class_beside(view: View, at: int) -> str | None:
    """The one class of bodies that the sentence names, or the state whose aim it is."""
    found = [*_CLASSES.finditer(view.sentence.text)]
    named = {_class(m["who"]) for m in found if m["who"]}
    if not named and any(m["state"] and m.start() < at for m in found):
        return "government"
    return named.pop() if len(named) == 1 else None


def _taught_by(view: View, at: int) -> str | None:
    """Who the words after the count say teaches them, or the class of bodies before it that does."""
    if taught := _TAUGHT_AT.match(view.masked, view.figure_end(at)):
        name = view.words(taught.span("who")) if taught["who"] else _class(taught["class"])
        if name not in ALONE and body_kinds().get(name) not in _NOT_PROVIDERS:
            return name
    teaches = _CLASS_TEACHES.search(view.sentence.text, 0, at)
    return _class(teaches["class"]) if teaches else None


def _of_main_clause(article: Article, index: int, view: View, at: int) -> str | None:
    """The subject of the clause after "With 900 learners and income of £2m,"."""
    main = _MAIN.search(view.masked, at) if _OPENS.match(view.masked[:at]) else None
    if main is None:
        return None
    name = view.words(main.span("who"))
    if name in _REFERS:
        told = _spoken_of(article, index, 0) if name == "it" else article.who(f"the {name}", index, 0)
        return main_body(article) or told
    return name if name not in ALONE else None


def _told_beside(article: Article, index: int, view: View, at: int) -> str | None:
    """The provider named in the sentence, "the college" or "it", or the one of the paragraph."""
    inside = _named(view)
    before = [(start, name) for start, name in inside if start < at]
    if before:
        return _together(view, before)
    text = view.sentence.text
    if definite := _DEFINITE.search(text):
        who = article.who(f"the {definite.group().split()[-1].lower()}", index, definite.start())
        is_spoken_of = definite["general"] or _OWN.search(text, 0, at)
        return who or (_spoken_of(article, index, definite.start()) if is_spoken_of else None)
    if inside and _belongs(view, at, inside[0][0]):
        return inside[0][1]
    if own := _OWN.search(text, max(0, at - 60), at) or (text.startswith("It ") and _OWN.match(text)):
        return _spoken_of(article, index, own.start())
    return _of_paragraph(article, index, view)


def _named(view: View) -> list[tuple[int, str]]:
    """The providers that the sentence names, but for those in asides, with where they stand."""
    aside = [m.span("body") for m in ASIDE.finditer(view.masked)] if ", " in view.masked else []
    return [
        (start, n.text)
        for start, n in sorted(view.names.items())
        if PROVIDER.search(n.text)
        and n.text not in ALONE
        and not _AMONG.search(view.masked, max(0, start - 90), start)
        and not any(left <= start < right for left, right in aside)
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


def _of_paragraph(article: Article, index: int, view: View) -> str | None:
    """The provider of the sentence before, in one paragraph."""
    if not index or article.sentences[index - 1].paragraph != view.sentence.paragraph:
        return None
    names = [n for n in article.organisations(index - 1) if PROVIDER.search(n)]
    if names:
        return names[0]
    definite = _DEFINITE.search(article.sentences[index - 1].text)
    head = f"the {definite.group().split()[-1].lower()}" if definite else ""
    return article.who(head, index - 1, definite.start()) if definite else None


EXAMPLES = {
    "Between them FE colleges teach 900,000 adults and train 4,200 apprentices.": [
        {"value": 900000, "organisation": "FE colleges"},
        {"value": 4200, "organisation": "FE colleges"},
    ],
}
