"""Sums of a list, whose verb is told once: "A won £2m, B £1m and C £500,000", "A (£2m) and B (£1m)"."""

import re
from collections.abc import Iterator

from stages.extract.contracts.contract_words import MONEY
from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import NAME, Party, counted_in
from stages.extract.contracts.sum_sentence import FRAMES, NOT_FRAME, SumSentence
from stages.extract.contracts.sums import Sum
from stages.extract.contracts.vocabulary import CLASS, HINDERED
from stages.extract.extractor import Row
from stages.extract.phrases.masks import NAME_MASKS

_LISTED = re.compile(
    rf"(?:(?:^|[,;:] |\b(?:most|largest|biggest|highest)\b[^.;\ue001]{{2,60}} (?:was|were) |\band |, and |"
    rf"[Ff]ollowed by |\bwhile |\bof |[-–] |\bthen )(?:the |a further )?(?:[\w\ue010-\ue013]+-based "
    rf")?(?P<name>{NAME}|[{NAME_MASKS['place']}]++|(?:[a-z]+ ){{0,2}}{CLASS})(?: in "
    rf"[\ue010-\ue013]++)?(?:,| (?:is|was) (?:the "
    rf")?(?:second|third|fourth|next|biggest|largest)(?:-\w+)?(?: \w+)?,?)?(?: (?:tops|topped|leads|led|"
    rf"heads|headed)(?: \w+){{0,3}})?(?: (?:with|at|on|has most, with|has|got|a further|just (?:over|"
    rf"under)|about|around|nearly|almost|to))*[ ,(–:-]*|"
    r"(?P<next>\bfollowed by )(?:the )?(?P<name2>" + NAME + r")(?: (?:with|at|on))? ?)$"
)
_AND_SUM = re.compile(
    rf"{MONEY}(?: (?:(?:a|per) year )?(?:[a-z]+ )?(?:of|for|in|on|from|towards|to) "
    rf"[^.;:{MONEY}]{{3,160}}?)?,? (?:and|plus|with|"
    r"as well as|on top of)(?: (?:an?|another|also|further|additional|extra|the|remaining|up to))* $"
)
IN_BRACKETS = re.compile(rf"(?P<name>{NAME})(?:, (?!to )[^,.;()\ue010\ue013]{{3,40}},?)? \((?:[a-z]+ )?$")
_TO_NEXT = re.compile(rf" (?:to|for) (?:the |its )?(?:[a-z-]+ ){{0,2}}?(?:(?P<name>{NAME})|{CLASS})")
_NEXT_IN_LIST = re.compile(
    r"(?:[,;:] |\band |, and |include[sd]? |including |were |are |is )(?:a further |another |just "
    r"(?:over|under) )*$"
)
_AMONG = re.compile(
    r"(?:Among(?:st)? (?:these|them|those|the [a-z]+)|(?:These|They|Awards|Grants)(?= include)|Of (?:these|"
    r"this|that)),? (?:[a-z]+ )?(?:is|are|were|was|include[sd]?)\b"
)
_JOINED = re.compile(rf" and {NAME_MASKS['other']}++(?=[,.;]| and {MONEY})")
_TO_BEFORE = re.compile(rf"{MONEY} to [^.;\ue001]{{3,90}}, (?:and )?$")
_THEN = re.compile(rf"{MONEY} [^.;:{MONEY}]{{3,90}}, (?:and |then |with )?$")
_IN_YEAR = re.compile(
    r" (?:(?:in|for|during) (?:\ue005|20\d\d|the (?:second|third|following|next|first)|year )|"
    r"(?:under|in|for) (?:[Ww]ave|[Pp]hase|[Rr]ound) )"
)
_GOES_TO = re.compile(r" (?:(?:has|have|will|is|was) )?(?:went|gone|goes?|going) to ")
_JOINED_BEFORE = re.compile(
    rf"(?:[,;:] |\band |\bwhile |^)(?P<name>[{NAME_MASKS['place']}{NAME_MASKS['other']}]++ and )(?:the )?$"
)
"""A place before the name that a sum is told of, which is its first half: "and A and B £3m"."""
_IN_ALL = re.compile(
    r"(?:,|–|:| and) (?:(?:making|giving|bringing|taking|to (?:make|give|bring|take)|(?:which )?(?:makes|"
    r"gives|brings|takes))(?: up)? )?(?:an? |the |its |their |in )?(?:combined |grand |overall "
    r")?(?P<total>total)(?: (?P<noun>allocation|funding|award|grant|investment)s?)?(?: (?:for|in|over) "
    r"[^.;,\ue001]{2,40}?)? (?:of|to) (?:[a-z]+ )?$"
)
_FAR = 220
_RESPECTIVE = re.compile(rf"{MONEY}++(?:(?:, | and |, and ){MONEY}++)+")
_NAME_LIST = re.compile(rf"{NAME}(?:(?:, | and |, and )(?:the )?{NAME})+")
_ONE_NAME = re.compile(NAME)


