"""Sums that no construction reads, weighed by the words around them: money of accounts, plans or notices?

On documents left out of the learning, places from `_LIKELY` on that no rule reads are labelled nine times of
ten, and what a construction reads under `_UNLIKELY` one time of six: prices, levies, grants. The measure is
the label of a table's line, the noun phrase right after or before the sum, that of the sum it is compared
with, or what its verb does with money; a sum without one is left alone.
"""

import re
from collections.abc import Iterator, Mapping

from stages.extract.extractor import ArticleContext, Row
from stages.extract.finances.metric_words import NO_METRIC, OF_ACCOUNTS, POT, metric_in
from stages.extract.finances.metrics import is_measure_in_capitals
from stages.extract.finances.reading import CALLED, Reading, Slot, is_no_bodys
from stages.extract.finances.words import QUALIFIED
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import FIGURE_MASKS, View
from stages.extract.weighing.places import Place, figure_place
from stages.extract.weighing.weights import weights_of

_LIKELY, _LESS_LIKELY = 0.7, 0.5
"""From the second on only what is called by a noun of accounts."""
_LEAST, _MOST = 0.25, 0.8
"""Chances as finances and as contracts between which a sum that a construction reads is a contract's."""
_SET = ("rate", "gap")
"""What is set or worked out for one learner or job, of which most words are those of a grant."""
LEARNS_EXAMPLES = True
_UNLIKELY, _SCARCELY = 0.3, 0.1
"""Chances below which what a construction reads is no row: below the second whatever its measure."""
_PACKAGE, _CONTRACTS = "stages.extract.finances", "stages.extract.contracts"
_STOP = (
    r"(?:the|an?|its|their|his|her|our|this|that|these|those|which|who|what|and|or|but|to|for|from|of|in|"
    r"on|at|by|with|as|per|over|under|up|down|than|into|between|about|around|nearly|almost|some|just|only|"
    r"more|less|after|before|while|when|where|because|since|if|so|then|is|are|was|were|be|been|being|has|"
    r"have|had|will|would|could|can|may|should|did|does|do|not|also|now|last|next|each|every|all|both|it|"
    r"they|we|he|she|you|said|says|paid|pays|paying|made|making|given|gave|gives|set|put|cut|spent|spend|"
    r"received|got|get|gets|going|goes|went|gone|come|came|comes|rose|fell|risen|fallen|rise[sn]|used|"
    r"using|including|until|during|towards?|against|without|through|via|out|off|back|ago|earlier|later|"
    r"alone|together|still|already|again|annually|yearly|respectively|overall|instead|across|within|plus|"
    r"worth|total(?:led|ling)?|average|recommend|wants?|see|sees|seen|report|reports|reported|include[sd]?|"
    r"add|adds|announced|agreed|approved|introduc\w+|provid\w+|need\w*|call\w*|ask\w*|offer\w*|invest(?:ed|"
    r"s|ing)?|raised|allow\w*|equat\w+|equivalent|fund|funded|today|currently|attract\w*|accept\w*|"
    r"declar\w+|post(?:ed|s)|ever|once|yet|how|any|no|up to|there|let|aside|thereby|go|wants|drop|sees?|"
    r"saw|take\w*|took|sold|bought|hit|left|leaves?|leaving|cost|costs|own|such|other|well|[a-z]{3,}ly)"
)
_WORD = r"(?<![\w’'/&-])(?!(?i:" + _STOP + r")(?![\w’'-]))[A-Za-z][\w’'/&-]*"
_AFTER = re.compile(
    rf"(?: (?P<of>of|in|worth of)(?: the| its| their)?)?(?P<name>(?: {_WORD}){{1,5}})(?= |[,.;:)]|$)"
)
_BEFORE = re.compile(
    rf"(?P<name>{_WORD}(?: {_WORD}){{0,4}}(?: (?:of|for|in|on) (?:the |its |"
    rf"their )?{_WORD}(?: {_WORD}){{0,2}})?)"
    r"(?:,? (?:which |that )?(?:of|at|is|was|were|are|has|had|have|been|will|would|be|to|from|now|only|"
    r"just|then|stood|stands|standing|rose|fell|falls|grew|risen|fallen|came|comes|amounted|amounting|"
    r"totals|totalled|totalling|set|about|around|worth|reached|reaching|by|go|going|up|down|also|reported|"
    r"being|averaged|estimated|expected|over|more|than|less|nearly|almost|increased?|reduced?|decreased?|"
    r"some|an?|\ue001+|drop(?:ped|ping)?|fall(?:ing)?|rise|rising|grow(?:ing)?|shrink(?:ing)?|shrank|"
    r"sink(?:ing)?|sunk|sank|cut|thereby|annual|per (?:student|learner|participant|head|year|week|place|"
    r"hour|person|apprentice)|each|year|in|for|the|period|20\d\d(?:[-/]\d\d)?))* ?$|"
    r"(?P<label>[A-Z][\w’ ,&()-]{2,60}?) ?(?:[:=|–—]|\() ?$"
)
_BUILT = (
    r"(?:[Bb]uilding|[Cc]entre|[Bb]lock|[Hh]ub|[Ee]xtension|[Rr]edevelopment|[Ff]acilit(?:y|ies)|[Cc]lassrooms?|"
    r"[Ll]aborator(?:y|ies)|[Ll]ibrary|[Tt]heatre|[Rr]efurbishment|[Cc]ampus|[Hh]eadquarters|[Ss]pace|[Ww]orkshops?|"
    r"[Ss]ports [Hh]all|[Rr]ebuild)"
)
_PLACE_AFTER = re.compile(
    rf" (?:(?!(?:of|in|for|to|from|on|at|by|and|was|is|has|which|that)\b)[\w’&-]+ ){{0,4}}?{_BUILT}\b"
    r"(?! (?:company|fund|programme|costs?|funding|grant))"
)
_PLACE_BEFORE = re.compile(rf"\b{_BUILT} (?:for|at a cost of|costing|worth) $")
_IT_CAME = re.compile(
    r"\b(?:it|this|the (?:figure|sum|amount|total)) (?:has |had |have )?(?:amount|came|stood|r[io]s|f[ae]ll|"
    r"gr[eo]w|reach|total)[^.;]{0,30}$"
)
_SUBJECT = re.compile(
    r"(?:The |Its |Their )?(?P<name>[A-Za-z][\w’-]*(?: (?!(?:has|have|had|is|are|was|were|will|rose|fell|"
    r"grew)\b)[\w’-]+){0,6}) (?:has|have|had|is|are|was|were|will|rose|fell|grew) "
)
_AUX = re.compile(r"\b(?:is|was|were|are|be|been|being|has|have|had|will|would) $")
"""Before a word that is a verb's: "was *stung* by a £2m bill"."""
_WHAT = re.compile(rf" (?:of|for)(?: the| its| their| an?)?(?: {_WORD}){{1,4}}(?= |[,.;:)]|$)")
"""What the noun after a sum is of: "a £58m cost *of the campus*"."""
_POT_AFTER = re.compile(rf"(?: {_WORD}| [\ue010-\ue013]+){{0,5}} (?:{POT})s?\b")
"""What a sum only describes, and a contract's or programme's: "the £5m *training programme*"."""
_COMPARED = re.compile(
    r"(?:\b(?:from|to|than|against|with|and|of|was|at|for|or|versus|previously|just|only|almost|nearly|"
    r"over|about|"
    r"around|a|an|total|compared|up|down|in|the|previous|year|before|by)\b|[(),–-]|\s|20\d\d|[-/\d]+)+"
)
_VERBS: Mapping[str, str] = {
    "repayment": r"pa(?:y|ys|id|ying) back|repa(?:y|ys|id|ying)",
    "payments": r"pa(?:y|ys|id|ying)(?: out)?(?! back)",
    "funding received": r"receiv(?:es?|ed|ing)|secured|obtained",
    "funding": r"g[ai]ve(?:n|s)?|giving|grant(?:s|ed)|provid(?:es?|ed|ing)|put(?:s|ting)? in(?:to)?|"
    "committed",
    "investment": r"invest(?:s|ed|ing)?",
    "spending": r"spen(?:t|d|ds|ding)",
    "cost": r"cost(?:s|ing)?",
    "income": r"earn(?:s|ed|ing)?|retain(?:s|ed|ing)?|generat(?:es|ed|ing)|t(?:ook|akes?|aken|aking) in",
    "savings": r"sav(?:es|ed|ing)",
    "allocation": r"allocat(?:es|ed|ing)",
    "funds raised": r"rais(?:es?|ed|ing)",
    "loss": r"los(?:t|es?|ing)",
}
_VERB = re.compile(
    r"\b(?:" + "|".join(f"(?P<v{n}>{verb})" for n, verb in enumerate(_VERBS.values())) + r")\b"
)
_METRICS = tuple(_VERBS)
_MOVES = (" up ", " down ", " up by ", " down by ")
_LIMITS, _LIMIT = ("above ", "below ", "beyond "), re.compile(r"(?:above|below|beyond) ")
"""A sum from which on something holds is a threshold: nobody's money."""
_BID_FOR = re.compile(r"\b(?:put in|bid(?:s|ding)?|appl(?:y|ies|ied|ying)) for (?:an? |the |up to |some )*$")
_LESS = re.compile(r"(?: (?:a|per) \w+)? (?:below|less|lower|behind|short)\b")
"""After what somebody is paid: by so much less than others, or than it was."""
_FAR = 60
_LEAST_IN_TABLE = 1000


