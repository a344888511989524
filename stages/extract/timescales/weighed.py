"""Durations that no form reads as a limit, weighed by the words around them: is it the time of a duty?

On documents left out of the learning, durations from `_LIKELY` on are labelled limits nine times of ten, and
hold eight tenths of those that every reader would write. Which limit it is is read from the words that lead
to it; who must do what is read as for any other limit.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stages.extract.extractor import ArticleContext, Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.rows import record
from stages.extract.phrases.sentences import Sentence
from stages.extract.timescales.actors import YOU, addressed, plain
from stages.extract.timescales.duties import Duty, duty, given
from stages.extract.timescales.headed import clause_of, step_above
from stages.extract.timescales.laid_down import is_asked, is_condition
from stages.extract.timescales.limits import Limit, event_after, half_a_range, limit_at
from stages.extract.weighing.places import Place, figure_place
from stages.extract.weighing.weights import weights_of
from stages.extract.weighing.words import words_of

_KINDS = frozenset({"duration", "count"})
_PACKAGE = "stages.extract.timescales"
_LIKELY = 0.55
_KEY = ("timescale_id", "tim")
_TO = r"[“‘'\"]?$"
_MOST = re.compile(
    r"\b(?:[Ww]ithin|[Ii]nside|[Uu]p to|(?:[Nn]o|[Nn]ot) (?:later|more|longer) than|maximum of|[Ee]very"
    r"|each|at|past|(?:[Oo]ver|[Ii]n|[Ff]or) the next|(?:give|allow|grant)(?:s|n|ed)? [\w’ ]{2,30}"
    r"|(?:ha(?:s|ve)|get)s?)"
    rf"(?: (?:a|an|the|only|just|another|a further|next|first|maximum of))* ?{_TO}"
)
_LEAST = re.compile(
    r"\b(?:[Aa]t least|minimum of|more than|longer than|(?:[Nn]o|[Nn]ot) (?:less|fewer) than)"
    rf"(?: an?)? ?{_TO}"
)
_NO_TIME = re.compile(
    r"[’']?\s(?:(?:of )?(?:strikes?|work|holiday|experience|pay|age|earlier|ago|old|long|read|later)\b"
    r"|a (?:week|day|year))"
)
_ONE = re.compile(r"-(?:hour|day|week|month|year)\b|^(?!1\b|one\b|an?\b)\w+ (?:hour|day|week|month|year)$")
"""A duration that only describes what follows it: a two-day inspection, the 4 year term."""
_UNTOLD = re.compile(r"\b(?:them|us|you|takes?|gives?|courses|programmes)$|\bha(?:s|ve) been\b")
"""Actions that tell what was, or only half of what is to be done."""
_LAST_CLAUSE = re.compile(r"^.*\bthat (?=(?:it|they|this) )|[,;:] ")
_LEADS = re.compile(
    r"(?:[Nn]ormally|[Uu]sually|[Ww]ithin|[Uu]p to|[Aa]t least|[Ff]or|[Ii]f|[Aa]ny that|[Ii]t|[Tt]hey|be the"
    r"|to be)\b"
)
"""What a line opens with that names no step of its own."""
_FOR_WHAT = re.compile(r"\sfor (?P<what>(?:an?|the|any|each) [^,.;:\n]{4,80})(?=[.;,\n]|$)")
"""What the time is for: "up to 20 days for *a review of marking*"."""
_FEWEST_WORDS, _MOST_WORDS = 2, 40


def places(context: ArticleContext) -> Iterator[Place]:
    """Every duration of an article."""
    article = Article(context, _KINDS)
    for index, figures in enumerate(article.figures):
        for figure in figures:
            if _is_time(figure):
                yield _time_place(article, index, figure)


def is_same(place: Place, context: ArticleContext, row: Row, paragraph: str) -> bool:
    """Whether a labelled limit has the duration, and stands on its words."""
    words, figure = _letters(str(row["evidence"])), place.figure or {}
    told = {float(str(figure[c])) for c in ("value", "low", "high") if figure.get(c) is not None}
    wanted = {float(str(row[c])) for c in ("minimum", "maximum") if row.get(c) is not None}
    around = _letters(paragraph)
    return bool(told & wanted) and (words in around or around in words)


IS_SAME = is_same


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.lower()))


def _is_time(figure: Row) -> bool:
    """Whether the figure is a duration; fifteen college working days are a count of days."""
    return figure["kind"] == "duration" or figure["unit"] == "day"


def _time_place(article: Article, index: int, figure: Row) -> Place:
    """The place of a duration, with its unit and its own words."""
    place = figure_place(article, index, figure)
    own = (f"own {word}" for word in words_of(str(figure["surface"]).lower()))
    more = (f"unit {figure['unit']}", f"hedge {figure.get('hedge')}", *own)
    return Place(place.index, place.start, place.end, (*place.features, *more), figure)


def weighed_rows(context: ArticleContext, read: Sequence[Row]) -> Iterator[Row]:
    """The likely limits among the durations that no row `read` stands on."""
    known = {row.get("limit_figure_id") for row in read}
    if all(f["figure_id"] in known for f in context.rows["figures"] if f["kind"] == "duration"):
        return
    article = Article(context, _KINDS)
    for index, figures in enumerate(article.figures):
        for figure in figures:
            if figure["kind"] != "duration" or figure["figure_id"] in known or _is_no_limit(context, figure):
                continue
            if weights_of(_PACKAGE).chance(_time_place(article, index, figure).features) < _LIKELY:
                continue
            if (row := _row(context, article.sentences[index], figure)) is not None:
                yield row


def _is_no_limit(context: ArticleContext, figure: Row) -> bool:
    """Whether the words beside a duration make it a length of something, or it stands in a table."""
    end = int(str(figure["end_char"]))
    line = context.text[context.text.rfind("\n", 0, end) + 1 : end]
    is_length = _ONE.search(str(figure["surface"])) or _NO_TIME.match(context.text, end)
    is_half = half_a_range(context.text, int(str(figure["start_char"])))
    return is_length is not None or is_half or "|" in line


def _row(context: ArticleContext, sentence: Sentence, figure: Row) -> Row | None:
    """The row of a duration: its limit by the words that lead to it, its duty as for any other limit."""
    start, end = int(str(figure["start_char"])), int(str(figure["end_char"]))
    is_range = figure.get("value") is None
    limit = limit_at(context.text, start, end, sentence.start, sentence.end, is_range=is_range)
    if limit is None or (limit.bound == "range") != is_range:
        limit = _plain(context.text, start, end, sentence)
    found = _duty(context, sentence, figure, limit)
    if found is None:
        return None
    low, high = _bounds(limit, figure)
    columns: Row = {
        "actor": addressed(context.text, sentence.end) if found.actor == YOU else found.actor,
        "action": found.action,
        "condition": found.condition,
        "limit_figure_id": figure["figure_id"],
        "minimum": low,
        "maximum": high,
        "unit": figure["unit"],
        "from_event": found.event,
    }
    return record(context, _KEY, (sentence.start, sentence.end), "weighed/1", columns, figure["figure_id"])


def _duty(context: ArticleContext, sentence: Sentence, figure: Row, limit: Limit) -> Duty | None:
    """The duty that a duration limits: its clause's, or else the step that its line is of."""
    text, start, end = context.text, int(str(figure["start_char"])), int(str(figure["end_char"]))
    words, shift = clause_of(text, sentence, start - sentence.start)
    shift -= sentence.start
    hedged = start - len(str(figure["hedge"])) - 1 if figure.get("hedge") else start
    span = min(limit.start, hedged) + shift, limit.end + shift
    event = (limit.event[0] + shift, limit.event[1] + shift) if limit.event else None
    if is_condition(words, span[0]):
        return None
    found = given(words, (start + shift, span[1])) or duty(words, span, event)
    is_within = "ithin" in words[span[0] : start + shift]
    if event and text.startswith(" of ", end) and not is_within:
        action = f"{found.action} {words[slice(*event)]}"  # 40 hours of mentoring
        found = replace(found, action=action, event=None)
    found = replace(found, action=limit.noun) if limit.noun else found
    if len(found.action.split()) < _FEWEST_WORDS or _LEADS.match(found.action):
        what = _FOR_WHAT.match(text, end)
        step = what["what"] if what else step_above(text, sentence.start)
        is_brief = str(figure["unit"]).endswith(("hour", "day", "week"))
        if step is None and is_brief and is_asked(words, *span, is_counted=True):
            step = plain(_LAST_CLAUSE.split(words[: span[0]])[-1])
        return Duty(None, step, found.condition, None if what else found.event) if step else None
    is_short = limit.bound == "most" and str(figure["unit"]).endswith(("day", "week"))
    is_counted = is_short or (event is not None and is_within)
    is_told = is_asked(words, *span, is_counted=is_counted) and (
        found.actor or len(found.action.split()) > _FEWEST_WORDS
    )
    if (
        not is_told
        or _UNTOLD.search(found.action)
        or len(found.action.split()) > _MOST_WORDS
        or not found.action[0].isalnum()
    ):
        return None
    if found.actor and str(figure["surface"]) in found.actor:  # for the next 12 months the department will
        found = replace(found, actor=found.actor.rpartition(str(figure["surface"]))[2].strip())
    return found


def _bounds(limit: Limit, figure: Row) -> tuple[object, object]:
    """Shortest and longest time that the limit allows."""
    value = figure.get("value")
    if value is None:
        return figure.get("low"), figure.get("high")
    if limit.bound == "least" or figure["bound"] in {"at_least", "over"}:
        return value, None
    if limit.bound == "most" or figure["bound"] in {"at_most", "under"}:
        return None, value
    return value, value


def _plain(text: str, start: int, end: int, sentence: Sentence) -> Limit:
    """The limit that the words right before a duration make of it."""
    before = text[max(sentence.start, start - 50) : start]
    most, least = _MOST.search(before), _LEAST.search(before)
    lead = least or most
    first = start - (len(before) - lead.start()) if lead else start
    event = event_after(text, end, sentence.end)
    return Limit(
        "least" if least else "most" if most else "exact",
        first,
        event[1] if event else end,
        event,
        "weighed/1",
    )
