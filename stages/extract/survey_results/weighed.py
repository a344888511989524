"""Shares that no construction reads, weighed by the words around them: did people who were asked say so?

On documents left out of the learning, shares from `_LIKELY` on are labelled answers nine times of ten, and
hold nine tenths of those that every reader would write; what a construction reads under `_UNLIKELY` is none.
Who and what is read by position: the people named
right after the share; the clause that the share opens, or else the one that it closes.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from stages.extract.extractor import ArticleContext, Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import FIGURE_MASKS, View
from stages.extract.survey_results.answer_row import answer_of, answer_row
from stages.extract.survey_results.answering import ASKED_ONLY, GRADED, RETURNED, THINGS, VOTED, is_share
from stages.extract.survey_results.answers import CONSTRUCTIONS
from stages.extract.survey_results.asked_of import answering
from stages.extract.survey_results.groups import of_others
from stages.extract.survey_results.reader import search
from stages.extract.survey_results.remaining import LATER
from stages.extract.survey_results.scope import Told, is_answer, is_threshold, told
from stages.extract.survey_results.words import PEOPLE, VERB
from stages.extract.weighing.places import Place, figure_place
from stages.extract.weighing.weights import weights_of

_KINDS = frozenset({"percentage", "fraction", "count"})
_PACKAGE, _LEARNERS = "stages.extract.survey_results", "stages.extract.learners"
"""Whose weights tell a share of those asked from one of learners: the likelier counts."""
_LIKELY = 0.55
_UNLIKELY = 0.1
_LIKELIER = 0.8
"""The least chance where no survey is near."""
_SHORTEST = 3
_WHOLE_ANSWERS = (
    "turnout",
    "turnout_of",
    "share_in_apposition",
    "fraction_in_brackets",
    "share_of_group_said",
    "share_of_count_said",
    "share_group_said",
    "share_said",
    "statement_by_share",
)
"""Constructions that tell who and what wherever they stand."""
_TWIN = re.compile(
    r"\ue004+(?:(?: [\w’'\ue010-\ue013-]+){0,10} \(|,? (?:[\w’'-]+ ){0,4}[–-] |, (?:or )?)\ue002+[),– -]"
)
"""A rough share right before the exact one: "three quarters of teachers – 74% – said"."""
_NO_LEVEL = re.compile(
    r"\)?\s?(?:points?|rise|increase|cut|drop|fall|growth|pay|margin|discount|response rate|threshold|more"
    r"|less|higher|lower|fewer)\b"
)
_BOUND = re.compile(r"\b(?:by|(?:cut|rise|increase|reduction|drop|fall|rate) of|at least|more than a) $")
_LEANS = re.compile(
    r"\b(?:compared (?:to|with)|as against|against|versus|than|from|as opposed to)(?: (?:just|only|around"
    r"|about|nearly|almost|over|under|more than|less than|the|a mere))* ?$"
)
_WHEN = re.compile(
    r",? (?P<when>in (?:19|20)\d\d(?:[-–/]\d\d)?|(?:in )?(?:the )?(?:last|previous) year(?:[’']s survey)?"
    r"|(?:a|the) year (?:ago|before|earlier))"
)
_PEOPLE = re.compile(rf"\b{PEOPLE}\b")
_BREAK = re.compile(r"[,.;)]|$")
_OF_GROUP = compiled(
    r" (?:of|among|amongst|for|in|out of) (?:(?:the|all|those|their|its|our|these|all of the) )*"
    rf"(?P<group>(?:[^\s,.;()\ue001-\ue009]+ ){{0,5}}?{PEOPLE})\b(?![’'-])"
)
_CLOSE = re.compile(
    r"[.;]|,? (?:and|but|while|whereas|whilst|with|compared (?:to|with)|as against|against|versus|up from"
    r"|down from) [^,.;]{0,40}[\ue002\ue004]|, [^,.;]{0,24}[\ue002\ue004]"
    r"|, (?:according to|the|a|an) (?:\S+ ){0,4}(?:survey|poll|study|research)\b"
)
_OPEN = re.compile(
    r"(?:[.;:]|[\ue002\ue004]\)?,)\s(?:(?:and|but|or|while|whereas|with|though|although) )?"
    r"|\s(?:while|whereas|but|(?<=\)\s)(?:and|or))\s|^• "
)
_LEAD_IN = re.compile(
    r"^(?:(?:According to|In|From|For|Among) [^,]*, |[^,]{0,60}?\b(?:survey|poll|study|report|research|it"
    r"|results|findings)\b[^,]{0,20}? (?:found|finds|shows?|showed|says?|said|revealed|suggests?) )(?:that )?"
)
_LEADS = (
    r"(?:just|only|about|around|nearly|almost|over|at|by|for|to|among|in|of|with|from|was|were|is|are|stood"
    r"|stands|fell|rose|down|up|true|reaching|reached)"
)
_LED_TO = re.compile(rf"(?:,? \b{_LEADS})+ ?\(?$")
_ENDS_BEFORE = re.compile(
    r"\b(?:by|at|to|was|were|is|are|for|among|in)(?: (?:just|only|about|around|almost|over))* $"
)
_POINTS = re.compile(
    r"(?:This|That|These|Those|It|[Tt]hey|However|In all|The equivalent|Turnout|Retention"
    r"|[Aa]n? (?:equal|similar) )\b"
)
_SAYS = re.compile(
    rf"(?:\w+ly |also |now |still |never )?{VERB}\b|(?:fe)?male$|women$|men$|yes$|no$|against\b"
)
_CLAUSE = re.compile(rf"[a-z]+ {VERB}\b")
_MOST_SAY = re.compile(
    r"(?:(?:[Tt]he |[Aa] )?(?:vast |large |clear |great )?majority of |[Mm]ost |[Mm]any |that )?"
    rf"(?:(?P<group>(?:[\w’-]+ ){{0,3}}?{PEOPLE}) (?:sa(?:y|id)|report(?:ed)?|believed?|felt|feel|think"
    r"|thought) (?:that )?)?(?=\w)"
)
_SHARES = (FIGURE_MASKS["percentage"], FIGURE_MASKS["fraction"])
_WHO = re.compile(r"^(?:who|that) ")
_TRIM = " ,–-“”‘’'\"():"


EXAMPLES = {
    "Larkfield polled 900 tutors. Nearly half felt tired, as opposed to 31 per cent in 2019.": [
        {"value": 0.5, "statement": "felt tired"},
        {"value": 31, "population": "tutors", "statement": "felt tired, in 2019", "rule": "weighed/1"},
    ],
    "The Tutors’ Federation survey asked 640 principals about money.\n\nSome said cash was short (73%) and "
    "costs had been cut at two-thirds of colleges.": [
        {"value": 73, "pollster": "Tutors’ Federation", "sample_size": 640},
    ],
    "The survey is out. The unions have submitted a 5% pay claim for 2018/19 to the association which speaks "
    "for colleges as employers.": [],
    "Larkfield polled 900 tutors. The poll had a response rate of 31 per cent. Fees rose by 31 per cent.": [],
}


def places(context: ArticleContext) -> Iterator[Place]:
    """Every share of an article, but for a rough one that an exact one follows."""
    article = Article(context, _KINDS)
    sentences = {one.index: one for one in told(article)}
    for index in range(len(article.sentences)):
        for _, figure in _shares_of(article, index):
            yield _share_place(article, index, figure, sentences.get(index))


def _shares_of(article: Article, index: int) -> Iterator[tuple[int, Row]]:
    """The shares of a sentence with the offsets at which they start."""
    if all(figure["kind"] == "count" for figure in article.figures[index]):
        return
    view = article.view(index)
    for at, figure in sorted(view.figures.items()):
        if figure["kind"] != "count" and not _TWIN.match(view.masked, at):
            yield at, figure


def _share_place(article: Article, index: int, figure: Row, sentence: Told | None) -> Place:
    """The place of a share, with whether its sentence tells a survey's results."""
    place = figure_place(article, index, figure)
    more = (
        f"kind {figure['kind']}",
        f"direction {figure.get('direction')}",
        f"scope {sentence.scope if sentence else 'none'}",
        f"known {sentence is not None and sentence.survey.is_known}",
        f"opens {sentence is not None and sentence.opens}",
    )
    return Place(place.index, place.start, place.end, (*place.features, *more), figure)


