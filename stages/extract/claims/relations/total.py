"""A whole is the sum of its parts: the parts that the text names, added up, meet the total it states.

Taken where a cue says that figures are parts of one whole: a list that ends in "a total of", a colon
or a bracket after the whole, "together that is", or a total whose shares are then given out. Left
alone: amounts that the words set apart ("excluding", "up from"), and figures of another unit or rate.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate, Examples, Operand, Outcome, Relation
from stages.extract.claims.explanations import amount, listed, quantity, summed, verdict_end
from stages.extract.claims.intervals import meets
from stages.extract.claims.intervals import total as total_of
from stages.extract.claims.lists import table_rows
from stages.extract.claims.operands import fit, fitting, head, is_set_apart, neighbour
from stages.extract.claims.patterns import pattern

RULE = "total/1"

# Parts stand before: "…, a total of £2.1 million", "… making 4,219 students across both".
_AFTER_PARTS = pattern(
    r"[,;:(-] ?(?:and |or )?(?:for |giving |making |with |bringing )?(?:a |an |the )?(?:grand |combined"
    r" |overall )?"
    r"(?:total(?: value| cost| sum| bill| number)?(?: to)?(?: of)?(?: to)?|totall?ing|making|giving(?:"
    r" it)?|adding up to"
    r"|amounting to|which (?:totals?|comes to|makes|adds up to)|altogether|in (?:all|total)|all told"
    r"|together) (?P<whole>{L})(?P<tail>[^\n\ue010]{0,40})"
)
# A sentence of its own after the parts: "Together that is £270 million a year".
_TOGETHER = pattern(
    r"(?:^|[\n\ue010;] ?)(?:together|altogether|in total|in all|combined|overall|taken together|all told)[, ]"
    r"{plain}(?P<whole>{L})"
)
# The whole first, its parts after a colon, dash or bracket.
_BEFORE_PARTS = pattern(
    r"(?P<whole>[\ue000-\ue003])(?P<between>{plain})"
    r"(?P<link>:| -|, -|,? (?:which is |that is )?(?:made up of|comprising|comprised of|consisting of"
    r"|composed of|divided into"
    r"|split (?:between|into|across)|shared (?:between|by|among)|broken down (?:as|into))|, with|, of"
    r" which| \()"
)
_MADE_UP = re.compile(r"made up|compris|consist|compos|divid|split|shared|broken")
_OF_WHOLE = pattern(r"(?:^|[\n\ue010] ?)of (?:the |those |these |its )?(?P<whole>{C})(?P<between>{plain})")
# A stated total whose shares are told in the sentences that follow.
_SHARED_OUT = pattern(
    r"(?:total(?:s|led|ling|ing)?(?: (?:value|cost|worth|sum|funding|of|for|the|these|those|all"
    r"|contracts?|is|was|were|to"
    r"|stood|stands|at|came|comes)|\s{C}){0,7}|(?:was|were|is|are|be) worth|amount(?:s|ed)? to|came to"
    r"|comes to) (?P<whole>{M})"
    r"|(?:announced|promised|pledged|awarded|unveiled|invested|has|have) (?P<sum>{M})"
)
_AWARD = pattern(
    r"\b(?:won|awarded|received|receives?|took|takes|gets?|got|goes|went|given|secured|won by|handed|to"
    r" develop|lot"
    r"|will (?:get|receive|go))\b"
)
_YEARS = pattern(
    r"(?P<first>{M}) (?:in|for) (?:20\d\d[-/]\d\d(?:\d\d)?)(?:,? and|,) (?P<second>{M}) (?:in|for) 20\d\d"
)
_VERB = pattern(
    r"(?<![,;:]) (?:total|totals|totalled|add up to|adds? up to|come to|sum to|make|makes|made|amount"
    r" to|bring|brings)"
    r"(?:[^\n\ue010\ue000-\ue008,]{0,50} (?:to|of))? (?P<whole>{L})"
)
_IN_ALL = pattern(
    r",(?: [^\n\ue010\ue000-\ue008,]{1,60})? (?P<whole>{L}) (?:in all|in total|altogether|all told"
    r"|together|overall)\b"
)
_N_OF_THEM = pattern(
    r"(?:(?P<before>{M}) (?:is|was) what )?\b(?:the|all) (?:value of the |bill for the"
    r" )?(?P<number>{C})(?:(?<=.)[^\n\ue010\ue000-\ue008,]{0,60}?"
    r"(?:of|to|total|cost|worth|is|at) (?P<after>{M})| (?:cost|are worth) (?:altogether|together|in all))"
)
_EXHAUSTIVE = pattern(r"\b(?:the rest|the remainder|the others?|remaining)\b")


def find(article: Article) -> Iterator[Candidate]:
    """Yield each total that the article states with its parts."""
    yield from _after_its_parts(article)
    yield from _hedged_as_total(article)
    yield from _by_a_verb(article)
    yield from _after_sentences(article)
    yield from _in_a_sentence_of_its_own(article)
    yield from _before_its_parts(article)
    yield from _shared_out(article)
    yield from _of_the_whole(article)
    yield from _under_a_column(article)


def _after_its_parts(article: Article) -> Iterator[Candidate]:
    for match in _AFTER_PARTS.finditer(article.masked):
        whole = article.figure_at(match.start("whole"))
        sentence = article.sentences[article.sentence_at(whole.place)]
        parts = _parts(article, whole, sentence.start, match.start())
        says_total = "total" in match[0][: match.start("whole") - match.start()]
        if len(parts) > 1:
            is_sure = says_total or (
                match[0].lstrip(",;:(- ").startswith(_CERTAIN) and _is_one_list(article, parts)
            )
            yield _candidate(whole, parts, match.start(), match.end("whole"), is_sure=is_sure)


_CERTAIN = (
    "making",
    "giving",
    "adding",
    "amounting",
    "which",
    "altogether",
    "in all",
    "all told",
    "together",
)


def _by_a_verb(article: Article) -> Iterator[Candidate]:
    """'£1.3m on this, £2.1m on that and £1.5m on the other total £4.9m'; '…, £4.9m in all'."""
    for words in (_VERB, _IN_ALL):
        for match in words.finditer(article.masked):
            whole = article.figure_at(match.start("whole"))
            sentence = article.sentences[article.sentence_at(whole.place)]
            parts = _parts(article, whole, sentence.start, match.start())
            is_made = whole.kind == "money" and re.match(r" (?:make|made|bring)(?!.* to)", match[0])
            if len(parts) > 1 and _is_one_list(article, parts) and not is_made:
                yield _candidate(whole, parts, match.start(), match.end())


def _after_sentences(article: Article) -> Iterator[Candidate]:
    """'… the three contracts come to £14.2 million', after a sentence for each of the three."""
    for match in _N_OF_THEM.finditer(article.masked):
        whole, number = _whole_and_number(article, match)
        line = article.lines[article.line_at(whole.place)]
        own = article.sentences[article.sentence_at(whole.place)]
        told = [f for f in article.figures_in(line.start, own.start) if f.kind == whole.kind]
        parts = [f for f in told if fit(f, whole)]
        if len(parts) == len(told) == number.value:
            yield _candidate(whole, parts, match.start(), match.end())


def _whole_and_number(article: Article, match: re.Match[str]) -> tuple[Figure, Figure]:
    name = "after" if match["after"] else "before"
    return article.figure_at(match.start(name)), article.figure_at(match.start("number"))


def _hedged_as_total(article: Article) -> Iterator[Candidate]:
    """'£900,000 and £500,000, a total of £1.4 million': the figure has 'a total of' as its hedge."""
    for whole in article.figures:
        if (
            whole.hedge
            and "total" in whole.hedge
            and article.masked[whole.place - 2 : whole.place] in (", ", "- ", "; ", ": ")
        ):
            sentence = article.sentences[article.sentence_at(whole.place)]
            parts = _parts(article, whole, sentence.start, whole.place)
            if len(parts) > 1 and _is_one_list(article, parts):
                yield _candidate(whole, parts, whole.place, whole.place + 1)


def _in_a_sentence_of_its_own(article: Article) -> Iterator[Candidate]:
    for match in _TOGETHER.finditer(article.masked):
        whole = article.figure_at(match.start("whole"))
        index = article.sentence_at(whole.place)
        own = article.sentences[index]
        parts = _bullets_above(article, whole, index) or _parts(
            article, whole, own.start, match.start("whole")
        )
        if article.masked.startswith(" of ", whole.place + 1):
            continue  # "altogether, 171 of the 551 adults" is a share
        before = neighbour(article, index, -1)
        if not parts and before is not None:
            parts = _parts(article, whole, before.start, before.end)
        if len(parts) > 1:
            yield _candidate(whole, parts, match.start("whole"), match.end("whole"))


def _bullets_above(article: Article, whole: Figure, sentence: int) -> list[Figure]:
    """One fitting figure from each line of the list that stands right above the sentence."""
    line = article.line_at(article.sentences[sentence].start) - 1
    parts: list[Figure] = []
    while (
        line >= 0
        and article.masked[article.lines[line].start : article.lines[line].end].lstrip()[:1] in "•*-"
    ):
        first = [
            f
            for f in article.figures_in(*article.lines[line])
            if f.kind == whole.kind and f.unit == whole.unit
        ]
        if not first:
            return []
        parts.insert(0, first[0])
        line -= 1
    return parts


def _before_its_parts(article: Article) -> Iterator[Candidate]:
    for match in _BEFORE_PARTS.finditer(article.masked):
        whole = article.figure_at(match.start("whole"))
        sentence = article.sentences[article.sentence_at(whole.place)]
        link = match["link"].strip()
        end = sentence.end
        if link == "(":
            end = article.masked.find(")", match.end(), sentence.end)
        parts = _parts(article, whole, match.end(), end) if end > 0 else []
        others = [f for f in article.figures_in(match.end(), end) if f.kind == "percentage"]
        if (
            len(parts) < 2
            or others
            or _is_a_comparison(article, match.end(), end)
            or (match["link"].endswith(("with", "which")) and _is_outgrown(whole, parts))
            or _are_changes(whole, parts)
        ):
            continue
        is_list = _is_one_list(article, parts)
        if (link in ("-", ", -", "(") or link.endswith(("with", "which"))) and not is_list:
            continue
        is_sure = is_list and (link in (":", "(") or bool(_MADE_UP.search(link)))
        yield _candidate(whole, parts, match.start("whole"), match.end(), is_sure=is_sure)


def _shared_out(article: Article) -> Iterator[Candidate]:
    for match in _SHARED_OUT.finditer(article.masked):
        place = match.start("whole") if match["whole"] else match.start("sum")
        whole = article.figure_at(place)
        index = article.sentence_at(place)
        own = article.sentences[index]
        if match["sum"]:
            yield from _by_years(article, whole, index)
            continue
        if of_it := _of_it(article, whole, index):
            yield _candidate(whole, of_it, place, place + 1, is_sure=False)
            continue
        if (
            not article.masked.startswith("total", match.start())
            and "total" not in article.masked[own.start : own.end]
        ):
            continue
        if _parts(article, whole, place + 1, own.end):
            continue
        expected = [f for f in article.figures_in(match.start(), place) if f.kind == "count"]
        count = expected[-1].value if expected else None
        parts = _awarded(article, whole, index, count)
        if len(parts) < 2:
            continue
        if count is not None and count != len(parts):
            continue
        yield _candidate(whole, parts, match.start(), place + 1)


_OF_IT = pattern(r"{M} of (?:it|this|that|which)\b")


def _of_it(article: Article, whole: Figure, sentence: int) -> list[Figure]:
    """'… took about £1.5 billion of it, and … about £2 billion': parts in the next sentence."""
    following = neighbour(article, sentence, 1)
    if following is None or not _OF_IT.search(article.masked, *following):
        return []
    parts = _parts(article, whole, *following)
    return parts if len(parts) > 1 and len(parts) == len(article.figures_in(*following)) else []


def _awarded(article: Article, whole: Figure, sentence: int, count: Fraction | None) -> list[Figure]:
    """One fitting amount from each of the next sentences that award something, until one does not."""
    parts: list[Figure] = []
    idle = 0
    for following in article.sentences[sentence + 1 : sentence + 12]:
        amounts = [f for f in article.figures_in(*following) if f.kind == whole.kind]
        if not amounts:
            idle += 1
            if idle > 2:
                break
            continue
        here = [f for f in fitting(amounts, whole) if not is_set_apart(article, f)]
        is_row = "|" in article.masked[following.start : following.end]
        if is_row or len(amounts) != 1 or not here or not _AWARD.search(article.masked, *following):
            break
        parts += here
        idle = 0
        if len(parts) == count:
            break
    return parts


def _by_years(article: Article, whole: Figure, sentence: int) -> Iterator[Candidate]:
    """A sum announced, then split by year: the text does not say that those are all the years."""
    for following in article.sentences[sentence : sentence + 4]:
        if match := _YEARS.search(article.masked, max(following.start, whole.place + 1), following.end):
            parts = [article.figure_at(match.start("first")), article.figure_at(match.start("second"))]
            if all(fit(part, whole) for part in parts):
                yield _candidate(whole, parts, whole.place, whole.place + 1, is_sure=False)
            return


def _of_the_whole(article: Article) -> Iterator[Candidate]:
    """'Of 50 redundancies five will be in management, 22 …': parts in a row, with nothing said of a rest."""
    for match in _OF_WHOLE.finditer(article.masked):
        whole = article.figure_at(match.start("whole"))
        sentence = article.sentences[article.sentence_at(whole.place)]
        if any(f.kind not in ("count",) for f in article.figures_in(match.end(), sentence.end)):
            continue
        parts = _parts(article, whole, match.end(), sentence.end)
        if (
            len(parts) > 1
            and _is_one_list(article, parts)
            and not _EXHAUSTIVE.search(article.masked, *sentence)
        ):
            yield _candidate(whole, parts, whole.place, parts[-1].place + 1, is_sure=False)


_TOTAL_ROW = pattern(r"(?:grand |sub)?totals?\b|all\b|overall\b")


def _under_a_column(article: Article) -> Iterator[Candidate]:
    """The row called Total of a table: each column's figure against those above it."""
    above: list[list[Figure | None]] = []
    for cells in table_rows(article):
        column = [_only(article.figures_in(*cell)) for cell in cells]
        if not any(column):
            above = []  # a row of headings begins another table
            continue
        if not _TOTAL_ROW.match(article.masked, *cells[0]):
            above.append(column)
            continue
        for place, whole in reversed(
            list(enumerate(reversed(column), 1))
        ):  # from the right: a Total row may lack cells
            parts = [row[-place] for row in above if len(row) >= place]
            found = [p for p in parts if p is not None]
            if (
                whole is not None
                and len(found) == len(above) > 1
                and all(p.kind == whole.kind for p in found)
            ):
                yield _candidate(whole, found, whole.place, whole.place + 1)
        above = []