def places(context: ArticleContext) -> Iterator[Place]:
    """Every sum of money of an article."""
    article = Article(context, frozenset({"money", "percentage", "fraction"}))
    for index, figures in enumerate(article.figures):
        for figure in figures:
            if figure["kind"] == "money":
                yield figure_place(article, index, figure)


def is_contracts(article: Article, index: int, figure: Row) -> bool:
    """Whether the words around a sum make it plainly a contract's, grant's or fund's, and no accounts'."""
    if figure["kind"] != "money":
        return False
    features = figure_place(article, index, figure).features
    return weights_of(_PACKAGE).chance(features) < _LEAST and weights_of(_CONTRACTS).chance(features) > _MOST


def is_unlikely(article: Article, index: int, reading: Reading) -> bool:
    """Whether the words around a sum speak against what a construction reads: prices, budgets, levies."""
    if reading.figure["kind"] != "money" or reading.metric.endswith(_SET):
        return False
    chance = weights_of(_PACKAGE).chance(figure_place(article, index, reading.figure).features)
    return chance < _SCARCELY or (chance < _UNLIKELY and OF_ACCOUNTS.search(reading.metric) is None)


def weighed_readings(article: Article, index: int, view: View, found: list[Row]) -> Iterator[Reading]:
    """The sums of a sentence that are likely of accounts, of those that no row `found` stands on."""
    read: dict[object, Row] = {row.get("value_figure_id"): row for row in found}
    for at, figure in sorted(view.figures.items()):
        if figure["kind"] != "money" or figure["figure_id"] in read or not _is_stated(figure):
            continue
        if (
            is_bid(view, at)
            or is_no_bodys(view.sentence.text, at, view.figure_end(at), figure)
            or view.sentence.text.endswith(_LIMITS, 0, at)
            or _LIMIT.match(view.sentence.text, at)
            or view.sentence.text.endswith(_MOVES, 0, at)
        ):
            continue
        features = figure_place(article, index, figure).features
        chance = weights_of(_PACKAGE).chance(features)
        if chance < _LESS_LIKELY or chance < weights_of(_CONTRACTS).chance(features):
            continue
        reading = _reading(article, view, Slot(figure, at, view.figure_end(at)), read)
        if reading and (chance >= _LIKELY or OF_ACCOUNTS.search(reading.metric)):
            read[figure["figure_id"]] = {"metric": reading.metric}
            yield reading


