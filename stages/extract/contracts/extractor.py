"""Table `contracts`: who buys what from whom, and for how much, with what became of it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from stages.extract.contracts.bare_awards import bare_awards
from stages.extract.contracts.body_lists import body_rows
from stages.extract.contracts.class_holders import with_class_holders
from stages.extract.contracts.contract_ends import END_CUES
from stages.extract.contracts.contract_keeps import CARRIED
from stages.extract.contracts.deal_phrases import PHRASE_CUES
from stages.extract.contracts.delivery import delivery_contracts
from stages.extract.contracts.finished_rows import finished_rows
from stages.extract.contracts.kept_columns import told_of_somebody, with_kept_columns
from stages.extract.contracts.licence_moves import MOVE_CUES, licence_moves
from stages.extract.contracts.list_awards import line_rows
from stages.extract.contracts.merged import merged
from stages.extract.contracts.notices import notice_rows
from stages.extract.contracts.portal_pages import portal_rows
from stages.extract.contracts.scene import Scene
from stages.extract.contracts.stacked_tables import stacked_rows
from stages.extract.contracts.sum_awards import sum_awards
from stages.extract.contracts.sums import LEAST
from stages.extract.contracts.told_around import with_what_is_around
from stages.extract.contracts.vocabulary import CUES, NUMBER, VERB
from stages.extract.contracts.weighed_suppliers import supplier_rows
from stages.extract.contracts.winners import ROLE_CUES, WINNER_CUES
from stages.extract.contracts.winners_named import NAMED_CUES
from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.bodies import with_full_names
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.word_cues import places
from stages.extract.programmes.naming import short_names

_GOES_ON = re.compile(
    r"\b(?:retain(?:s|ed)|kept|keeps|t(?:ook|aken) over|stay(?:s|ed)|remain(?:s|ed) with|went to|(?:award|"
    r"giv|hand)\w+ to)\b"
)
_KINDS = frozenset({"money", "percentage"})
_DEALS = cues(
    "ontract | icen | rant | deal | Deal | lot | Lot | ramework a | amework c | the framework | ender | "
    "loan | unding | lloc | oncession | T Level | T-level | bid | slice of | share of | cash | "
    "right to | esponsib | procure | job of | uppliers | providers | bidders | olleges"
)
_NAMES_WHOM = re.compile(
    r"award|gave|given|hand|grant|entrust|chos|select|appoint|named|pick|hir|contracted|reappoint|enlist|"
    r"tasked|commissioned|went|gone|transfer|switch|retain|kept|keeps|stay|remain|t(?:ook|aken|akes) o|"
    r"inherit|oust|replac"
)
"""Verbs whose object may be a pronoun or no more than a body: "These went to A", "it chose A"."""
_COUNTS_ON = re.compile(
    rf"(?:The (?:other|remaining|rest|first|second|third|final)|Another|Both|{NUMBER})\b.{{0,25}}? (?:went|"
    r"gone|won|awarded|given|handed)(?: to| by)\b"
)
"""Contracts that are only counted: "Four were won by A. The other six went to B"."""
_COUNTS_OUT = re.compile(
    rf"\b(?:w[io]ns?|took|takes|secured|landed|picked up|awarded|given|got|gets) (?:the other |another "
    rf")?{NUMBER}\b"
    r"[^.;]{0,40}?(?:,| and) "
)
"""In a sentence about contracts told before: "A won four of them, B three"."""
_PRICED = cues("ontract | icen | imilarly | ikewise | rose | up by | increase | fell")
_MAY_LIST = cues("contracts | Fund | funding | grants")
_LAST = ("any_sum", "weighed")
"""The rules that read a sum of which nothing is told but what it is."""
_BODIES = ("buyer", "supplier", "previous_supplier")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `contracts` of one article, in reading order."""
    article = Article(context, _KINDS)
    telling = _telling(article)
    if not telling and not has_any(context.text, _MAY_LIST):
        return {"contracts": []}
    rows = [*notice_rows(article), *line_rows(article), *stacked_rows(article), *body_rows(article)]
    portal = [*portal_rows(article)]
    used = {row.get("value_figure_id") for row in rows}
    of_accounts = {row.get("value_figure_id") for row in context.rows.get("finances", ())}
    told = [*_told_rows(article, telling, used, of_accounts)]
    rows += portal
    holders = {row.get("supplier") for row in portal} | {None}
    rows += [row for row in told if not portal or _is_further(row, holders)]  # told over again
    known = short_names(context.text)
    rows += delivery_contracts(article, known, rows)
    rows = [*_without_told_again(rows)]
    rows += supplier_rows(article, known, rows)
    once = merged(with_full_names(rows, context.text, *_BODIES), context.text)
    kept = with_kept_columns(once, context.text)
    full = with_full_names(with_what_is_around(article, kept, known), context.text, "buyer")
    return {"contracts": [*with_class_holders(article, told_of_somebody(full))]}


