"""Table `recommendations`: numbered lists with their responses, bullets, and proposals in running text."""

import re
from collections.abc import Iterator

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.kept import names_of, sentences_of
from stages.extract.phrases.rows import record
from stages.extract.quotations.cast import Cast, Speaker, cast_of
from stages.extract.quotations.subjects import masked_of, subject_before
from stages.extract.recommendations.addressees import actor
from stages.extract.recommendations.bullets import bulleted, numbered_lines
from stages.extract.recommendations.letters import SALUTATION, writer
from stages.extract.recommendations.sections import Recommended, listed
from stages.extract.recommendations.told import CUE, named_by_noun, once, told

_KEY = ("recommendation_id", "rec")
_HEADING = re.compile(r"(?:^|\n)(?P<heading>[A-ZÀ-Þ][^\n]{3,70}[^\n.?!:;,”’\s])[ \t\xa0]*\n")
_ADDRESSEE = re.compile(
    r"(?:^|[.”] |\b(?:said|that)\s|, )(?P<who>(?:[Tt]he )?[A-Z]?[\w&’'-]+(?:\s"
    r"(?!said\b)[\w&’'-]+){0,3}?)\s(?:should"
    r"|must|needs? to)\b(?! be\b)"
)
_WHOSE = re.compile(
    r"\b(?P<whose>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:\w+ ){0,2}?(?:recommendations|proposals)\b"
)
_OWN = re.compile(r"\b[Tt]his (?:paper|report|briefing|review)\b[^.\n]{0,40}\b(?:recommend|propos)")
_NEAR = 3000  # code points above a list in which the article says whose it is
_NOT_HEADINGS = re.compile(r"^(?:Dear|Yours|cc|Sir|Councillor)\b")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `recommendations` of one article, in reading order."""
    text = context.text
    if not CUE.search(text):
        return {"recommendations": []}
    cast = cast_of(text)
    numbered = list(listed(text, sentences_of(text)))
    taken = [(r.start, r.end) for r in numbered]
    rows = [_numbered(context, found, cast) for found in numbered]
    for row in (*_bullets(context, cast), *_told(context, cast)):
        start = int(str(row["start_char"]))
        if not any(a <= start < b for a, b in taken):
            taken.append((start, int(str(row["end_char"]))))
            rows.append(row)
    return {"recommendations": sorted(rows, key=lambda row: int(str(row["start_char"])))}


def _numbered(context: ArticleContext, found: Recommended, cast: Cast) -> Row:
    addressee = _ADDRESSEE.search(found.text)
    columns: Row = {
        "author": _full(cast, found.author)
        or _whose(context.text, cast, found.start)
        or _publisher(context, found.start),
        "number": found.number,
        "title": found.title,
        "addressee": actor(addressee["who"], names_of(context.text)) if addressee else None,
        "responder": _full(cast, found.responder),
        "response": found.response,
        "text": found.text,
    }
    return record(context, _KEY, (found.start, found.end), "numbered_list/1", columns, found.number)


def _whose(text: str, cast: Cast, before: int) -> str | None:
    """Whom "her recommendations" or "its proposals" means above the list: whom a sentence last began with."""
    told = list(_WHOSE.finditer(text, max(0, before - _NEAR), before))
    if not told:
        return None
    is_body = told[-1]["whose"].lower() in {"its", "their"}
    starts = {s.start for s in sentences_of(text)}
    named = [m.speaker for m in cast.between(0, told[-1].start()) if m.start in starts]
    names = [s.organisation if is_body else s.person for s in named if bool(s.person) is not is_body]
    return names[-1] if names else None


def _publisher(context: ArticleContext, before: int) -> str | None:
    """Who publishes the paper, where it says of itself that it recommends."""
    told = _OWN.search(context.text, 0, before)
    publisher = context.article.get("publisher")
    return str(publisher) if told and publisher else None


def _full(cast: Cast, name: str | None) -> str | None:
    """The fullest name of a person or body that the article gives for `name`."""
    return cast.full(name) if name else None


def _bullets(context: ArticleContext, cast: Cast) -> Iterator[Row]:
    for start, end, number in numbered_lines(context.text):
        words = context.text[start:end]
        addressee = _ADDRESSEE.search(words)
        columns: Row = {
            "author": _whose(context.text, cast, start),
            "number": number,
            "addressee": actor(addressee["who"], names_of(context.text)) if addressee else None,
            "response": "none",
            "text": words,
        }
        yield record(context, _KEY, (start, end), "numbered_line/1", columns, number)
    for start, end, lead in bulleted(context.text):
        columns = {
            "author": _subject(context.text, cast, lead, start),
            "response": "none",
            "text": context.text[start:end],
        }
        yield record(context, _KEY, (start, end), "bullets/1", columns)


def _subject(text: str, cast: Cast, start: int, end: int) -> str | None:
    verb = CUE.pattern.search(text, start, end)
    if verb is None:
        return None
    mention = subject_before(cast, text, start, verb.start())
    speaker = mention.speaker if mention else named_by_noun(text, start, verb.start())
    return _name(speaker) if speaker else None


def _told(context: ArticleContext, cast: Cast) -> Iterator[Row]:
    text = context.text
    blanked = masked_of(text)
    who = writer(text, names_of(text), cast)
    for found in once(told(text, blanked, sentences_of(text), cast, who)):
        columns: Row = {
            "author": _name(found.author) if found.author else None,
            "title": _title(text, found.start) if who is not None else None,
            "addressee": actor(found.addressee, names_of(text)),
            "response": "none",
            "text": found.text,
        }
        yield record(context, _KEY, (found.start, found.end), found.rule, columns)


def _title(text: str, at: int) -> str | None:
    """The heading that stands last before `at`."""
    found = None
    salutation = SALUTATION.search(text)
    letter_start = salutation.end() if salutation else 0
    for match in _HEADING.finditer(text, max(letter_start, at - 4000), at):
        if not _NOT_HEADINGS.match(match["heading"]):
            found = match["heading"]
    return found


def _name(speaker: Speaker) -> str | None:
    return speaker.person or speaker.organisation


EXTRACTOR = Extractor(name="recommendations", version="1", tables=("recommendations",), read=read_article)
