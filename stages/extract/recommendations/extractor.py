"""Table `recommendations`: numbered lists with their responses, bullets, and proposals in running text."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.commitments.guidance import is_guidance
from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.kept import names_of, sentences_of
from stages.extract.phrases.letters import SALUTATION
from stages.extract.phrases.reference import body_kinds
from stages.extract.phrases.rows import record
from stages.extract.phrases.sentences import sentence_at
from stages.extract.phrases.word_cues import cue, places
from stages.extract.quotations.cast import Cast, cast_of
from stages.extract.recommendations import ask_forms, shoulds
from stages.extract.recommendations.addressees import (
    address,
    addressee_in,
    addressee_meant,
    addressee_of,
    addressee_of_heading,
)
from stages.extract.recommendations.answered import with_answers
from stages.extract.recommendations.answered_near import with_answers_near
from stages.extract.recommendations.askers import named
from stages.extract.recommendations.authors import asker_of, asks_by_trade, author_of
from stages.extract.recommendations.columnists import columnist
from stages.extract.recommendations.letters import evidence_of, recipient, writer
from stages.extract.recommendations.lists import Item, listed_items
from stages.extract.recommendations.running_text import told
from stages.extract.recommendations.sections import Recommended, listed
from stages.extract.recommendations.tellings import once
from stages.extract.recommendations.tracker import tracked
from stages.extract.recommendations.voices import Voices
from stages.extract.recommendations.weighed import weigh
from stages.extract.recommendations.whole_names import committee_of
from stages.extract.recommendations.words import PETITIONING

_KEY = ("recommendation_id", "rec")
_HEADING = re.compile(r"(?:^|\n)(?P<heading>[A-ZÀ-Þ][^\n]{3,70}[^\n.?!:;,”’\s])[ \t\xa0]*\n")
_WHOSE = re.compile(
    r"\b(?P<whose>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:\w+ ){0,2}?(?:recommendations|proposals)\b"
)
_LEAD_VERB = re.compile(
    r"\b(?:recommend(?:s|ed)|propos(?:es|ed)|call(?:s|ed|ing)? (?:for|on)|urg(?:es|ed|ing)|suggest(?:s|ed)"
    r"|advis(?:es|ed)|encourag(?:es|ed|ing)|would like|demand(?:s|ed"
    r"|ing)?|ask(?:s|ed|ing)|wants?)\b"
)
_REPORTS = re.compile(
    r"\b(?:(?:released|published|launched|issued|produced) (?:an?|its|the|their) (?:[\w-]+ ){0,3}?(?:report"
    r"|review|paper|manifesto)|(?:makes?|made|sets? out|puts? forward) (?:[\w-]+ ){0,4}?(?:recommendations"
    r"|proposals|asks|demands|priorities|[\w-]+-point (?:\w+ )?plan))\b"
)
"""Who published the report, or makes the recommendations, that a lead without a name brings in."""
_ABOVE = 300  # code points over a lead in which that is told
_LEAD_OWNER = re.compile(
    r"(?P<owner>(?:[Tt]he [a-z]+(?: [a-z]+)?|(?:[A-Z][\w&-]+ ?(?:of |for |and )?){1,6}?))[’']s? (?:[\w-]+"
    r" ){0,3}(?:recommendations|proposals|asks|demands|priorities|claim|(?:[\w-]+ )?plan|charter)\b"
)
_PROPOSES = cue(
    re.compile(
        r"(?:propos(?:es|ed)(?= (?:an?|the|that|to)\b)|recommend(?:s|ed)\b|(?:makes?|made|making|puts?"
        r" forward|sets? out|setting out|lists?|includes?|contains?) (?:\w+ ){0,3}?(?:recommendations"
        r"|proposals)\b|sets? out (?:an?|its|their) [\w-]+-point (?:\w+ )?plan\b|(?:brings? out|brought out"
        r"|publish(?:es|ed)|launch(?:es|ed)|releas(?:es|ed)|unveil(?:s|ed)|issue[sd]) (?:its|their) (?:[\w-]+"
        r" ){0,3}?(?:manifesto|recommendations|proposals|asks|demands)\b)",
        re.IGNORECASE,
    ),
    "brings brought publishes published launches launched releases released unveils unveiled issues issued"
    " set sets setting making proposes proposed recommends recommended make makes made put puts include"
    " includes contain contains list lists",
)
_PASSIVELY = (" is ", " are ", " was ", " were ", " been ", " be ")
_BARE = frozenset({"petition", "motion", "campaign", "letter"})
"""Whose proposals nobody goes on to tell without another name."""
_NEAR = 3000  # code points above a list in which the article says whose it is
_HEADED = 4000  # code points for which a heading holds
_YOU = re.compile(r"\byour?\b")
_OWN = re.compile(r"\b(?:[Ww]e|[Oo]ur)\b")
_NOT_HEADINGS = re.compile(r"^(?:Dear|Yours|cc|Sir|Councillor)\b")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `recommendations` of one article, in reading order."""
    text = context.text
    if (
        not (places(ask_forms.CUE, text) or next(shoulds.places_in(text), None) is not None)
        and "mprove" not in text
        and ":\n" not in text
    ):
        return {"recommendations": []}
    cast = cast_of(text)
    numbered = list(listed(text, sentences_of(text)))
    taken = [(r.start, r.end) for r in numbered]
    asker = committee_of(text) or columnist(text) or proposer_of(text, cast)
    asker = asker or _petitioner(context) or evidence_of(text)
    rows = [_numbered(context, found, cast, asker) for found in numbered]
    for row in (*_items(context, cast, asker), *_tracked(context, cast), *_told(context, cast, asker)):
        start, end = int(str(row["start_char"])), int(str(row["end_char"]))
        if not any(start < b and a < end for a, b in taken):
            taken.append((start, end))
            rows.append(row)
    found = with_answers(once(sorted(rows, key=lambda row: int(str(row["start_char"]))), cast), text)
    found = with_answers_near(found, text)
    address(found)
    authors = {str(row["author"]) for row in found if row.get("author") and row["rule"] != "spoken/3"}
    for row in found:
        is_own = row["rule"] == "bare_should/2" or _OWN.search(str(row["text"]))
        if len(authors) == 1 and not row.get("author") and is_own:
            row["author"] = next(iter(authors))  # "we" on the page of the one who asks
    return {"recommendations": named(found, context, cast)}


