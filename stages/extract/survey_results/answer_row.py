"""The row of one answer: who answered and what, in the words that a construction matched."""

import re

from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.hedged import from_hedge
from stages.extract.phrases.masks import View
from stages.extract.phrases.rows import record
from stages.extract.survey_results.answering import KINDS
from stages.extract.survey_results.answers import CONSTRUCTIONS
from stages.extract.survey_results.asked_of import is_of, sample_of
from stages.extract.survey_results.groups import compared, of_others
from stages.extract.survey_results.surveys import Survey
from stages.extract.survey_results.words import PEOPLE, SAYING, VERB

_CUT = re.compile(
    r" [-–] (?=[a-z\ue002\ue004])|, it (?:suggests|suggested|found|finds|says|said)\b|, which (?:is|was) "
    r"an? |, when asked |, (?:[a-z]+ ){0,5}(?=[\ue002\ue004]+ of )| \((?=up |down |compared )|, with "
    r"(?:an? [a-z]+ )?(?=[\ue002\ue004])|,? (?:on|in|with|after|from) an? (?:(?:[a-z]+|\ue002+) "
    r"){0,2}turnout\b|, (?:union|charity|group|watchdog) (?:says|finds|warns)\b|, (?:yet|so) |, but "
    r"(?:only|the|just) |,? (?:a |the )?(?:survey|poll|study|report|research) (?:finds?|found|shows?|"
    r"suggests?|says?|reveals?)\b|,? according to |, (?:while|whereas|whilst) | (?:while|whereas|whilst) "
    r"(?=[^.;]{0,80}[\ue002\ue004])|,? (?:compared (?:to|with)|as opposed to|against|versus) "
    r"(?=[\ue002\ue004]|[a-z ]{2,40} \([\ue002\ue004])|, others |, and (?:that|this) |, (?:up|down) from |"
    r", (?:a|an|the|its|one) (?:\S+ ){0,3}(?:survey|poll|study|research|report)\b|,? (?:and|but|with) "
    r"(?:just |only |a further |another )?(?=[\ue002\ue004])| – |, (?:just |only )?(?=[\ue002\ue004])|, "
    r"with (?:just |only )?(?=[\ue002\ue004])|[”’'\"]? \((?:only |just )?(?=[\ue002\ue004])|,” (?:said|"
    r"says)|, (?:(?:new|latest|fresh|recent) )?(?:research|figures|analysis|data|findings|results|polling)\b"
    r"[^,;]{0,60}? (?:shows?|suggests?|reveals?|revealed|found|finds)\b|, (?:the |union |charity |think "
    r"?tank )*"
    r"[\ue010-\ue013][^,;]{0,60}? (?:ha[sd] )?(?:warn(?:s|ed)|sa(?:ys|id)|claim(?:s|ed)|reveal(?:s|ed)|"
    r"found)\b|,” (?:said|"
    r"says)|, in an? |,[\"'] (?:said|says|added)|, says |, although |, (?:said|reveals?|found|shows?) "
)
_WHEN_ASKED = re.compile(
    r"(?:[•–-] )?(?:When |On being )?(?P<asked>(?:[Aa]sked|[Qq]uestioned) (?:if|whether|about) "
    r"[^,;:]{5,160}),"
)
_BARE = re.compile(
    r"(?:also )?(?:say|said|saying|answered|replied) [‘“'\"]?(?:yes|no|they (?:did|do|were|would|had|"
    r"have)(?: not)?)[’”'\"]?",
    re.IGNORECASE,
)
_SAYS_SO = re.compile(rf" ?(?:{'|'.join(SAYING)})(?: so)?")
_FOUND_THAT = re.compile(
    r"^.*\b(?:survey|poll|study|research|report)\b(?:[^,;]|(?<=\d),(?=\d)){0,60}? (?:found|finds|shows?|"
    r"showed|said|says|reveal(?:s|ed)|suggests?) that "
)
"""Who found what is said."""
_DONE_BY = re.compile(r" (?:was|were|is|are)\b")
_NEXT = re.compile(r", (?:and|but|while|with|though) ")
_AGED = re.compile(
    r"\b(?P<group>(?:those|people|adults|parents|women|men) aged [\w -]{2,25}?)(?= the | who | were | are |,|"
    r"$)"
)
_COUNTED_LATER = re.compile(r" (?:who|that|surveyed|polled|asked|in|at|from|with|aged) .*")
_NUMBER_OF = re.compile(r"\d[\d,]*(?: million| thousand)? (?=[a-z])")
_PEOPLE = re.compile(rf"\b{PEOPLE}\b")
_COUNTED = re.compile(r"^[\d,.]*(?: ?million| thousand)? ?|(?<=\w) respondents$")
_OPENING = re.compile(r"^(?:with|and|but|or|while|that) ", re.IGNORECASE)
_MID_CLAUSE = re.compile(r"[\w’'] $")
_SUBJECT = re.compile(r", (?=(?:they|we|it|most|many|some|others)\b)")
"""Where a clause begins in words that were cut out of a longer one."""
_CONCEDES = re.compile(r"(?:[-•] )?(?:While|Whilst|Although|Though)\b")
_OWN = re.compile(rf", (?:and |(?=(?:the |they |we |most |many )[^,;]*\b{VERB}\b))")
"""Where the clause of a share in brackets begins, after one that an earlier share opens."""
_ITEMS = re.compile(r".*\b(?:such as|including) ")
_SHORTEST = 3  # code points of a statement
_IN_BRACKETS = (CONSTRUCTIONS["item_in_brackets"], CONSTRUCTIONS["statement_in_brackets"])
_CLAUSE = re.compile(r"[.;:)] |[•–] ")
_LEAD = re.compile(r"[ ,;•–-]*(?:and (?!only\b))?")
_TRIM = " ,•–-“”‘’'\""


