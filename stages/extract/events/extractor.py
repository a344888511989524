"""Table `events`: what happened or will happen, with its time and who takes part."""

import re
from collections.abc import Sequence

from stages.extract.entities.acronyms import in_full
from stages.extract.events.actors import actors_told
from stages.extract.events.clauses import THINGS
from stages.extract.events.done import Happening
from stages.extract.events.happenings import happenings
from stages.extract.events.people import he_or_she, is_body, is_we, meant_by, named_beside, union_named
from stages.extract.events.refined import refined
from stages.extract.events.times import together
from stages.extract.events.titles import clause_title
from stages.extract.events.weighed import weighed
from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.rows import record
from stages.extract.phrases.sentences import sentence_at
from stages.extract.phrases.writer import writer
from stages.extract.quotations.cast import Cast, cast_of
from stages.extract.quotations.subjects import masked_of

_PRONOUN = re.compile(r"(?:[Ii]t|[Tt]hey)(?= )")
_SUBJECT = re.compile(
    r"(?:The|An?|Its|Their|Our|Two|Three|Four) (?:(?!(?:that|which|who)\b)[\w’'&-]+ ){1,8}?"
    r"(?:\([^()]+\) )?(?=(?:is|are|was|were|will|has|have|had)\b)|(?:The|An?|Its) [\w’'& -]{3,60}(?=, worth)"
)
"""The subject with which a sentence opens, for which the next one says it or they."""
_FROM = re.compile(r"\b[Ff]rom (?:the )?$")
_ONCE = frozenset({"merger", "resignation", "sale", "closure"})
"""Kinds of which the same people have one in an article, unless another time is told."""
_OF_UNIONS = frozenset({"strike", "protest"})
_WINDOW = re.compile(
    r"(?:closure of )?(?:the |its )?(?:[\w’-]+ ){0,4}?(?:applications?|bids|bidding|consultation|window|"
    r"survey|entries|registration|nominations|it lasts)\b",
    re.IGNORECASE,
)
"""What has a last day for others, and does not end for good when it closes."""
_JOINED = re.compile(
    r"\b(?:[A-Z][\w’'-]+|he|she|who),? (?:also |first |then |originally |previously )?"
    r"(?P<what>joined (?!forces|with|together|up\b)[^,.;]{3,60})"
)
"""Whoever joins a body alone does not merge with it: "Ada Reed first joined the college in 2003"."""
_RESOLVED = re.compile(r"^That (?P<what>(?:the |an? )?(?:[\w’-]+ ){1,8})be ")
"""What was resolved: "That the study be presented to the board"."""
_START_OF = re.compile(r"^(?P<kind>launch|completion) of the (?:start|beginning|end) of ")
_OPEN_BRACKET = re.compile(r" \([^()]*$")
_DAY = re.compile(r"(?:MON|TUES?|WED|THURS?|FRI|SAT|SUN)(?:DAY|NESDAY|URDAY)?$")
_NO_NAMES = frozenset({"UIN", "NAW", "URN", "UKPRN"})
"""Letters before a number, and a week, that nobody is."""
_OF_BODY = re.compile(r" (?:on|for|of) ")
_LINE = "dated_line/1"
_PUBLISHED = re.compile(
    r"(?P<who>[A-Z][^,.:\n]{2,60}), (?:(?P<what>[^\n]{3,80}?), )?published (?:on )?[\w ]{4,25}"
)
"""A heading that says who published a page, and when."""
_MOST_NAMED = 3
_INSPECTS = re.compile(r"\b(?:Commissioner|ISI|Estyn|QAA|Ofqual|Education Scotland|ETI|police|HSE)\b")
"""Who else inspects or visits."""
_BULLETS = "•*·–—- "
_UNDER = 900  # code points under a headline in which the news is told
_KEY = ("event_id", "evt")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `events` of one article, in reading order."""
    text = context.text
    rows: list[Row] = []
    told_of: set[tuple[int, str]] = set()
    blanked = masked_of(text)
    cast = cast_of(text)
    by_rule = list(happenings(text, blanked, sentences_of(text), cast, context.rows["dates"]))
    dates = context.rows["dates"]
    for found in (*by_rule, *weighed(context, blanked, cast, by_rule)):
        title = _with_subject(text, found.start, found.title)
        subject = he_or_she(text, blanked, found.start, found.end, cast) if found.rule != _LINE else ()
        people = tuple(dict.fromkeys((*subject, *_in_full(text, found.participants))))
        if not people and found.rule != _LINE:
            people = _in_full(text, named_beside(text, found.start, found.end, found.title, cast))
            is_of_union = found.kind in _OF_UNIONS or (found.kind == "vote" and "ballot" in found.title)
            people = people or (union_named(cast, found.start) if is_of_union else ())
            people = people or meant_by(text, found.start, found.end, cast)
            if not people and is_we(text, found.start, found.end):
                people = tuple(filter(None, [writer(Article(context, frozenset()), found.start)]))
            people = people or actors_told(text, found.start, found.end, found.title)
        heading = _PUBLISHED.fullmatch(text, found.start, found.end) if found.kind == "publication" else None
        if heading is not None and (is_body(heading["who"]) or heading["who"] in people):
            people = (heading["who"],)
            title = (
                f"publication of {heading['what']}" if heading["what"] else f"publication by {heading['who']}"
            )
        kind = _kind(text, found, title)
        joined = _JOINED.search(text, found.start, found.end) if kind == "merger" else None
        if joined is not None and (person := _person(cast, found.start, joined.start("what"))) is not None:
            kind, title = "appointment", f"{person} {joined['what']}"
        date = together(text, found.date, dates) if found.date else None
        columns: Row = {
            "title": _titled(title.lstrip(_BULLETS), people, text[found.start : found.end]),
            "kind": kind,
            "starts_on": date.get("starts_on") if date else None,
            "ends_on": _end(text, date),
            "when_text": date["surface"] if date else None,
            "participants": list(_inspected(text, found, _in_full(text, people))),
        }
        identity = found.start, found.kind
        again = (columns["title"],) if identity in told_of else ()  # two strikes of one sentence
        told_of.add(identity)
        rows.append(record(context, _KEY, (found.start, found.end), found.rule, columns, found.kind, *again))
    told = [row for row in rows if not (_is_line(text, row) and any(_heads(row, other) for other in rows))]
    return {"events": _once(told)}


def _person(cast: Cast, start: int, end: int) -> str | None:
    """The person named last between two places."""
    return next((m.speaker.person for m in reversed(cast.between(start, end)) if m.speaker.person), None)


def _inspected(text: str, found: Happening, people: tuple[str, ...]) -> tuple[str, ...]:
    """Those who take part, and in an inspection Ofsted, if the text names it and here no other inspector."""
    is_ofsteds = found.kind == "inspection" and "Ofsted" in text and "Ofsted" not in people
    return people if not is_ofsteds or _INSPECTS.search(text, found.start, found.end) else ("Ofsted", *people)


def _kind(text: str, found: Happening, title: str) -> str:
    """The kind of an event as its title tells it."""
    if found.kind == "closure" and _WINDOW.match(title):
        return "deadline"
    at = int(str(found.date["start_char"])) if found.date else found.start
    return refined(found.kind, title, text[found.start : max(found.start, at)])


def _in_full(text: str, people: Sequence[str]) -> tuple[str, ...]:
    """The names in full, but for those that are written like a body's and are a plan's, or a day's."""
    names = dict.fromkeys(in_full(text, name) for name in people)
    return tuple(
        name
        for name in names
        if not _DAY.match(name)
        and name not in _NO_NAMES
        and (name.rsplit(" ", 1)[-1] not in THINGS or _OF_BODY.search(name))
    )


