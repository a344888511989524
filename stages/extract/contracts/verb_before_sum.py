"""Sums with their verb before them: "A won £2m", "the council awarded A £2m", "A has a £2m contract"."""

from stages.extract.contracts.contract_words import MONEY, is_passive
from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import BREAK
from stages.extract.contracts.sum_sentence import SumSentence
from stages.extract.contracts.sums import Sum
from stages.extract.contracts.sums_given import chosen, given, promised
from stages.extract.contracts.sums_got import got
from stages.extract.contracts.sums_held import held


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