def in_list(sentence: SumSentence, told: Sum) -> list[Found]:  # noqa: PLR0911 -- one a way of telling
    """By a name right before it, where the verb is told earlier: "and B £1m", "B (£1m)"."""
    before = sentence.masked[max(0, told.at - 120) : told.at]
    offset = told.at - len(before)
    if told.noun and told.is_worth and not re.search(r"grant", told.noun):
        return []
    in_all = _IN_ALL.search(before)
    if in_all and (sentence.is_list or in_all["noun"]):
        words = Party((), offset + in_all.start("total"), told.end)
        return [sentence.found("in_all", told, None, words, outcome="total")]
    brackets = IN_BRACKETS.search(before) if "(" in before[-12:] else None
    if (
        brackets
        and sentence.masked.startswith(")", told.end)
        and (sentence.scene.is_framed or FRAMES.search(sentence.masked))
        and not NOT_FRAME.search(sentence.masked)
    ):
        span = (offset + brackets.start("name"), offset + brackets.end("name"))
        return [
            sentence.found(
                "in_brackets", told, None, Party((), span[0], told.end), supplier=sentence.text(span)
            )
        ]
    has_verb = any(v.end() <= told.at and v.lastgroup in {"get", "give", "go"} for v in sentence.verbs)
    ranks = re.search(
        r"\b(?:winners?|grants|awards|allocations|beneficiar\w+|recipients?|biggest|largest|highest"
        r"|second|third|most|(?:contracts|deals|lots|funding|loans) include)\b",
        sentence.masked[: told.at],
    )
    among = _AMONG.match(sentence.masked) if sentence.scene.is_framed else None
    if not (sentence.is_list or has_verb or ranks or among) or NOT_FRAME.search(sentence.masked):
        return []
    is_ahead = sentence.last is not None and sentence.last.outcome == "planned"
    ahead = "planned" if is_ahead else None  # "A is to get £2m and B £1m"
    to = _TO_NEXT.match(sentence.masked, told.end)
    is_to_list = to is not None and _TO_BEFORE.search(before) is not None
    if not is_to_list and (listed := _LISTED.search(before)):
        group = "name" if listed["name"] else "name2"
        span = (offset + listed.start(group), offset + listed.end(group))
        name = (
            sentence.text(span)
            if NAME_MASKS["organisation"] in sentence.masked[slice(*span)]
            or NAME_MASKS["other"] in sentence.masked[slice(*span)]
            or (sentence.is_list and NAME_MASKS["place"] in sentence.masked[slice(*span)])
            else None
        )
        if name is None and not sentence.is_list:
            return []
        if name and (half := _JOINED_BEFORE.search(sentence.masked, 0, span[0])):
            span = (half.start("name"), span[1])
            name = sentence.text(span)
        supplier = name or counted_in(sentence.view, *span)
        words = Party((), span[0], told.end)
        return [sentence.found("in_list", told, None, words, supplier=supplier, outcome=ahead)]
    if to and _NEXT_IN_LIST.search(before):
        span = (to.start("name"), to.end("name"))
        if to["name"] and (joined := _JOINED.match(sentence.masked, span[1])):
            span = (span[0], joined.end())
        name = sentence.text(span) if to["name"] else counted_in(sentence.view, to.start(), to.end())
        words = Party((), told.at, to.end())
        return [sentence.found("in_list_to", told, None, words, supplier=name, outcome=ahead)]
    is_next_year = _THEN.search(before) and _IN_YEAR.match(sentence.masked, told.end)
    is_others = _GOES_TO.match(sentence.masked, told.end) is not None
    is_more = is_next_year or _AND_SUM.search(sentence.masked, max(0, told.at - _FAR), told.at)
    if sentence.last and not sentence.last.previous and is_more and not is_others:
        supplier, outcome = sentence.last.supplier, sentence.last.outcome
        return [sentence.found("and_sum", told, None, None, supplier=supplier, outcome=outcome)]
    return []


def respective(sentence: SumSentence, sums: list[Sum]) -> Iterator[Found]:
    """Sums dealt out in order: "A and B will receive £4 million and £2 million respectively"."""
    run = _RESPECTIVE.search(sentence.masked) if len(sums) > 1 else None
    if (
        run is None
        or not any(v.lastgroup in {"get", "give"} for v in sentence.verbs)
        or NOT_FRAME.search(sentence.masked)
    ):
        return
    names = _NAME_LIST.search(sentence.masked, 0, run.start())
    told = [s for s in sums if run.start() <= s.at < run.end()]
    if names is None or HINDERED.search(sentence.masked):
        return
    suppliers = [*_ONE_NAME.finditer(sentence.masked, names.start(), names.end())]
    is_dealt = (
        run.start() - names.end() <= 45
        or "respectively" in sentence.masked
        or sentence.masked.endswith(" worth ", 0, run.start())
    )
    if len(suppliers) == len(told) and is_dealt:
        for supplier, one in zip(suppliers, told, strict=True):
            yield sentence.found(
                "respective",
                one,
                None,
                Party((), names.start(), run.end()),
                supplier=sentence.text(supplier.span()),
            )


EXAMPLES: dict[str, list[Row]] = {
    "Tidewell College is to get £2.2m and South Tyneside £1.8m.": [
        {"supplier": "Tidewell College", "value": 2200000, "outcome": "planned"},
        {"supplier": "South Tyneside", "value": 1800000, "outcome": "planned"},
    ],
    "Tidewell College got £1.2m to design tests and a further £300,000 went to Ashdown Training.": [
        {"supplier": "Tidewell College", "value": 1200000},
        {"supplier": "Ashdown Training", "value": 300000},
    ],
}