def _numbered(context: ArticleContext, found: Recommended, cast: Cast, proposer: str | None) -> Row:
    columns: Row = {
        "author": _full(cast, found.author)
        or _whose(context.text, cast, found.start)
        or proposer
        or _most_named(cast),
        "number": found.number,
        "title": found.title,
        "addressee": addressee_in(found.text, context.text),
        "responder": _full(cast, found.responder),
        "response": found.response,
        "text": found.text,
    }
    return record(context, _KEY, (found.start, found.end), "numbered_list/1", columns, found.number)


def _whose(text: str, cast: Cast, before: int) -> str | None:
    """Whom "her recommendations" or "its proposals" means above the list: whom a sentence last began with."""
    near = max(0, before - _NEAR)
    is_told = any(text.find(noun, near, before) >= 0 for noun in ("recommendations", "proposals"))
    found = list(_WHOSE.finditer(text, near, before)) if is_told else []
    if not found:
        return None
    is_body = found[-1]["whose"].lower() in {"its", "their"}
    starts = {s.start for s in sentences_of(text)}
    named = [m.speaker for m in cast.between(0, found[-1].start()) if m.start in starts]
    names = [s.organisation if is_body else s.person for s in named if bool(s.person) is not is_body]
    return names[-1] if names else None


def _petitioner(context: ArticleContext) -> str | None:
    """Who publishes the page, where its business is asking: a union, a think tank."""
    name = str(context.article.get("publisher") or "").removeprefix("The ")
    return name if body_kinds().get(name) in {*PETITIONING, "research_body", "charity"} else None


def _most_named(cast: Cast) -> str | None:
    """The body named most of those whose business is asking."""
    bodies = Counter(
        m.speaker.organisation for m in cast.mentions if m.speaker.organisation and not m.pronoun
    )
    asking = {*PETITIONING, "research_body", "charity"}
    found = (n for n, _ in bodies.most_common() if n[:1].isupper() and asks_by_trade(cast.full(n), asking))
    return next(found, None)


def _full(cast: Cast, name: str | None) -> str | None:
    """The fullest name of a person or body that the article gives for `name`."""
    return cast.full(name) if name else None


def _items(context: ArticleContext, cast: Cast, proposer: str | None) -> Iterator[Row]:
    text = context.text
    for item in listed_items(text, _petitioner(context) is not None):
        words = text[item.start : item.end]
        asked = (
            addressee_in(words, text)
            or addressee_of_heading(item.head, text)
            or addressee_in(text[item.lead : item.lead_end], text)
        )
        responder = _full(cast, item.responder) or asked if item.response != "none" else None
        columns: Row = {
            "author": _author(text, cast, item)
            or _whose(text, cast, item.start)
            or proposer
            or _most_named(cast),
            "number": item.number,
            "title": item.head.rstrip(" :") or None,
            "addressee": asked,
            "responder": responder,
            "response": item.response if responder else "none",
            "text": words,
        }
        yield record(context, _KEY, (item.start, item.end), item.rule, columns, item.number)


