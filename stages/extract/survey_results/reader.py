"""Rows of `survey_results`: shares of people in the sentences that tell a survey's results."""

import re
from collections.abc import Iterable, Iterator

from stages.extract.extractor import Row
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.survey_results.answer_row import answer_of, answer_row
from stages.extract.survey_results.answer_rules import (
    AFTER_ALL,
    ANCHORS,
    LEANS,
    NEEDS,
    NEEDS_TOO,
    SHARE_FIRST,
    SHARES,
    STRICT,
)
from stages.extract.survey_results.answering import (
    ASKED_ONLY,
    GRADED,
    RETURNED,
    TARGET,
    THINGS,
    is_of_things,
    is_share,
    is_stated,
    may_answer,
)
from stages.extract.survey_results.answers import CONSTRUCTIONS
from stages.extract.survey_results.asked_of import answering, is_anyone, is_of
from stages.extract.survey_results.groups import group_above, group_before
from stages.extract.survey_results.remaining import remaining
from stages.extract.survey_results.scope import Told, is_answer, opens_with_survey

_ROUGHLY = 8  # per cent by which a rough share may miss the exact one
_OF_SHARE = ("of ", "who ")
"""How words open that tell of whom an earlier share is."""
_LEANING = frozenset(f"{rule}/1" for rule in LEANS)
_SHORTEST = 3  # code points of a statement
_OPENING_SHARE = 30  # letters: "Seven in 10 said so" is of those of whom the sentence before told
_DONE_BY = re.compile(r"\b[a-z]+(?:ed|en|ld) by (?:just |only )?$")
"""Before a share that closes what is said of it: "used by 88 per cent of firms, …"."""
_COMPARED = re.compile(r"\b(?:compared (?:to|with)|against|versus|than|as(?= those)) [a-z][^,.;()]{2,60} \($")


def survey_rows(article: Article, sentences: Iterable[Told]) -> list[Row]:
    """The rows of one article in reading order."""
    found: list[Row] = []
    last, at = 0, -9
    for sentence in sentences:
        before = found[-1] if len(found) > last and sentence.index == at + 1 else None
        if before and not _may_go_on(article, sentence, before, found):
            before = {key: value for key, value in before.items() if key != "population"}
        last, at = len(found), sentence.index
        found += _sentence_rows(article, article.view(sentence.index), sentence, before)
    return found


def _may_go_on(article: Article, sentence: Told, last: Row, found: list[Row]) -> bool:
    """Whether a sentence may go on about those of the last answer: in its paragraph, or of the one group."""
    start = article.sentences[sentence.index].start
    is_new = "\n" in article.context.text[int(str(last["end_char"])) : start]
    return not is_new or len({row.get("population") for row in found}) == 1


def settled(article: Article, found: list[Row]) -> list[Row]:
    """The rows found in an article, with what holds for all of them and without its headline's."""
    if found and opens_with_survey(article):
        _tell_sample(found)
        _tell_respondents(found)
    return [row for row in found if not _is_headline(article, row, found)]


def _is_headline(article: Article, row: Row, found: list[Row]) -> bool:
    """Whether the row stands in the article's first line and the text tells the same answer again."""
    if int(str(row["start_char"])) >= article.sentences[0].end or article.sentences[0].text.endswith("."):
        return False
    return any(
        other is not row
        and _share(other) == _share(row)
        and (group := str(other.get("population") or "")).split()[-1:]
        and str(row.get("population") or group).split()[-1] in group.split()
        for other in found
    )


def _share(row: Row) -> float | None:
    """The share per cent: "4 in 10" and "40 per cent" are one."""
    value = None if row.get("value") is None else float(str(row["value"]))
    return value if value is None or row["kind"] == "percentage" else round(value * 100, 3)