def answer_of(view: View, match: re.Match[str], before: Row | None) -> tuple[Row | None, int, int]:
    """Group and statement of one match, and the span of its words; None where no statement is found.

    A group that is only compared with another (`before`) answers the other's statement.
    """
    groups, group = match.groupdict(), _group(view, match)
    if match.re in _IN_BRACKETS and not group:
        opening = max((m.end() for m in _CLAUSE.finditer(view.masked, 0, match.start("share"))), default=0)
        if told := compared(view, opening, match.start("share")):
            closed = view.masked.find(")", match.end("share")) + 1
            return (
                told[0],
                told[1],
                closed or match.end("share"),
            )  # a bracket may stay open: "(78 per cent versus"
    start, end = match.start(), max(match.end("share"), match.end("group") if groups.get("group") else 0)
    if groups.get("statement") or groups.get("verb"):
        statement, end = _statement(view, match, end)
        if before and match.re is CONSTRUCTIONS["item_in_brackets"] and " " not in statement:
            items = _ITEMS.match(str(before["statement"]))  # "skills such as literacy (54%) and *numeracy*"
            statement = items.group() + statement if items else statement
    elif before is not None and before.get("statement"):
        group, statement = _leant(view, match, group, before)
        if "when" in groups:
            when = (groups["when"] or "").strip()
            statement, end = f"{statement}, {when}" if when else statement, max(end, match.end("when"))
        else:
            start = min(start, int(str(before["start_char"])) - view.sentence.start)
    else:
        return None, start, end
    if view.masked[end : end + 1] == ")":
        end += 1
    if statement.startswith("of ") and (own := _OWN.search(statement)):
        statement = statement[
            own.end() :
        ]  # "44 per cent *of staff leave, and* pay was the reason (39 per cent)"
    if len(statement) < _SHORTEST and statement != "No":
        return None, start, end
    return {"population": group, "statement": statement}, start, end


def _leant(view: View, match: re.Match[str], group: str | None, before: Row) -> tuple[str | None, str]:
    """Who answered what `before` tells: others, or those in a place, "and 19 per cent *in the north*"."""
    statement = str(before["statement"])
    if not match.groupdict().get("when"):
        group, statement = of_others(group, statement)
    if group and not _PEOPLE.search(group) and view.masked.endswith(" in ", 0, match.start("group")):
        return None, f"{statement}, in {group}"
    return group, statement


def _group(view: View, match: re.Match[str]) -> str | None:
    """The people whom the match names, or counts: "of the 2,500 college staff"."""
    name = next((n for n in ("group", "of", "inner") if match.groupdict().get(n)), None)
    if match.re is not CONSTRUCTIONS["share_of_count_said"]:
        who = view.words(match.span(name)).strip() if name else None
        more = match.groupdict().get("more")
        return who + view.words(match.span("more")) if who and more else who
    counted = _COUNTED.sub("", str(view.figures[match.start("n")]["surface"]))
    later = _COUNTED_LATER.match(view.words((match.end("n"), match.start("verb"))))
    if counted in {"", "responses", "replies"}:
        return None
    return counted + (later[0].rstrip(" ,") if later else "")