def _end(text: str, date: Row | None) -> object:
    """The last day of a time; None of what goes on from a day."""
    if date is None:
        return None
    at = int(str(date["start_char"]))
    goes_on = date["granularity"] == "day" and date.get("starts_on") == date.get("ends_on")
    return None if goes_on and _FROM.search(text, max(0, at - 10), at) else date.get("ends_on")


def _with_subject(text: str, start: int, title: str) -> str:
    """A title that opens with it or they, with the subject of the sentence before in its paragraph."""
    pronoun = _PRONOUN.match(title)
    sentences = sentences_of(text)
    index = sentence_at(sentences, start) if pronoun is not None else None
    if pronoun is None or not index or sentences[index - 1].paragraph != sentences[index].paragraph:
        return title
    subject = _SUBJECT.match(text, sentences[index - 1].start, sentences[index - 1].end)
    return f"{subject[0].strip()}{title[pronoun.end() :]}" if subject is not None else title


def _titled(title: str, participants: Sequence[str], sentence: str) -> str:
    """A title of one word says whose it is: "inspection (Tidewell College)"; else a short sentence is it."""
    if " " in title:
        title = _START_OF.sub(r"\g<kind> of ", title)
        closed = f"{title})" if f"{title})" in sentence else title
        return _RESOLVED.sub(r"\g<what>to be ", _OPEN_BRACKET.sub("", closed))
    if participants:
        return f"{title} ({', '.join(participants[:_MOST_NAMED])})"
    clause = next((part for part in re.split(r"; | ?\| ", sentence) if title in part), title)
    return clause_title(clause, ((0, len(clause)),), None) if "\n" not in clause else title


