"""Sums of money that are contracts or grants: each sum's verb, owner or noun says who has it.

Each way of telling has its own module; the first that reads a sum keeps it. Left alone: hopes, refusals,
and sums of other things.
"""

from stages.extract.contracts.contract_words import MONEY, is_passive
from stages.extract.contracts.contract_worth import by_noun
from stages.extract.contracts.found import Found
from stages.extract.contracts.list_of_sums import in_list, respective
from stages.extract.contracts.owner_of_sum import by_owner, by_receipt
from stages.extract.contracts.parties import BREAK, clause_start
from stages.extract.contracts.pots import pot_of
from stages.extract.contracts.scene import Scene
from stages.extract.contracts.sum_sentence import SumSentence, Verbs
from stages.extract.contracts.sums import Sum, sums_in
from stages.extract.contracts.sums_given import chosen, given, promised
from stages.extract.contracts.sums_got import got, held
from stages.extract.contracts.verb_after_sum import by_verb_after
from stages.extract.contracts.vocabulary import HINDERED
from stages.extract.contracts.winners import by_role
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View


def by_verb_before(sentence: SumSentence, told: Sum, is_list: bool) -> list[Found]:
    """By the verb before the sum, in its clause."""
    verb = next((v for v in reversed(sentence.verbs) if v.end() <= told.start), None)
    if (
        verb is None
        or told.start - verb.end() > _FAR
        or BREAK.search(sentence.masked, verb.end(), told.start)
    ):
        return []
    gap = sentence.masked[verb.end() : told.start]
    read = _READERS.get(str(verb.lastgroup))
    return (
        read(sentence, told, verb, gap, is_passive(sentence.masked, verb))
        if read and MONEY not in gap
        else []
    )


_FAR = 130
_READERS = {
    "get": got,
    "give": given,
    "choose": chosen,
    "keep": held,
    "hold": held,
    "take_over": held,
    "promise": promised,
}
_WAYS = (by_role, by_receipt, by_verb_before, by_verb_after, by_owner, in_list, by_noun, pot_of)


def sum_awards(
    article: Article, index: int, view: View, verbs: Verbs, scene: Scene, used: set[object]
) -> list[Found]:
    """The contracts that the sums of a sentence are; `used` figures are some other row's."""
    sums = [told for told in sums_in(view) if told.figure["figure_id"] not in used]
    if not sums:
        return []
    sentence = SumSentence(article, index, view, verbs, scene)
    found = [*respective(sentence, sums)]
    taken = {id(f.figure) for f in found}
    for told in sums:
        if id(told.figure) not in taken:
            found += _read(sentence, told, bool(found))
            sentence.last = next((f for f in reversed(found) if f.figure), None)
    return found


def _read(sentence: SumSentence, told: Sum, is_list: bool) -> list[Found]:
    """The contracts that one sum is; more than one where it is said of each of several bodies."""
    start = clause_start(sentence.masked, told.start)
    if HINDERED.search(sentence.masked, start, min(told.end + 30, sentence.clause_end(told.end))):
        return []
    for way in _WAYS:
        if found := way(sentence, told, is_list):
            return found
    return []