def _statement(view: View, match: re.Match[str], end: int) -> tuple[str, int]:
    """The words said, and where the row's words end."""
    groups = match.groupdict()
    start, stop = match.span("statement")
    if start > match.start("share"):
        start = match.start("verb") if groups.get("verb") else start
        cut = _CUT.search(view.masked, match.end("verb") if groups.get("verb") else start, stop)
        if cut and (cut.group().endswith("(") or view.masked.startswith(" (", cut.start())):
            own = [m.start() for m in _NEXT.finditer(view.masked, start, cut.start())]
            stop = own[-1] if own else cut.start()  # the clause before the brackets is the next answer's
        else:
            stop = cut.start() if cut else stop
        if _CONCEDES.match(view.masked) and (main := _SUBJECT.search(view.masked, start, stop)):
            stop = main.start()
        end = max(end, stop)
    if match.re is CONSTRUCTIONS["statement_by_share"] and _DONE_BY.match(view.masked, stop):
        stop = view.masked.rindex(" by ", stop, match.start("share"))  # "the fee was *opposed* by 6 per cent"
    words = view.words((start, stop))
    if stop <= match.start("share"):
        words = _FOUND_THAT.sub("", words.rpartition(", and that ")[2])
        if _MID_CLAUSE.search(view.masked, 0, start):
            words = _SUBJECT.split(words, maxsplit=1)[-1]
    if (
        (at := match.start("share")) < start
        and _SAYS_SO.fullmatch(words)
        and view.masked.endswith(", ", 0, at)
    ):
        said = max((m.end() for m in _CLAUSE.finditer(view.masked, 0, at)), default=0)
        return view.words((said, at)).strip(_TRIM), end  # "The fee would hurt, 44 per cent thought"
    if start > match.start("share") and (asked := _question(view, match.start("share"), words)):
        words = f"{words.strip(_TRIM)}, {asked}"
    statement = _closed(_OPENING.sub("", words.strip(_TRIM)))
    is_vote = match.re is CONSTRUCTIONS["turnout_votes"] and groups.get("rest")
    if is_vote or (groups.get("rest") or "").startswith(" that "):
        return f"{statement} {view.words(match.span('rest')).strip(_TRIM)}", match.end("rest")
    return statement, end


def _question(view: View, at: int, words: str) -> str | None:
    """The question that the sentence opens with, where the answer alone says nothing: "said no"."""
    asked = _WHEN_ASKED.match(view.masked)
    if asked is None or asked.end() > at or not _BARE.fullmatch(words.strip(_TRIM)):
        return None
    return view.words(asked.span("asked"))


def _closed(words: str) -> str:
    """The words with the closing quotation mark that trimming took."""
    for opening, closing in ("‘’", "“”"):
        if words.count(opening) > words.count(closing):
            words += closing
    return words


def answer_row(
    article: Article, view: View, rule: str, figure: Row, survey: Survey, columns: Row, span: tuple[int, int]
) -> Row:
    """The row of one answer."""
    sample = survey.sample
    aged = _AGED.search(str(columns["statement"]))
    own_group = columns.get("population") or (aged["group"] if aged else None)
    if own_group and (number := _NUMBER_OF.match(str(own_group))):  # 87 per cent of 2,250 staff
        counted = (f for f in view.figures.values() if str(own_group).startswith(str(f["surface"])))
        sample = sample or next(counted, None)
        own_group = str(own_group)[number.end() :]
    if sample and not is_of(own_group, f"{sample.get('surface')} {survey.population}"):
        sample = None
    sample = sample_of(own_group or survey.population, survey.samples) or sample
    columns = {
        "survey": survey.name,
        "pollster": survey.pollster,
        "commissioned_by": survey.commissioner,
        "population": own_group,
        "sample_size_figure_id": sample["figure_id"] if sample else None,
        "sample_size": sample.get("value") if sample else None,
        "statement": columns["statement"],
        "value_figure_id": figure["figure_id"],
        "value": figure.get("value"),
        "kind": KINDS[str(figure["kind"])],
        "bound": figure.get("bound"),
    }
    start, end = from_hedge(article.context, view.absolute(span), figure)
    words = start + len(_LEAD.match(article.context.text, start, end)[0]), end  # type: ignore[index]
    return record(
        article.context, ("survey_result_id", "svy"), words, f"{rule}/1", columns, figure["figure_id"]
    )
