"""Rows of `survey_results`: shares of people in the sentences that tell a survey's results."""

import re
from collections.abc import Iterable, Iterator

from stages.extract.extractor import Row
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.hedged import from_hedge
from stages.extract.phrases.masks import View
from stages.extract.phrases.rows import record
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
    KINDS,
    RETURNED,
    TARGET,
    THINGS,
    is_of_things,
    is_share,
    is_stated,
    may_answer,
)
from stages.extract.survey_results.answers import CONSTRUCTIONS
from stages.extract.survey_results.remaining import remaining
from stages.extract.survey_results.scope import Told, is_answer, opens_with_survey, told
from stages.extract.survey_results.surveys import Survey

_SHORTEST = 3  # code points of a statement
_CUT = re.compile(
    r" - (?=[a-z])| \((?=up |down |compared )|, with (?:an? [a-z]+ )?(?=[\ue002\ue004])|,? (?:on|in|with|"
    r"after) an? (?:(?:[a-z]+|\ue002+) ){0,2}turnout\b|, (?:union|charity|group|watchdog) (?:says|finds|"
    r"warns)\b|, (?:yet|so) |, but (?:only|the|just) |"
    r",? (?:a |the )?(?:survey|poll|study|report|research) (?:finds?|found|shows?|suggests?|says?|"
    r"reveals?)\b|,? (?:according to|while|whereas|whilst) |,? (?:compared (?:to|with)|as opposed to|against|"
    r"versus) (?=[\ue002\ue004]|[a-z ]{2,40} \([\ue002\ue004])|, others |, and that |, (?:up|down) from |, "
    r"(?:a|an|the|its|one) (?:\S+ ){0,3}(?:survey|poll|study|research|report)\b|,? (?:and|but|with) (?:just |"
    r"only |a further |another )?(?=[\ue002\ue004])| – |, (?:just |only )?(?=[\ue002\ue004])|, with (?:just |"
    r"only )?(?=[\ue002\ue004])|[”’'\"]? \((?:only |just )?(?=[\ue002\ue004])|,” (?:said|says)|, in an? |, "
    r"says |, although |, (?:said|reveals?|found|shows?) "
)
_OPENING_SHARE = 30  # letters: "Seven in 10 said so" is of those of whom the sentence before told
_AGED = re.compile(
    r"\b(?P<group>(?:those|people|adults|parents|women|men) aged [\w -]{2,25}?)(?= the | who | were | are |,|"
    r"$)"
)
_COMPARED = re.compile(r"\b(?:compared (?:to|with)|against|versus|than) [a-z][^,.;()]{2,60} \($")
_COUNTED = re.compile(r"^[\d,.]*(?: ?million| thousand)? ?|(?<=\w) respondents$")
_OPENING = re.compile(r"^(?:with|and|but|while|that) ", re.IGNORECASE)
_TRIM = " ,–-“”‘’'\""


def survey_rows(article: Article) -> list[Row]:
    """The rows of one article in reading order."""
    found: list[Row] = []
    last, at = 0, -9
    for sentence in told(article):
        before = found[-1] if len(found) > last and sentence.index == at + 1 else None
        last, at = len(found), sentence.index
        found += _sentence_rows(article, article.view(sentence.index), sentence, before)
    if found and opens_with_survey(article):
        _tell_pollster(found)
    return [row for row in found if not _is_headline(article, row, found)]


def _is_headline(article: Article, row: Row, found: list[Row]) -> bool:
    """Whether the row stands in the article's first line and the text tells the same answer again."""
    if int(str(row["start_char"])) >= article.sentences[0].end or article.sentences[0].text.endswith("."):
        return False
    return any(
        other is not row
        and (other["value"], other["kind"]) == (row["value"], row["kind"])
        and (group := str(other.get("population") or "")).split()[-1:]
        and str(row.get("population") or group).split()[-1] in group.split()
        for other in found
    )


def _tell_pollster(rows: list[Row]) -> None:
    """In an article about one survey, who asked holds for the answers told before the pollster is named."""
    known = {(row.get("pollster"), row.get("commissioned_by")) for row in rows if row.get("pollster")}
    if len({pollster for pollster, _ in known}) != 1:
        return
    pollster, commissioner = max(known, key=lambda pair: str(pair[1] or ""))
    samples = {row.get("sample_size_figure_id"): row for row in rows if row.get("sample_size_figure_id")}
    sampled = next(iter(samples.values())) if len(samples) == 1 else {}
    for row in rows:
        if sampled and not row.get("sample_size_figure_id"):
            row |= {k: sampled[k] for k in ("sample_size_figure_id", "sample_size")}
        row.setdefault("pollster", pollster)
        if commissioner:
            row.setdefault("commissioned_by", commissioner)