def _tracked(context: ArticleContext, cast: Cast) -> Iterator[Row]:
    text = context.text
    for found in tracked(text):
        words = text[found.start : found.words]
        columns: Row = {
            "author": next((n.text for n in names_of(text) if n.text.endswith(" Committee")), None),
            "number": found.number,
            "addressee": addressee_in(words, text),
            "responder": _full(cast, found.responder),
            "response": found.response,
            "text": words,
        }
        yield record(context, _KEY, (found.start, found.end), "tracker/1", columns, found.number)


def _author(text: str, cast: Cast, item: Item) -> str | None:
    """The subject of the verb of asking in the line that brings the list in."""
    lead = text[item.lead : item.lead_end]
    owner = _LEAD_OWNER.search(lead)
    if owner is not None and owner["owner"] not in {"Key", "Main", "Our", "The", "Policy", "Full"}:
        by_noun = owner["owner"].lower().startswith("the ") and owner["owner"][4:5].islower()
        return owner["owner"] if by_noun else _full(cast, owner["owner"])
    if lead.startswith("We "):
        who = writer(text, names_of(text), cast)
        return (who.organisation or who.person) if who else None
    told_by = _LEAD_VERB.search(lead)
    if told_by is not None and lead[: told_by.start()].endswith((" is ", " are ")):
        return None
    at = item.lead + told_by.start() if told_by is not None else None
    if at is None:
        above = list(_REPORTS.finditer(text, max(0, item.lead - _ABOVE), item.lead_end))
        at = above[-1].start() if above else None
    sentences = sentences_of(text)
    index = sentence_at(sentences, at) if at is not None else None
    if at is None or index is None:
        return None
    found = author_of(cast, sentences[index], at - sentences[index].start)
    return found.name if found and (told_by is not None or found.sort == "petitioner") else None


def _told(context: ArticleContext, cast: Cast, proposer: str | None) -> Iterator[Row]:
    text = context.text
    if is_guidance(text):
        return
    who = writer(text, names_of(text), cast)
    to_you = recipient(text, names_of(text)) if who is not None else None
    voices = Voices(text, who, proposer, context.rows.get("quotations", ()))
    for found in weigh(context, cast, voices, list(told(text, cast, voices))):
        words = text[found.start : found.end]
        asked = addressee_of(found.addressee, words, text) or addressee_meant(words, text, found.start)
        columns: Row = {
            "author": found.author,
            "title": _title(text, found.start) if who is not None else None,
            "addressee": asked or (to_you if _YOU.search(words) else None),
            "response": found.response,
            "responder": found.responder if found.response != "none" else None,
            "text": words,
        }
        yield record(context, _KEY, (found.start, found.end), found.rule, columns)


def proposer_of(text: str, cast: Cast) -> str | None:
    """Whose proposals the article tells: the petitioner who is first said to recommend or propose."""
    found = sentences_of(text)
    for at in places(_PROPOSES, text):
        index = sentence_at(found, at)
        if index is None or _PROPOSES.pattern.match(text, at) is None or text.endswith(_PASSIVELY, 0, at):
            continue
        match = _PROPOSES.pattern.match(found[index].text, at - found[index].start)
        author = asker_of(cast, found[index], match) if match is not None else None
        if author is not None and author.sort == "petitioner" and author.name and author.name not in _BARE:
            return author.name
    return None


def _title(text: str, at: int) -> str | None:
    """The heading of the letter that stands last before `at`."""
    found = _headings(text)
    index = bisect_right(found, at, key=lambda heading: heading[0]) - 1
    return found[index][1] if index >= 0 and found[index][0] > at - _HEADED else None


@lru_cache(maxsize=ARTICLES_KEPT)
def _headings(text: str) -> tuple[tuple[int, str], ...]:
    """Where each heading below a letter's salutation ends, and its words."""
    salutation = SALUTATION.search(text)
    found = _HEADING.finditer(text, salutation.end() if salutation else 0)
    return tuple((m.end(), m["heading"]) for m in found if not _NOT_HEADINGS.match(m["heading"]))


EXTRACTOR = Extractor(
    name="recommendations", version="3", tables=("recommendations",), read=read_article, needs=("quotations",)
)
