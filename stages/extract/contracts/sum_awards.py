"""Sums of money that are contracts or grants: each sum's verb, owner or noun says who has it.

Each way of telling has its own module; the first that reads a sum keeps it. Left alone: hopes, refusals,
and sums of other things.
"""

import re

from stages.extract.contracts.any_sum import any_sum, purposed_sums
from stages.extract.contracts.contract_words import MONEY, is_passive
from stages.extract.contracts.contract_worth import by_noun
from stages.extract.contracts.found import Found
from stages.extract.contracts.handed_over import handed_over
from stages.extract.contracts.list_of_sums import IN_BRACKETS, in_list, respective
from stages.extract.contracts.not_awards import is_no_award
from stages.extract.contracts.owner_of_sum import by_owner, by_receipt, by_use
from stages.extract.contracts.parties import BREAK, clause_start
from stages.extract.contracts.pots import in_total, pot_of
from stages.extract.contracts.procured import procured
from stages.extract.contracts.scene import Scene
from stages.extract.contracts.sum_sentence import SumSentence, Verbs
from stages.extract.contracts.sums import Sum, sums_in
from stages.extract.contracts.sums_given import chosen, given, promised
from stages.extract.contracts.sums_got import borrowed, got, held
from stages.extract.contracts.transfers import transfers
from stages.extract.contracts.verb_after_sum import by_verb_after
from stages.extract.contracts.vocabulary import HINDERED
from stages.extract.contracts.weighed import weighed_sums
from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View


def by_verb_before(sentence: SumSentence, told: Sum) -> list[Found]:
    """By the verb before the sum, in its clause."""
    verb = next(
        (v for v in reversed(sentence.verbs) if v.end() <= told.start and not _is_noun(sentence.masked, v)),
        None,
    )
    if verb is None or told.start - verb.end() > _FAR:
        return []
    gap = sentence.masked[verb.end() : told.start]
    if BREAK.search(sentence.masked, verb.end(), told.start):
        if not (told.is_deal and _COLON.fullmatch(gap)):
            return []
        gap = gap[gap.rindex(":") + 1 :]
    if sentence.masked.endswith("(", 0, told.start) and IN_BRACKETS.search(sentence.masked, 0, told.start):
        return []
    read = _READERS.get(str(verb.lastgroup))
    return (
        read(sentence, told, verb, gap, is_passive(sentence.masked, verb))
        if read and MONEY not in gap
        else []
    )


def _is_noun(masked: str, verb: re.Match[str]) -> bool:
    """Whether it is the noun: "the largest share", "a slice", "its award"."""
    return verb.group().startswith("share") and _DETERMINER.search(masked, 0, verb.start()) is not None


_COLON = re.compile(
    r"^(?: the)? (?:[a-z]+ )?(?:largest|biggest|first|last|other|one|two)\b[^:;,“]{0,50}: an? $"
)
"""Between a verb and the contract that it only then tells of: "won the largest of these: a £2m contract"."""
_DETERMINER = re.compile(r"\b(?:an?|the|its|their|this|[a-z]+est|equal) $")
_FAR = 130


def _transferred(
    sentence: SumSentence, told: Sum, verb: re.Match[str], gap: str, is_passive: bool
) -> list[Found]:
    """By a verb of passing on that is said of the giver: "employers transfer £2m to small firms"."""
    is_gift = verb.group().startswith("transfer") and not is_passive
    return given(sentence, told, verb, gap, is_passive) if is_gift else []


_READERS = {
    "go": _transferred,
    "get": got,
    "give": given,
    "choose": chosen,
    "keep": held,
    "hold": held,
    "take_over": held,
    "promise": promised,
}
_WAYS = (
    handed_over, procured, by_receipt, by_use, transfers, borrowed, by_verb_before, by_verb_after, by_owner,
    in_list, by_noun, pot_of, in_total, any_sum,
)  # fmt: skip


def sum_awards(
    article: Article, index: int, view: View, verbs: Verbs, scene: Scene, used: set[object]
) -> list[Found]:
    """The contracts that the sums of a sentence are; `used` figures are some other row's."""
    used = used | {
        figure["figure_id"]
        for at, figure in view.figures.items()
        if figure["kind"] == "money" and is_no_award(view.masked, at, view.figure_end(at))
    }
    sums = [told for told in sums_in(view) if told.figure["figure_id"] not in used]
    sentence = SumSentence(article, index, view, verbs, scene)
    found = [*respective(sentence, sums)]
    taken = {id(f.figure) for f in found}
    for told in sums:
        if id(told.figure) not in taken:
            sentence.is_list = bool(found)
            found += _read(sentence, told)
            sentence.last = next((f for f in reversed(found) if f.figure), None)
    for told in purposed_sums(view, sums):
        if told.figure["figure_id"] not in used:
            found += any_sum(sentence, told)
    read = used | {f.figure["figure_id"] for f in found if f.figure}
    return [*found, *weighed_sums(sentence, sums, read)]


def _read(sentence: SumSentence, told: Sum) -> list[Found]:
    """The contracts that one sum is; more than one where it is said of each of several bodies."""
    start = clause_start(sentence.masked, told.start)
    hindered = HINDERED.search(sentence.masked, start, sentence.clause_end(told.end))
    if hindered and hindered.end() <= told.end + 30:
        return any_sum(sentence, told) if told.is_fund or told.is_worth else []
    for way in _WAYS:
        if found := way(sentence, told):
            return found
    return []