def _tell_sample(rows: list[Row]) -> None:
    """In an article about one survey, the one sample that an answer tells holds for those of its people."""
    samples = {row.get("sample_size_figure_id"): row for row in rows if row.get("sample_size_figure_id")}
    sampled = next(iter(samples.values())) if len(samples) == 1 else {}
    for row in rows:
        is_one = sampled and row.get("survey") == sampled.get("survey")
        if is_one and not row.get("sample_size_figure_id") and _is_sampled(row, sampled):
            row |= {k: sampled[k] for k in ("sample_size_figure_id", "sample_size")}


def _tell_respondents(rows: list[Row]) -> None:
    """In an article about one survey that names no people asked, all answers are of its "respondents"."""
    anyone = next((who for row in rows if (who := row.get("population")) and is_anyone(str(who))), None)
    for row in rows if anyone else ():
        row["population"] = row.get("population") or anyone


def _is_sampled(row: Row, sampled: Row) -> bool:
    """Whether the sample of another answer may be this one's."""
    return is_of(row.get("population"), sampled.get("population"))


def _sentence_rows(article: Article, view: View, sentence: Told, last: Row | None) -> Iterator[Row]:
    """The rows of one sentence: every construction, each share once; `last` is of the sentence before."""
    used: set[int] = set()
    found: list[tuple[int, Row]] = []
    _read_rules(CONSTRUCTIONS, article, view, sentence, last, found, used)
    if remained := [*_remaining(article, view, sentence, found, used)]:
        found += remained
        used.update(at for at, _ in remained)
        _read_rules(AFTER_ALL, article, view, sentence, last, found, used)
    found.sort(key=lambda pair: pair[0])
    asked = sentence.survey.population
    if last and found and not asked and found[0][0] < _OPENING_SHARE and found[0][1]["rule"] not in _LEANING:
        found[0][1].setdefault("population", last.get("population"))
    if not sentence.votes:
        _carry_group(found)
    for _, row in found:
        row["population"] = answering(row.get("population"), asked or sentence.later)
        yield row


def _carry_group(found: list[tuple[int, Row]]) -> None:
    """Give answers that name no people those of the first, where the sentence tells of no others."""
    groups = {row["population"] for _, row in found if row.get("population")}
    if found and found[0][1].get("population") and len(groups) == 1:
        for _, row in found:
            row["population"] = found[0][1]["population"]


def _read_rules(
    rules: Iterable[str],
    article: Article,
    view: View,
    sentence: Told,
    last: Row | None,
    found: list[tuple[int, Row]],
    used: set[int],
) -> None:
    """Add the rows of these constructions to those `found`, and their shares to those `used`."""
    of_things = is_of_things(view)
    above = group_above(article, sentence.index)
    for rule in rules:
        if not _may_stand(rule, view, sentence) or (rule in LEANS and not (found or last)):
            continue
        pattern, position = CONSTRUCTIONS[rule], 0
        while match := search(rule, pattern, view, position):
            at, groups = match.start("share"), match.groupdict()
            position = max(match.end("share"), match.start() + 1)
            figure = view.figures.get(at)
            before = _leaned_on(view, found, at, last)
            if (
                not used.isdisjoint({at, match.start("skip")} if groups.get("skip") else {at})
                or figure is None
                or (before and rule.endswith("_in_brackets") and _COMPARED.search(view.masked, 0, at))
                or not may_answer(figure, rule)
                or (rule in LEANS and before is None)
            ):
                continue
            columns, start, end = answer_of(view, match, before)
            if columns is None:
                continue
            if before and rule.endswith("_in_brackets") and _restates(before, figure):
                columns = {key: before.get(key) or columns[key] for key in ("population", "statement")}
            columns["population"] = columns["population"] or group_before(view, at) or above
            if not columns["population"] and before and not groups.get("group") and not _differ(found):
                columns["population"] = before.get("population")
            if of_things and not (found or columns["population"]):
                continue
            is_of_share = str(columns["statement"]).startswith(_OF_SHARE)
            if is_of_share or not is_stated(rule, view, match, columns, sentence, (start, end)):
                continue
            used.update({at, match.start("skip")} if groups.get("skip") else {at})
            found.append(
                (at, answer_row(article, view, rule, figure, sentence.survey, columns, (start, end)))
            )