def _sentence_rows(article: Article, view: View, sentence: Told, last: Row | None) -> Iterator[Row]:
    """The rows of one sentence: every construction, each share once; `last` is of the sentence before."""
    used: set[int] = set()
    found: list[tuple[int, Row]] = []
    _read_rules(CONSTRUCTIONS, article, view, sentence, last, found, used)
    if remained := [*_remaining(article, view, sentence, last, found, used)]:
        found += remained
        used.update(at for at, _ in remained)
        _read_rules(AFTER_ALL, article, view, sentence, last, found, used)
    yield from (row for _, row in sorted(found, key=lambda pair: pair[0]))


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
    for rule in rules:
        if not _may_stand(rule, view, sentence) or (rule in LEANS and not (found or last)):
            continue
        pattern, position = CONSTRUCTIONS[rule], 0
        while match := _search(rule, pattern, view, position):
            at, groups = match.start("share"), match.groupdict()
            position = max(match.end("share"), match.start() + 1)
            figure = view.figures.get(at)
            before = _leaned_on(view, found, at, last)
            if (
                at in used
                or figure is None
                or (before and rule.endswith("_in_brackets") and _COMPARED.search(view.masked, 0, at))
                or not may_answer(figure, rule)
                or (rule in LEANS and before is None)
            ):
                continue
            if groups.get("skip") and match.start("skip") in used:
                continue
            columns, start, end = _answer(view, match, before)
            if columns is None:
                continue
            if not columns["population"] and before and not groups.get("group") and not _differ(found):
                columns["population"] = before.get("population")
            if of_things and not found and not columns["population"]:
                continue
            if not is_stated(rule, view, match, columns, sentence, (start, end)):
                continue
            used.update({at, match.start("skip")} if groups.get("skip") else {at})
            if last and rule not in LEANS and at < _OPENING_SHARE:
                columns["group_before"] = last.get("population")
            found.append((at, _row(article, view, rule, figure, sentence.survey, columns, (start, end))))


def _differ(found: list[tuple[int, Row]]) -> bool:
    """Whether the sentence tells of several groups, so that a share without one is of neither."""
    return len({row.get("population") for _, row in found}) > 1


def _remaining(
    article: Article,
    view: View,
    sentence: Told,
    last: Row | None,
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
        columns: Row = {"population": left.group, "statement": statement}
        if last and not found and left.at < _OPENING_SHARE:
            columns["group_before"] = last.get("population")
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
        yield left.at, _row(article, view, "remaining", figure, sentence.survey, columns, span)


def _search(rule: str, pattern: re.Pattern[str], view: View, position: int) -> re.Match[str] | None:
    """What `pattern.search(view.masked, position)` finds, tried only where it can start."""
    masked = view.masked
    if rule in SHARE_FIRST:
        starts = (at for at in view.figures if at >= position and masked[at] in SHARES)
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


def _answer(view: View, match: re.Match[str], before: Row | None) -> tuple[Row | None, int, int]:
    """Group and statement of one match, and the span of its words; None where no statement is found.

    A group that is only compared with another (`before`) answers the other's statement.
    """
    groups = match.groupdict()
    group_name = next((n for n in ("group", "of", "inner") if groups.get(n)), None)
    group = view.words(match.span(group_name)).strip() if group_name else None
    if match.re is CONSTRUCTIONS["share_of_count_said"]:  # of the 2,500 college staff
        counted = _COUNTED.sub("", str(view.figures[match.start("n")]["surface"]))
        group = None if counted in {"", "responses", "replies"} else counted
    start, end = match.start(), max(match.end("share"), match.end("group") if groups.get("group") else 0)
    if groups.get("statement") or groups.get("verb"):
        statement, end = _statement(view, match, end)
    elif before is not None and before.get("statement"):
        statement = str(before["statement"])
        if "when" in groups:
            when = (groups["when"] or "").strip()
            statement, end = f"{statement}, {when}" if when else statement, max(end, match.end("when"))
        else:
            start = min(start, int(str(before["start_char"])) - view.sentence.start)
    else:
        return None, start, end
    if view.masked[end : end + 1] == ")":
        end += 1
    if len(statement) < _SHORTEST:
        return None, start, end
    return {"population": group, "statement": statement}, start, end


def _statement(view: View, match: re.Match[str], end: int) -> tuple[str, int]:
    """The words said, and where the row's words end."""
    groups = match.groupdict()
    start, stop = match.span("statement")
    if start > match.start("share"):
        start = match.start("verb") if groups.get("verb") else start
        cut = _CUT.search(view.masked, match.end("verb") if groups.get("verb") else start, stop)
        stop = cut.start() if cut else stop
        end = max(end, stop)
    words = view.words((start, stop))
    if stop <= match.start("share"):
        words = words.rpartition(", and that ")[2]
    statement = _closed(_OPENING.sub("", words.strip(_TRIM)))
    if (groups.get("rest") or "").startswith(" that "):
        return f"{statement} {view.words(match.span('rest')).strip(_TRIM)}", match.end("rest")
    return statement, end


def _closed(words: str) -> str:
    """The words with the closing quotation mark that trimming took."""
    for opening, closing in ("‘’", "“”"):
        if words.count(opening) > words.count(closing):
            words += closing
    return words


def _row(
    article: Article, view: View, rule: str, figure: Row, survey: Survey, columns: Row, span: tuple[int, int]
) -> Row:
    """The row of one answer."""
    sample = survey.sample
    aged = _AGED.search(str(columns["statement"]))
    own_group = columns.get("population") or (aged["group"] if aged else None)
    columns = {
        "survey": survey.name,
        "pollster": survey.pollster,
        "commissioned_by": survey.commissioner,
        "population": own_group or survey.population or columns.get("group_before"),
        "sample_size_figure_id": sample["figure_id"] if sample else None,
        "sample_size": sample.get("value") if sample else None,
        "statement": columns["statement"],
        "value_figure_id": figure["figure_id"],
        "value": figure.get("value"),
        "kind": KINDS[str(figure["kind"])],
        "bound": figure.get("bound"),
    }
    words = from_hedge(article.context, view.absolute(span), figure)
    return record(
        article.context, ("survey_result_id", "svy"), words, f"{rule}/1", columns, figure["figure_id"]
    )