def _without_told_again(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows but for sums, nobody's yet, that another row of the article tells too."""
    told = {row.get("value") for row in rows if not str(row["rule"]).startswith(_LAST)}
    for row in rows:
        if not str(row["rule"]).startswith(_LAST) or row.get("value") not in told:
            yield row
            told.add(row.get("value"))


def _is_further(row: Row, holders: set[object]) -> bool:
    """Whether a row of a portal's page is not of the suppliers that its notices name."""
    holder = row.get("supplier")
    is_held = holder is None or any(str(holder) in str(name) for name in holders - {None})
    return not is_held and not str(row["rule"]).startswith("winners_are")


def _verbs(sentence: Sentence, verbs: Sequence[int]) -> list[int]:
    """Where in a sentence a verb by which contracts change hands may begin."""
    first, after = bisect_left(verbs, sentence.start), bisect_left(verbs, sentence.end)
    return [at - sentence.start for at in verbs[first:after]]


def _telling(article: Article) -> list[int]:
    """The sentences that tell a sum, have a word of contracts, or go on from one about licences."""
    text = article.context.text
    cued = set(article.with_cue(CUES))
    money = {i for i, figures in enumerate(article.figures) if any(f["kind"] == "money" for f in figures)}
    found = cued | money
    shares = {i for i, figures in enumerate(article.figures) if figures and i - 1 in found}
    is_licensing = "T Level" in text or "licence" in text
    going_on = {i + n for i in cued for n in (1, 2) if i + n < len(article.sentences)} - found
    goes_on = _GOES_ON.search if is_licensing else _COUNTS_ON.match
    texts = {i: article.sentences[i].text for i in going_on}
    more = (
        i for i, said in texts.items() if goes_on(said) or CARRIED.search(said) or _COUNTS_OUT.search(said)
    )
    return sorted(found.union(shares, more))


def _told_rows(
    article: Article, telling: list[int], used: set[object], of_accounts: set[object]
) -> Iterator[Row]:
    """The rows of running text; `used` figures are some list's."""
    text = article.context.text
    scene, verbs = Scene(text, short_names(text), of_accounts), places(VERB, text)
    last = 0
    for index in telling:
        scene.note(article, index, last)
        last = index + 1
        sentence = article.sentences[index]
        events = [verb for at in _verbs(sentence, verbs) if (verb := VERB.pattern.match(sentence.text, at))]
        if not _may_tell(sentence.text, article.figures[index], events):
            continue
        view = article.view(index)
        events = [verb for verb in events if view.masked[verb.start()] == sentence.text[verb.start()]]
        moves = [*licence_moves(article, index, view, scene)]
        for found in moves:
            yield from finished_rows(article, index, view, found, scene)
        taken = used | {f.figure["figure_id"] for f in moves if f.figure}
        sums = sum_awards(article, index, view, events, scene, taken)
        bare = [*bare_awards(article, index, view, events, scene, [*moves, *sums])]
        for found in sorted([*sums, *bare], key=lambda f: (f.start, f.end)):
            if found.supplier in scene.known:
                continue
            yield from finished_rows(
                article, index, view, scene.with_holder(index, found, sentence.text), scene
            )


def _may_tell(text: str, figures: Sequence[Row], events: list[re.Match[str]]) -> bool:
    """Whether a sentence has a sum, a verb that needs none, or a phrase by which contracts change hands."""
    if any(_is_sum(figure) for figure in figures) or any(_NAMES_WHOM.match(e.group()) for e in events):
        return True
    is_of_deals = has_any(text, _DEALS)
    return (
        (is_of_deals and any(event.lastgroup != "promise" for event in events))
        or (bool(figures) and has_any(text, _PRICED))
        or has_any(text, MOVE_CUES)
        or has_any(text, ROLE_CUES)
        or has_any(text, PHRASE_CUES)
        or _COUNTS_ON.match(text) is not None
        or CARRIED.search(text) is not None
        or _COUNTS_OUT.search(text) is not None
        or (is_of_deals and any(has_any(text, some) for some in (WINNER_CUES, NAMED_CUES, END_CUES)))
    )


def _is_sum(figure: Row) -> bool:
    """Whether a figure is money, and more than a learner's fee."""
    most = figure.get("value") or figure.get("high") or figure.get("low")
    return figure["kind"] == "money" and (most is None or abs(float(str(most))) >= LEAST)


EXTRACTOR = Extractor(
    name="contracts", version="2", tables=("contracts",), needs=("figures", "finances"), read=read_article
)
