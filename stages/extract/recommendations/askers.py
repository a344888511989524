"""Who asks, by the name that the article gives: "the review" is its author, "the institute" one named above.

A noun stands for whoever wrote the paper, else for the last body named by it, else for the one other asker of
the article. An acronym is written out. Left alone: nouns that fit no name.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from stages.extract.extractor import ArticleContext, Row
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.bodies import with_full_names
from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.sentences import sentence_at
from stages.extract.quotations.cast import Cast
from stages.extract.recommendations.authors import author_of
from stages.extract.recommendations.whole_names import committee_of, whole_name

_NOUN = re.compile(
    r"•? ?(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir|[Aa]n?)?\s?(?:(?:final|new|independent|latest|annual|same|"
    r"cross-party|select|government|damning|major|wide-ranging|[\w-]+-(?:page|month)) )*(?P<noun>report|"
    r"MPs|peers|review|letter|study|paper|research|analysis|briefing|manifesto|submission|inquiry|authors?|"
    r"panel|institute|charity|commission|committee|association|union|federation|foundation|alliance|"
    r"think[- ]tank|organisation|group|body|watchdog)(?:[’']s?)?",
    re.IGNORECASE,
)
_CAMPAIGN = re.compile(
    r"[‘“'\"]?\b(?P<name>(?!(?:The|An?|Our|Its|This)\b)[A-Z][\w’-]+(?: (?:(?:the|for|of|to|our|a)"
    r" )?[A-Z][\w’-]+)+)"
    r"[’”'\"]?$"
)
_LONGEST_NAME = 90
_PUBLISHED = re.compile(
    r"\b(?:published|released|launched|issued|produced|unveiled|sets? out|brought out|publish(?:es)?|releases"
    r"|commissioned) (?:an?|its|the|their|this)"
    r" (?:[\w’-]+ ){0,5}?(?:report|review|study|paper|research|analysis|briefing|manifesto|submission)\b"
)
_PAPERS = frozenset(
    {"report", "review", "letter", "study", "paper", "research", "analysis", "briefing", "manifesto"}
    | {"submission", "inquiry", "author", "authors"}
)
_ANY = frozenset({"organisation", "group", "body"})
_OF_COMMITTEES = _PAPERS | {"mps", "peers", "committee"}
_OPENING = 600  # code points of an article that name the committee it tells of
_POST = re.compile(r"[Tt]he (?P<post>[Cc]hair(?:man|woman|person)?|[a-z]+ (?:secretary|executive|director))")
_SHORT = re.compile(
    r"(?:[Tt]he )?(?:[Dd]epartment|[Cc]ollege|[Cc]ouncil|[Uu]niversity|[Ss]ecretary of [Ss]tate)"
)
_OFFICE = re.compile(r"Secretary of State for [A-Z]\w+(?:(?:, | and | )[A-Z]\w+)*")
_ARTICLE = re.compile(r"^an? ", re.IGNORECASE)
_NUMBER = re.compile(r"^\(?\d{1,3}[.):] ")
_HONOURS = re.compile(r",? (?:MP|CBE|OBE|MBE)$")
_NAMES = ("author", "addressee", "responder")


def named(rows: Sequence[Row], context: ArticleContext, cast: Cast) -> list[Row]:
    """The rows with those who ask, are asked and answer by their whole names."""
    text = context.text
    known = [str(row["author"]) for row in rows if row.get("author")]
    others = {name for name in known if _NOUN.fullmatch(name) is None}
    found = []
    for row in rows:
        author = str(row["author"]) if row.get("author") else None
        span = int(str(row["start_char"])), int(str(row["end_char"]))
        told = {"author": _named(author, *span, cast, others)} if author else {}
        told |= {c: _only(str(row[c]), cast, text) for c in _NAMES[1:] if row.get(c)}
        found.append(row | told)
    return [
        row | {c: whole_name(text, str(row[c])) for c in _NAMES if row.get(c)}
        for row in with_full_names(found, text, *_NAMES)
    ]


def _named(author: str, at: int, end: int, cast: Cast, others: set[str]) -> str:
    """The asker that words of the row in `[at, end)` mean; the words themselves where none is named."""
    text = cast.text
    campaign = _campaign(text) if " campaign" in text else None
    if campaign is not None and (author.lower().endswith("campaign") or campaign == f"{author} campaign"):
        return campaign
    noun = _NOUN.fullmatch(_NUMBER.sub("", author))
    if (post := _POST.fullmatch(author)) is not None and (who := cast.holder(post["post"].lower())):
        return who.person or author
    if noun is None:
        return (
            _NUMBER.sub("", _HONOURS.sub("", author)).removeprefix("• ").removesuffix("’s").removesuffix("'s")
        )
    word = noun["noun"].lower()
    name = _writer(word, cast, text) if word in _PAPERS else None
    if name is None and word not in _PAPERS | _ANY:
        name = _called(word.replace("-", " "), at, cast, text)
    if name is None and word in _OF_COMMITTEES:
        name = _one_committee(cast)
    if name is None and word not in _PAPERS:
        name = _of_sayer(cast, at, end)
    if name is None and len(others) == 1:
        name = next(iter(others))
    is_name = name is not None and name[:1].isupper() and _NOUN.fullmatch(name) is None
    return name.removeprefix("Commons ") if name is not None and is_name else _ARTICLE.sub("", author)


@lru_cache(maxsize=ARTICLES_KEPT)
def _campaign(text: str) -> str | None:
    """The one campaign that an article names: the ‘Save Our Kilns’ campaign."""
    named = set()
    at = text.find(" campaign")
    while at >= 0:
        if (
            found := _CAMPAIGN.search(text, max(text.rfind("\n", 0, at), at - _LONGEST_NAME), at)
        ) is not None:
            named.add(found["name"].rstrip("’"))
        at = text.find(" campaign", at + 1)
    return f"{named.pop()} campaign" if len(named) == 1 else None


def _of_sayer(cast: Cast, at: int, end: int) -> str | None:
    """The body for which somebody says in a row what "the union" or "the group" asks."""
    said = (m.speaker for m in cast.between(at, end) if m.speaker.person)
    return next((who.organisation for who in said if who.organisation), None)


def _one_committee(cast: Cast) -> str | None:
    """The committee that an article tells of: the only one that it names, and near its head."""
    named = {m.speaker.organisation: m.start for m in reversed(cast.mentions) if not m.pronoun}
    whole = [name for name in named if name and name.endswith(" Committee") and name[0].isupper()]
    return whole[0] if len(whole) == 1 and named[whole[0]] < _OPENING else None


def _only(asked: str, cast: Cast, text: str) -> str:
    """The one department, college or office of the article that goes by such a short name."""
    if _SHORT.fullmatch(asked) is None:
        return asked
    noun = asked.lower().removeprefix("the ")
    if noun == "secretary of state":
        whole = set(_OFFICE.findall(text))
    else:
        bodies = {m.speaker.organisation or "" for m in cast.mentions if not m.pronoun}
        whole = {name for name in bodies if _fits(name, noun)}
    return whole.pop() if len(whole) == 1 else asked


def _fits(name: str, noun: str) -> bool:
    """Whether a name is a whole name of what the noun says."""
    low = name.lower()
    is_whole = low.startswith("department for ") if noun == "department" else low.endswith(f" {noun}")
    return name[:1].isupper() and is_whole


def _called(noun: str, at: int, cast: Cast, text: str) -> str | None:
    """The body that a noun means: of several that have it in their names the one that the text names most."""
    bodies = {m.speaker.organisation for m in cast.mentions if m.speaker.organisation and not m.pronoun}
    fit = [name for name in bodies if name[:1].isupper() and name.lower().endswith(f" {noun}")]
    return max(fit, key=lambda name: (text.count(name), name)) if len(fit) > 1 else cast.called(noun, at)


def _writer(noun: str, cast: Cast, text: str) -> str | None:
    """Whoever the article says wrote the paper, or the committee whose paper it is."""
    who = cast.author(noun.removesuffix("s"))
    return who.organisation or who.person or committee_of(text) or _publisher(cast)


def _publisher(cast: Cast) -> str | None:
    """The petitioner who is first said to have published a paper."""
    found = sentences_of(cast.text)
    for told in _PUBLISHED.finditer(cast.text):
        index = sentence_at(found, told.start())
        if index is not None:
            author = author_of(cast, found[index], told.start() - found[index].start)
            if author is not None and author.sort == "petitioner" and (author.name or "")[:1].isupper():
                return author.name
    return None