def likely_rows(article: Article, sentences: Sequence[Told], found: Sequence[Row]) -> list[Row]:
    """The rows that constructions read, but for shares of which the words say that nobody was asked."""
    told_at = {one.index: one for one in sentences}
    shares = {
        figure["figure_id"]: (index, figure) for index in told_at for _, figure in _shares_of(article, index)
    }
    return [row for row in found if not _is_unlikely(article, told_at, shares.get(row["value_figure_id"]))]


def _is_unlikely(article: Article, told_at: Mapping[int, Told], share: tuple[int, Row] | None) -> bool:
    """Whether it is hardly an answer: "a 5% pay claim", "some 70% of providers are good"."""
    if share is None:
        return False
    index, figure = share
    features = _share_place(article, index, figure, told_at[index]).features
    return weights_of(_PACKAGE).chance(features) < _UNLIKELY


def weighed_rows(article: Article, sentences: Sequence[Told], found: Sequence[Row]) -> Iterator[Row]:
    """The likely answers among the shares of `sentences` that no row `found` stands on."""
    read = {row["value_figure_id"]: row for row in found}
    for sentence in sentences:
        view = article.view(sentence.index)
        for at, figure in _shares_of(article, sentence.index):
            if figure["figure_id"] in read or not is_share(figure) or _is_no_level(view, at):
                continue
            features = _share_place(article, sentence.index, figure, sentence).features
            least = _LIKELY if sentence.near or sentence.opens else _LIKELIER
            chance = weights_of(_PACKAGE).chance(features)
            if chance < max(least, weights_of(_LEARNERS).chance(features)):
                continue
            if (row := _row(article, view, at, figure, sentence, read)) is not None:
                row["population"] = answering(
                    row.get("population"), sentence.survey.population or sentence.later
                )
                read[figure["figure_id"]] = row
                yield row


