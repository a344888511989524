"""A whole is the sum of its parts: the parts that the text names, added up, meet the total it states.

Taken where a cue says that figures are parts of one whole: a list that ends in "a total of", a colon
or a bracket after the whole, "together that is", or a total whose shares are then given out. Left
alone: amounts that the words set apart ("excluding", "up from"), and figures of another unit or rate.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.claim import Candidate, Operand, Outcome, Relation
from stages.extract.claims.explanations import amount, listed, quantity, summed, verdict_end
from stages.extract.claims.intervals import meets
from stages.extract.claims.intervals import total as total_of
from stages.extract.claims.lists import table_rows
from stages.extract.claims.operands import fit, fitting, head, is_set_apart, neighbour
from stages.extract.claims.patterns import pattern

RULE = "total/1"

# Parts stand before: "…, a total of £2.1 million", "… making 4,219 students across both".
_AFTER_PARTS = pattern(
    r"[,;:(-] ?(?:and |or )?(?:for |giving |making |with |bringing )?(?:a |an |the )?(?:grand |combined |overall )?"
    r"(?:total(?: value| cost| sum| bill| number)?(?: to)?(?: of)?(?: to)?|totall?ing|making|giving(?: it)?|adding up to"
    r"|amounting to|which (?:totals?|comes to|makes|adds up to)) (?P<whole>{L})(?P<tail>[^\n\ue010]{0,40})"
)
# A sentence of its own after the parts: "Together that is £270 million a year".
_TOGETHER = pattern(
    r"(?:^|[\n\ue010;] ?)(?:together|altogether|in total|in all|combined|overall|taken together|all told)[, ]"
    r"{plain}(?P<whole>{L})"
)
# The whole first, its parts after a colon, dash or bracket.
_BEFORE_PARTS = pattern(
    r"(?P<whole>[\ue000-\ue003])(?P<between>{plain})"
    r"(?P<link>:| -|, -|,? (?:which is |that is )?(?:made up of|comprising|comprised of|consisting of|composed of|divided into"
    r"|split (?:between|into|across)|shared (?:between|by|among)|broken down (?:as|into))|, with| \()"
)
_OF_WHOLE = pattern(r"(?:^|[\n\ue010] ?)of (?:the |those |these |its )?(?P<whole>{C})(?P<between>{plain})")
# A stated total whose shares are told in the sentences that follow.
_SHARED_OUT = pattern(
    r"(?:total(?:s|led|ling|ing)?(?: (?:value|cost|worth|sum|funding|of|for|the|these|those|all|contracts?|is|was|were|to"
    r"|stood|stands|at|came|comes)|\s{C}){0,7}|(?:was|were|is|are|be) worth|amount(?:s|ed)? to|came to|comes to) (?P<whole>{M})"
    r"|(?:announced|promised|pledged|awarded|unveiled|invested|has|have) (?P<sum>{M})"
)
_AWARD = pattern(
    r"\b(?:won|awarded|received|receives?|took|takes|gets?|got|goes|went|given|secured|won by|handed|to develop|lot"
    r"|will (?:get|receive|go))\b"
)
_YEARS = pattern(r"(?P<first>{M}) (?:in|for) (?:20\d\d[-/]\d\d(?:\d\d)?)(?:,? and|,) (?P<second>{M}) (?:in|for) 20\d\d")
_EXHAUSTIVE = pattern(r"\b(?:the rest|the remainder|the others?|remaining)\b")


def find(article: Article) -> Iterator[Candidate]:
    """Yield each total that the article states with its parts."""
    yield from _after_its_parts(article)
    yield from _hedged_as_total(article)
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
            is_sure = says_total or match[0].lstrip(",;:(- ").startswith(("making", "giving", "adding", "amounting", "which"))
            yield _candidate(whole, parts, match.start(), match.end("whole"), is_sure=is_sure)


def _hedged_as_total(article: Article) -> Iterator[Candidate]:
    """'£900,000, £700,000 and £500,000, a total of £2.1 million': the reader of figures takes 'a total of' as its hedge."""
    for whole in article.figures:
        if whole.hedge and "total" in whole.hedge and article.masked[whole.place - 2 : whole.place] in (", ", "- ", "; ", ": "):
            sentence = article.sentences[article.sentence_at(whole.place)]
            parts = _parts(article, whole, sentence.start, whole.place)
            if len(parts) > 1 and _is_one_list(article, parts):
                yield _candidate(whole, parts, whole.place, whole.place + 1)


def _in_a_sentence_of_its_own(article: Article) -> Iterator[Candidate]:
    for match in _TOGETHER.finditer(article.masked):
        whole = article.figure_at(match.start("whole"))
        index = article.sentence_at(whole.place)
        own = article.sentences[index]
        parts = _parts(article, whole, own.start, match.start("whole"))
        for distance in (-1, -2, -3):
            if parts:
                break
            before = neighbour(article, index, distance)
            parts = _parts(article, whole, before.start, before.end) if before else []
        if len(parts) == 1:
            parts = _bullets_above(article, whole, index) or parts
        if len(parts) > 1:
            yield _candidate(whole, parts, match.start("whole"), match.end("whole"))


def _bullets_above(article: Article, whole: Figure, sentence: int) -> list[Figure]:
    """One fitting figure from each line of the list that stands right above the sentence."""
    line = article.line_at(article.sentences[sentence].start) - 1
    parts: list[Figure] = []
    while line >= 0 and article.masked[article.lines[line].start : article.lines[line].end].lstrip()[:1] in "•*-":
        first = [f for f in article.figures_in(*article.lines[line]) if f.kind == whole.kind and f.unit == whole.unit]
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
        if len(parts) < 2 or others or _is_a_comparison(article, match.end(), end) or _is_outgrown(whole, parts):
            continue
        is_list = _is_one_list(article, parts)
        same_unit = all(p.unit == whole.unit or p.unit is None for p in parts)
        if (link in ("-", ", -", "(") or link.endswith("with")) and not is_list:
            continue
        is_sure = is_list and not link.endswith("with") and (link not in ("-", ", -") or same_unit)
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
        if not article.masked.startswith("total", match.start()) and "total" not in article.masked[own.start : own.end]:
            continue
        parts = [p for p in _parts(article, whole, place + 1, own.end)]
        if parts:
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
        if len(parts) > 1 and _is_one_list(article, parts) and not _EXHAUSTIVE.search(article.masked, *sentence):
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
        for place, whole in enumerate(reversed(column), 1):  # counted from the right: a Total row may lack cells
            parts = [row[-place] for row in above if len(row) >= place]
            found = [p for p in parts if p is not None]
            if whole is not None and len(found) == len(above) > 1 and all(p.kind == whole.kind for p in found):
                yield _candidate(whole, found, cells[0].start, cells[-1].end)
        above = []


def _only(figures: Sequence[Figure]) -> Figure | None:
    return figures[0] if len(figures) == 1 and figures[0].kind in ("money", "count") else None


def _parts(article: Article, whole: Figure, start: int, end: int) -> list[Figure]:
    return [f for f in fitting(article.figures_in(start, end), whole) if not is_set_apart(article, f)]


_COMPARISON = pattern(r"\b(?:compared|against|up from|down from|rather than|than|instead of|versus)\b")


def _is_a_comparison(article: Article, start: int, end: int) -> bool:
    return bool(_COMPARISON.search(article.masked, start, end))


def _is_outgrown(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Is a part of another unit greater than the whole? Then the two are no sum ("3 campuses: 1,200 students")."""
    limit = whole.interval.high
    return limit is not None and any(
        head(p.unit) != head(whole.unit) and p.unit is not None and p.interval.low is not None and p.interval.low > limit
        for p in parts
    )


_JOINT = pattern(r"^[^\n\ue010]{0,60}?(?:,|;| and| plus| \+|&)[^\n\ue010]{0,30}$")


def _is_one_list(article: Article, parts: Sequence[Figure]) -> bool:
    """Do commas and a final 'and' join the figures, with no end of a sentence between them?"""
    between = [article.masked[a.place + 1 : b.place] for a, b in zip(parts, parts[1:], strict=False)]
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
        sentence += f", {quantity(abs(nominal - whole.value), whole)} {'more' if whole.value > nominal else 'less'}"
    if not is_met and not candidate.is_sure:
        sentence += f"; {candidate.doubt}"
    return Outcome(
        statement=f"{listed([p.words for p in parts])} total {whole.words}.",
        explanation=f"{sentence}.",
        asserted=whole.interval,
        recomputed=recomputed,
    )


EXAMPLES: dict[str, list[tuple[str, str | None]]] = {}

RELATION = Relation("total", 1, find, check, EXAMPLES)  # type: ignore[arg-type]