def is_bid(view: View, at: int) -> bool:
    """Whether a sum is bid for: a tender's, nobody's yet."""
    return _BID_FOR.search(view.sentence.text, max(0, at - 40), at) is not None


def _is_stated(figure: Row) -> bool:
    """Whether the sum is told in digits, no "millions of pounds", and is no year: "Fees in £ 2021 2020"."""
    surface = str(figure["surface"])
    return any(letter.isdigit() for letter in surface) and _YEAR.fullmatch(surface) is None


_YEAR = re.compile(r"£ (?:19|20)\d\d")


def _reading(article: Article, view: View, slot: Slot, read: Mapping[object, Row]) -> Reading | None:
    """What the sum measures: as the sum it is compared with, by the nouns beside it, or by its verb."""
    earlier = [at for at in view.figures if at < slot.start and view.figures[at]["figure_id"] in read]
    if earlier:
        row = read[view.figures[max(earlier)]["figure_id"]]
        gap = view.masked[max(earlier) : slot.start].lstrip(FIGURE_MASKS["money"])
        if _COMPARED.fullmatch(gap):
            return Reading(
                slot.figure,
                slot.start,
                str(row["metric"]),
                slot.start,
                slot.end,
                "weighed",
                None,
                str(row.get("organisation") or "") or None,
            )
    if (place := _by_place(view, slot)) is not None:
        return place
    if _POT_AFTER.match(view.masked, slot.end):
        return None
    if "|" in view.masked:
        return _by_label(view, slot)
    return _by_noun(view, slot) or _by_verb(view, slot) or _by_subject(article, view, slot)