def _only(figures: Sequence[Figure]) -> Figure | None:
    return figures[0] if len(figures) == 1 and figures[0].kind in ("money", "count") else None


def _parts(article: Article, whole: Figure, start: int, end: int) -> list[Figure]:
    return [f for f in fitting(article.figures_in(start, end), whole) if not is_set_apart(article, f)]


_COMPARISON = pattern(r"\b(?:compared|against|up from|down from|rather than|than|instead of|versus)\b")


def _is_a_comparison(article: Article, start: int, end: int) -> bool:
    return bool(_COMPARISON.search(article.masked, start, end))


def _are_changes(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Do the figures tell by how much the whole changed, as in '£12m (up £2m on 2022 and £3m on 2021)'?"""
    return whole.direction == "level" and any(part.direction != "level" for part in parts)


def _is_outgrown(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Is a part of another unit greater than the whole? Then it is no sum ("3 campuses: 1,200 students")."""
    limit = whole.interval.high
    return limit is not None and any(
        head(p.unit) != head(whole.unit)
        and p.unit is not None
        and p.interval.low is not None
        and p.interval.low > limit
        for p in parts
    )


_JOINT = pattern(r"^[^\n\ue010]{0,60}?(?:,|;| and| plus| \+|&)[^\n\ue010]{0,30}$")


def _is_one_list(article: Article, parts: Sequence[Figure]) -> bool:
    """Do commas and a final 'and' join the figures, with no end of a sentence between them?"""
    between = [article.masked[a.place + 1 : b.place] for a, b in pairwise(parts)]
    joined = all(_JOINT.match(words) for words in between)
    return joined and any(word in between[-1] for word in (" and", " plus", "+", "&"))


def _candidate(
    whole: Figure, parts: Sequence[Figure], start: int, end: int, *, is_sure: bool = True
) -> Candidate:
    return Candidate(
        relation="total",
        rule=RULE,
        start=start,
        end=end,
        operands=(*(Operand("part", part) for part in parts), Operand("whole", whole)),
        asserted=whole,
        is_sure=is_sure,
        doubt="the text does not say that these are all its parts",
    )


def check(candidate: Candidate) -> Outcome:
    """Add the parts up and compare the sum with the whole."""
    parts = candidate.figures("part")
    whole = candidate.figures("whole")[0]
    recomputed = total_of(part.interval for part in parts)
    values = [part.value for part in parts]
    nominal = None if None in values else sum((v for v in values if v is not None), Fraction(0))
    is_met = meets(recomputed, whole.interval)
    found = amount(nominal, recomputed, whole)
    sentence = f"{summed([p.words for p in parts])} = {found}, {verdict_end(whole, is_met)}"
    if not is_met and nominal is not None and whole.value is not None:
        sentence += (
            f", {quantity(abs(nominal - whole.value), whole)} {'more' if whole.value > nominal else 'less'}"
        )
    if not is_met and not candidate.is_sure:
        sentence += f"; {candidate.doubt}"
    return Outcome(
        statement=f"{listed([p.words for p in parts])} total {whole.words}.",
        explanation=f"{sentence}.",
        asserted=whole.interval,
        recomputed=recomputed,
    )


EXAMPLES: Examples = {
    (
        "The rebuilding deal was worth £7.5 million. Penrow Ltd won £5 million of work on the labs.\n\n"
        "Tarn Group was awarded £2.5 million for the hall."
    ): [],
    (
        "Round two grants totalled £9.5 million. Ashdale College won £6.5 million for its workshops.\n\n"
        "Fernhill College was awarded £3 million for a kitchen."
    ): [("reconciled", "£9.5 million")],
    (
        "Round two grants totalled £10.9 million. Ashdale College won £6.5 million for its workshops.\n\n"
        "Fernhill College was awarded £3 million for a kitchen."
    ): [("contradicted", "£10.9 million")],
    (
        "Ashdale College got £300,000, Fernhill College £450,000 and Moor College £250,000, a total of "
        "£1 million."
    ): [("reconciled", "£1 million")],
    (
        "The board would save £1.2 million on staff, £900,000 on rooms and £400,000 on cars, a total of "
        "£2.9 million."
    ): [("contradicted", "£2.9 million")],
    ("In the hall sat 640 learners: 310 adults, 250 apprentices and 80 school pupils."): [
        ("reconciled", "640 learners")
    ],
    ("Last year 31 providers (22 of them colleges and 9 charities) ran the courses."): [
        ("reconciled", "31 providers")
    ],
    (
        "We think it would cost £20 million for rooms, £4 million for staff and £1 million for advice. "
        "Together that is £25 million."
    ): [("reconciled", "£25 million")],
    (
        "There were 1,204 students in the north and 896 students in the south, making 2,100 students "
        "across both."
    ): [("reconciled", "2,100 students")],
    ("Site | Places | Grant\nNorth | 40 | £2.5m\nSouth | 35 | £1.5m\nTotal | 75 | £4.2m"): [
        ("reconciled", "75"),
        ("contradicted", "£4.2m"),
    ],
    (
        "The college has 3 campuses: 1,200 students in Leigh, 300 students in Marl and 200 students in Tarn."
    ): [],
    "It spent £3 million in May and £4 million in June.": [],
    "The fund holds £6 million, up from £4 million, and £2 million more is to come.": [],
    "The scheme reached 200 parents, along with 450 teachers and 3,000 students.": [],
    (
        "Altogether, 171 of the 551 adults asked liked it. There are 90 adults in the hall and 30 in the bar."
    ): [],
}

RELATION = Relation("total", 1, find, check, EXAMPLES)