EXAMPLES: dict[str, list[Row]] = {
    "Grants were let. Tidewell College topped the list with £5.1 million.": [
        {"supplier": "Tidewell College", "value": 5100000}
    ],
    "Grants were let. Tidewell College topped the list with £5.1 million in debts.": [],
    "The Skills Agency has put a £22 million contract for the service out to tender.": [
        {"buyer": "Skills Agency", "value": 22000000, "outcome": "planned"}
    ],
    "Bids are invited for a share of £22 million for free courses.": [
        {"value": 22000000, "outcome": "planned"}
    ],
    "Grants were let. Ashdown College plans to spend part of its £3.2 million on a workshop.": [
        {"supplier": "Ashdown College", "value": 3200000, "outcome": "awarded"}
    ],
    "Grants were let. Ashdown College plans to spend part of its £3.2 million reserves on a workshop.": [],
    "Ashdown College plans to spend part of its £3.2 million on a workshop.": [],
    "Grants were let. Timber and paper makers’ association Ashdown Trust has been given £410,000.": [
        {"supplier": "Ashdown Trust", "value": 410000}
    ],
    "As reported by Northmoor Council, Ashdown Training received £3m in grants to teach apprentices.": [
        {"supplier": "Ashdown Training", "value": 3000000}
    ],
    "Northmoor Council has offered to give £4m toward an £11m music school at Tidewell College, in Kent.": [
        {"supplier": "Tidewell College", "buyer": "Northmoor Council", "value": 4000000}
    ],
    "Ashdown plc has pledged to transfer over £3m in unspent levy funds to Tidewell College.": [
        {"supplier": "Tidewell College", "value": 3000000}
    ],
    "Grants were let. The Harbour Trust has awarded a Small Works grant of £70,000 for two years.": [
        {"supplier": None, "value": 70000}
    ],
    "Ashdown has been awarded the largest of the three: a £6.3m contract to extend Tidewell School.": [
        {"supplier": "Ashdown", "value": 6300000}
    ],
    "Northmoor Council will pay the Harbour Trust £420,000 over two years to teach adults.": [
        {"supplier": "Harbour Trust", "buyer": "Northmoor Council", "value": 420000}
    ],
    "The fund gave out its money. A first £20 million was allocated to all colleges for repairs.": [
        {"supplier": "all colleges", "value": 20000000}
    ],
    "The grant was small. The Mayor did not agree the allocation of an additional £1m.": [],
    "Grants were let. The total funding for the six bids came to £970,000.": [
        {"value": 970000, "outcome": "total"}
    ],
    "The contract was let. The estimated value of this is £500,000 a year.": [{"value": 500000}],
    "Grants were let. The value of his house is £500,000.": [],
    "The ASF allocation received from the Skills Agency is £31 million for 2025-26.": [{"value": 31000000}],
    "The council gave £1m, which takes the total allocation to £3 million.": [
        {"value": 1000000},
        {"value": 3000000, "outcome": "total"},
    ],
    "The contract, worth about £5.7 million and awarded to The Ashdown Trust, will help adults.": [
        {"supplier": "Ashdown Trust", "value": 5700000}
    ],
    "Grants were let. Tidewell College is to invest its £550,000 in a workshop.": [
        {"supplier": "Tidewell College", "value": 550000}
    ],
    "Tidewell College is to spend £550,000 on a workshop.": [],
    "Tidewell College applied for £2.6m and has been awarded the full amount.": [
        {"supplier": "Tidewell College", "value": 2600000}
    ],
    "Tidewell College applied for £2.6m and has been turned away.": [],
    "The grant is paid in parts, with £10m released this year, £26m in 2014-15 and £24m in 2015-16.": [
        {"value": 10000000},
        {"value": 26000000},
        {"value": 24000000},
    ],
    "Bids were opened. Tidewell College will get the largest share for lot one, £8.3 million, on top "
    "of a £9.3 million grant.": [
        {"supplier": "Tidewell College", "value": 8300000},
        {"supplier": "Tidewell College", "value": 9300000},
    ],
    "The provider that got the most for lot two was Ashdown Training, with £6.1 million.": [
        {"supplier": "Ashdown Training", "value": 6100000}
    ],
    "The regulator is to fine awarding organisation Ashdown Awards £350,000 for errors.": [],
    "A cash boost of £29 million to help Northmoor create jobs comes from the fund.": [{"value": 29000000}],
    "Tidewell College was one of those awarded the maximum grant of £5.8 million.": [
        {"supplier": "Tidewell College", "value": 5800000}
    ],
    "The college receives £3.2m a year to provide courses. Northmoor Council receives £3.2m a year to"
    " run courses in Kent and £1.2m a year to run maths courses.": [
        {"supplier": "Northmoor Council", "value": 3200000},
        {"supplier": "Northmoor Council", "value": 1200000},
    ],
    "All areas have an allocation; Northmoor Council’s being £2.7 million.": [
        {"supplier": "Northmoor Council", "value": 2700000}
    ],
    "Ashdown Training holds 36 subcontracting deals with colleges and councils worth £8.5 million.": [
        {"supplier": "Ashdown Training", "value": 8500000}
    ],
    "Tidewell College, which ran out of cash, has agreed a £12 million loan with Ashdown Bank.": [
        {"supplier": "Tidewell College", "buyer": "Ashdown Bank", "value": 12000000}
    ],
    "Local pupils are set to receive £57 million of new funding.": [],
}