def _by_label(view: View, slot: Slot) -> Reading | None:
    """What the first cell of a table's line calls its sums: "Allocated support costs | 751,024"."""
    label, bar, _ = view.masked.lstrip("| ").partition("|")
    start = view.masked.index(label) if bar else 0
    metric = metric_in(view.words((start, start + len(label.rstrip())))) if bar else None
    value = slot.figure.get("value")
    if (
        metric is None
        or start + len(label) > slot.start
        or value is None
        or abs(float(str(value))) < _LEAST_IN_TABLE
    ):
        return None  # a note's number
    return Reading(slot.figure, slot.start, metric, start, slot.end, CALLED, measure=start)


def _by_noun(view: View, slot: Slot) -> Reading | None:
    """The noun phrase right after the sum, or the one before that leads to it."""
    masked = _with_measures(view)
    after = _AFTER.match(masked, slot.end)
    if after and (metric := metric_in(view.words(after.span("name")))):
        more = _WHAT.match(masked, after.end()) if after["of"] is None else None
        if more and NO_METRIC.fullmatch(view.words(more.span()).split()[-1]) is None:
            metric, end = metric + view.words(more.span()), more.end()
        else:
            end = after.end()
        return Reading(slot.figure, slot.start, metric, slot.start, end, CALLED, measure=slot.start)
    low = max(0, slot.start - 2 * _FAR)
    qualified = QUALIFIED.search(masked, low, slot.start)
    before = _BEFORE.search(masked, low, qualified.start() if qualified else slot.start)
    if before is None:
        return None
    span = before.span("name" if before["name"] else "label")
    is_verb = before["name"] is not None and _AUX.search(masked, 0, span[0]) is not None
    metric = None if is_verb else metric_in(view.words(span))
    return (
        Reading(slot.figure, slot.start, metric, span[0], slot.end, CALLED, measure=span[0])
        if metric
        else None
    )


def _by_place(view: View, slot: Slot) -> Reading | None:
    """What a building, or work on one, cost: "opened the £5m Science Centre", "three classrooms for £2m"."""
    text = view.sentence.text
    end = slot.end
    if (after := _PLACE_AFTER.match(text, end)) is not None:
        start, end = slot.start, after.end()
    elif (before := _PLACE_BEFORE.search(text, max(0, slot.start - 2 * _FAR), slot.start)) is not None:
        start = before.start()
    else:
        return None
    return Reading(slot.figure, slot.start, "capital spending", start, end, CALLED, measure=start)


def _by_subject(article: Article, view: View, slot: Slot) -> Reading | None:
    """What "it" came to: the subject of the sentence before, "Funding of apprenticeships has grown"."""
    index = article.sentences.index(view.sentence)
    if not index or _IT_CAME.search(view.masked, 0, slot.start) is None:
        return None
    subject = _SUBJECT.match(article.sentences[index - 1].text)
    metric = metric_in(subject["name"]) if subject else None
    return Reading(slot.figure, slot.start, metric, slot.start, slot.end, CALLED) if metric else None


def _with_measures(view: View) -> str:
    """The masked sentence with the names that are measures in words: "EBITDA"."""
    masked = view.masked
    for at, name in view.names.items():
        if is_measure_in_capitals(name.text) or name.text.startswith("EBIT"):
            masked = masked[:at] + name.text + masked[at + len(name.text) :]
    return masked


def _by_verb(view: View, slot: Slot) -> Reading | None:
    """What the last verb before the sum does with money."""
    verb = max(
        _VERB.finditer(view.masked, max(0, slot.start - _FAR), slot.start), key=re.Match.end, default=None
    )
    if verb is None or any(
        stop in view.masked[verb.end() : slot.start] for stop in (". ", "; ", FIGURE_MASKS["money"])
    ):
        return None
    metric = _METRICS[int(str(verb.lastgroup)[1:])]
    if metric == "payments" and _LESS.match(view.masked, slot.end):
        metric = "pay gap"
    elif metric == "payments" and slot.figure.get("per"):
        metric = "pay"
    return Reading(slot.figure, slot.start, metric, verb.start(), slot.end, CALLED, measure=slot.start)


EXAMPLES: dict[str, list[Row]] = {
    "Governors heard that the college’s catering had taken in £161,000 against £150,000 the year before.": [
        {"metric": "income", "value": 161000},
        {"metric": "income", "value": 150000},
    ],
    "Accounts of Tidewell College for 2021\n\n | Funds £ | Total funds £\nEXPENDITURE ON | | \n"
    "Raising funds | 10,259 | 26,280\nStaff costs | 1,067,157 | 1,075,455\n"
    "Allocated support costs | 751,024 | 791,565": [
        {"metric": "staff costs", "value": 1067157},
        {"metric": "staff costs", "value": 1075455},
        {"metric": "allocated support costs", "value": 751024},
        {"metric": "allocated support costs", "value": 791565},
    ],
    "Students with a family income below £25,000 can apply.": [],
}