def _is_no_level(view: View, at: int) -> bool:
    """Whether the words beside the share make it a bound, a change or a response rate."""
    is_change = _NO_LEVEL.match(view.masked, view.figure_end(at)) or _BOUND.search(
        view.masked, max(0, at - 40), at
    )
    text = view.sentence.text
    return is_change is not None or ("turnout" in text and is_threshold(text, at))


def _row(
    article: Article, view: View, at: int, figure: Row, sentence: Told, read: Mapping[object, Row]
) -> Row | None:
    """The answer as a construction would read it, as another level of the one before, or by position."""
    earlier = [start for start, f in view.figures.items() if start < at and f["figure_id"] in read]
    before = read[view.figures[max(earlier)]["figure_id"]] if earlier else None
    told_by = _constructed(view, at) or (before and _compared(view, at, before)) or _placed(view, at, before)
    if not told_by or len(str(told_by[0]["statement"])) <= _SHORTEST:
        return None
    columns, start, end = told_by
    who = str(columns.get("population") or sentence.survey.population or "")
    if (not _PEOPLE.search(who) or THINGS.search(who)) if who else THINGS.match(str(columns["statement"])):
        return None
    if _is_no_answer(str(columns["statement"]), sentence) or not is_answer(view.words((min(start, at), end))):
        return None
    return answer_row(article, view, "weighed", figure, sentence.survey, columns, (start, end))