def _restates(before: Row, figure: Row) -> bool:
    """Whether the share is the exact one of a rough share before: "a third of firms struggle (31%)"."""
    rough, exact = before.get("value"), figure.get("value")
    if before["kind"] != "fraction" or figure["kind"] != "percentage" or rough is None or exact is None:
        return False
    return abs(100 * float(str(rough)) - float(str(exact))) < _ROUGHLY


def _differ(found: list[tuple[int, Row]]) -> bool:
    """Whether the sentence tells of several groups, so that a share without one is of neither."""
    return len({row.get("population") for _, row in found}) > 1


def _remaining(
    article: Article,
    view: View,
    sentence: Told,
    found: list[tuple[int, Row]],
    used: set[int],
) -> Iterator[tuple[int, Row]]:
    """The answers that no construction reads, in a sentence that tells a survey's results."""
    if (
        sentence.votes
        or not sentence.near
        or used.issuperset(view.figures)
        or (not found and is_of_things(view))
    ):
        return
    offset = view.sentence.start
    taken = [(int(str(r["start_char"])) - offset, int(str(r["end_char"])) - offset) for _, r in found]
    for left in remaining(view, taken, used):
        span = left.start, left.end
        figure = view.figures[left.at]
        statement = left.statement or (str(found[-1][1]["statement"]) if found else "")
        group = left.group or group_before(view, left.at) or group_above(article, sentence.index)
        columns: Row = {"population": group, "statement": statement}
        if (
            not is_share(figure)
            or TARGET.search(view.masked, 0, left.at)
            or not statement[:1].isalnum()
            or len(statement) < _SHORTEST
            or not is_answer(view.words(span))
        ):
            continue
        if THINGS.search(left.group or "") or GRADED.search(left.statement):
            continue
        if ASKED_ONLY.match(left.statement) or RETURNED.search(left.statement):
            continue
        yield left.at, answer_row(article, view, "remaining", figure, sentence.survey, columns, span)


def search(rule: str, pattern: re.Pattern[str], view: View, position: int) -> re.Match[str] | None:
    """What `pattern.search(view.masked, position)` finds, tried only where it can start."""
    masked = view.masked
    if rule in SHARE_FIRST:
        starts = (at for at in view.figures if at >= position and masked[at] in SHARES)
        starts = (at for at in starts if not _DONE_BY.search(masked, max(0, at - 30), at))
        return next((match for at in starts if (match := pattern.match(masked, at))), None)
    if rule not in ANCHORS:
        return pattern.search(masked, position)
    anchor, reach = ANCHORS[rule]
    for found in anchor.finditer(masked, position):
        match = pattern.search(masked, max(position, found.start() - reach))
        if match is not None:
            return match
    return None


def _may_stand(rule: str, view: View, sentence: Told) -> bool:
    """Whether a sentence holds a construction's words, and tells a survey's results where it must."""
    is_turnout = rule.startswith("turnout")
    if is_turnout != sentence.votes and (is_turnout or (rule in STRICT and rule not in LEANS)):
        return False
    if rule in STRICT and not sentence.near:
        return False
    if rule in NEEDS and not has_any(view.masked, NEEDS[rule]):
        return False
    return rule not in NEEDS_TOO or has_any(view.masked, NEEDS_TOO[rule])


def _leaned_on(view: View, found: list[tuple[int, Row]], at: int, last: Row | None) -> Row | None:
    """The answer that a share at `at` may lean on: the one before it, or in the sentence before."""
    before = max((r for r in found if r[0] < at), default=None, key=lambda r: r[0])
    if before is None:
        return last if view.masked.startswith(("This ", "That ", "It ")) else None
    return before[1]