def _once(rows: Sequence[Row]) -> list[Row]:
    """The rows without those that tell again, and less exactly, what another row tells.

    "In February" beside "4 to 7 February 2025", of one kind and with somebody in common.
    """
    return [row for row in rows if not any(_tells_again(row, other) for other in rows if other is not row)]


def _is_line(text: str, row: Row) -> bool:
    """Whether a row is an article's first line, and tells no date in numbers."""
    end = int(str(row["end_char"]))
    is_line = text.startswith("\n", end) and text[end - 1] not in ".!?:”’"
    is_first = is_line and not text[: int(str(row["start_char"]))].strip()
    return is_first and not any(letter.isdigit() for letter in str(row.get("when_text") or ""))


def _heads(row: Row, other: Row) -> bool:
    """Whether a headline's row is of what another row tells right under it."""
    end, under = int(str(row["end_char"])), int(str(other["start_char"]))
    return row["kind"] == other["kind"] and end <= under < end + _UNDER


def _people(row: Row) -> frozenset[str]:
    named = row.get("participants")
    return frozenset(named) if isinstance(named, list) else frozenset()


def _tells_again(row: Row, other: Row) -> bool:
    if row["kind"] != other["kind"]:
        return False
    if row["kind"] in _ONCE and row.get("when_text") is None and _people(row):
        is_later = int(str(row["start_char"])) > int(str(other["start_char"]))
        return _people(row) <= _people(other) and (is_later or other.get("when_text") is not None)
    if row["kind"] == "opening" and row.get("when_text") is None and _is_under(other, row):
        return True  # "A cut the ribbon. B unveiled a plaque."
    when, exact = str(row.get("when_text") or ""), str(other.get("when_text") or "")
    is_of_same = bool(_people(row) & _people(other)) or (row["kind"] in _OF_UNIONS and _is_under(row, other))
    return bool(when) and set(when.split()) < set(exact.split()) and is_of_same


def _is_under(row: Row, other: Row) -> bool:
    """Whether a row is told right after another, and tells its day: the strike of which both are."""
    return 0 <= int(str(other["start_char"])) - int(str(row["end_char"])) < _NEXT


_NEXT = 250  # code points


EXTRACTOR = Extractor(name="events", version="1", tables=("events",), read=read_article, needs=("dates",))