def _is_no_answer(statement: str, sentence: Told) -> bool:
    """Whether the words tell who was asked, who replied, an inspectors' grade or, of a ballot, no vote."""
    if sentence.votes and "urnout" not in statement and VOTED.match(statement) is None:
        return True
    return any((ASKED_ONLY.match(statement), RETURNED.search(statement), GRADED.search(statement)))


def _constructed(view: View, at: int) -> tuple[Row, int, int] | None:
    """What the first construction that takes the share reads."""
    for rule in _WHOLE_ANSWERS:
        position = 0
        while match := search(rule, CONSTRUCTIONS[rule], view, position):
            if match.start("share") == at:
                columns, start, end = answer_of(view, match, None)
                if columns is not None:
                    return columns, start, end
            position = max(match.end("share"), match.start() + 1)
    return None


def _compared(view: View, at: int, before: Row) -> tuple[Row, int, int] | None:
    """Another level of an answer told before: "up from 31% in 2014", "against 46 per cent of firms"."""
    if not _LEANS.search(view.masked, max(0, at - 60), at):
        return None
    start, end = int(str(before["start_char"])) - view.sentence.start, view.figure_end(at)
    end += view.masked.startswith(")", end)
    group, when = _OF_GROUP.match(view.masked, end), _WHEN.match(view.sentence.text, end)
    who = view.words(group.span("group")) if group else None
    statement = str(before["statement"])
    if when is not None:
        statement, end = f"{statement}, {when['when']}", when.end()
    else:
        who, statement = of_others(who, statement)
    if not statement or (group is None and when is None and not _BREAK.match(view.masked, end)):
        return None  # "24% in the north-east"
    return (
        {"population": who or before.get("population"), "statement": statement},
        start,
        group.end() if group else end,
    )


def _placed(view: View, at: int, before: Row | None) -> tuple[Row, int, int] | None:
    """What the clause around the share says: after it, or else before it."""
    masked, end = view.masked, view.figure_end(at)
    is_bracketed = masked.endswith("(", 0, at) and masked.startswith(")", end)
    is_restated = is_bracketed and masked.endswith((f"{FIGURE_MASKS['fraction']} (",), 0, at)
    end += is_bracketed
    cut = _CLOSE.search(masked, end)
    close = cut.start() if cut else len(masked)
    opening = max((m.end() for m in _OPEN.finditer(masked, 0, at)), default=0)
    group = _OF_GROUP.match(masked, end, close)
    after = group.end() if group else end
    if group is None and masked.startswith(" of ", end):
        return None
    later = LATER.match(masked, after, close) if group else None
    after = later.end() if later else after
    who = view.words((group.start("group"), after)) if group else None
    said = _WHO.sub("", view.words((after, close)).strip(_TRIM))
    if not said and group and before and not _CLAUSE.search(masked, opening, at):
        return {"population": who, "statement": before["statement"]}, at, after
    if _SAYS.match(said) and (is_restated or not is_bracketed):
        return {"population": who, "statement": said}, at, close
    is_led = is_bracketed or (not said and _ENDS_BEFORE.search(masked, max(0, at - 30), at))
    is_alone = not any(figure in masked[opening:at] for figure in _SHARES)
    return _led(view, opening, at, who, after) if is_led and not is_restated and is_alone else None


def _led(view: View, opening: int, at: int, who: str | None, end: int) -> tuple[Row, int, int] | None:
    """What the clause before a share says, and who it says so of."""
    led = _LEAD_IN.sub("", view.words((opening, at))).strip(_TRIM)
    led = _LED_TO.sub("", led).strip(_TRIM)
    if (most := _MOST_SAY.match(led)) is not None:
        who, led = most["group"] or who, led[most.end() :]
    if len(led) <= _SHORTEST or _POINTS.match(led):
        return None
    return {"population": who, "statement": led}, opening, end
