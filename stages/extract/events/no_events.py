"""What a clause tells of a time, and whether that is an event at all.

Left alone: what did not happen, what is supposed, what many do as a rule, what only says
which of many things are meant ("courses introduced in 2020"), and until when a state lasts.
"""

import re
from dataclasses import dataclass

from stages.extract.events.clause_at import Clause
from stages.extract.events.doing import BARE
from stages.extract.events.nouns import Noun
from stages.extract.events.tellers import Verb
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.words import word_set

_DENIED = re.compile(
    r"\b(?:not|never|no longer|could|may|might|if|unless|whether|needs? to|wants? to|hopes? to|had planned to"
    r"|(?:intentions?|ability|chance|power|pressure|right) to|requires? [^,;:]{3,60} to)(?: (?:be|have"
    r"|been|now|also|only|\w+ly)){0,3} $",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:would|did|does|do|has|have|had|is|are|was|were|could|will)(?: now| yet| also)? not\b"
    r"|\b\w+n[’']t\b|\b(?:has|have|had) (?:had )?no\b|\b[Nn]o [a-z]+ (?:[a-z]+ )?(?:has|have|had|is|are"
    r"|was|were|will)\b"
)
_AS_A_RULE = re.compile(
    r"\b(?:that|who|which) (?:are|is) [a-z]+ed\b|\b(?:are|is) (?:found|judged|deemed) to\b"
)
_UNTIL = re.compile(r"\buntil (?:(?:at least|about|around|after|the|late|early|mid-?) ?)*$")
_NOT_UNTIL = re.compile(
    r"\b(?:not|never|n[’']t|only) (?:[a-z]+ ){1,3}until (?:(?:at least|about|around|after|the|late|early|"
    r"mid-?) ?)*$"
)
"""What happens at last: "it will not open until May"."""
_STATES = word_set("""
    continue continues continued remain remains remained mean means meant need needs needed cost costs know
    depend drift drifted vary varied
""")
_LASTS = word_set("suspension decision consultation inspection strike")
"""Kinds of what goes on, or is put off, until a time; of others it is the end of a state."""
_NOBODY = re.compile(r"(?:(?:If|Should|Were) [^,]*$|(?:Each|Every|Few|No|None) )")
"""What opens a sentence that supposes, denies, or tells what many do."""
_ASKS = re.compile(r"(?:Is|Are|Was|Were|Do|Does|Did|Has|Have|Can|Could|Should) ")
_WHETHER = re.compile(
    r"\b(?:decides?|knows?|determines?|unclear|not clear) (?:when|how|if|whether|why|where|what|which|who)\b"
)
"""What opens an indirect question."""
_MANY = re.compile(
    r"(?:^|\b(?:of|for|to|in|on|by|and|than|from|with|teach|take|hold) )(?:[a-z]+ )?(?!figures|data|statist"
    r"|finding|result|document|report|paper|detail|proposal|rule|plan|new)[A-Za-z][a-z]+s "
    r"(?P<who>(?:who|that) )?$"
)
"""Things or people without an article right before what only says which are meant."""
_ONLY_OF = word_set("issue introduce award sit build fund commission")
"""Verbs that things do not do by themselves."""
_TERM = re.compile(
    r" to (?:deliver|run|provide|offer|apply|bid|teach|train)\b[^.;]*\b(?:from|to|until) (?:the )?$"
)
"""What somebody is to do from a time on, which is not the time at which they were told."""
_SLOWLY = re.compile(
    r" (?:to (?:fall|rise|grow|decline|drop|increase|decrease|shrink|recover|improve|struggle|feel|think)"
    r"|(?:falling|rising|growing|declining|dropping|struggling))\b"
)
"""What begins, and is no event."""
_GOES_ON = re.compile(
    r"\bto (?:carry on|continue|stay|remain|keep|work|serve|run|stand|act|hold)\b[^.;]{0,60}? until (?:the "
    r"(?:end|"
    r"start|beginning) of )?(?:(?:at least|about|around|after|the|late|early|mid-?) ?)*$"
)
"""What somebody agrees or is set to go on with until a time: no more than a state ends then."""
_EVER_SINCE = re.compile(
    r"\b(?:has|have|had) (?:(?:also|now|already|\w+ly) )?(?:received|been given|been awarded|spent|"
    r"invested|paid|cost|raised|"
    r"grown|fallen|risen|helped|supported|trained|taught|delivered|provided|offered|worked|served|run)\b"
    r"[^.;]{0,90}? since (?:at least |about |the start of )?$"
)
"""What has gone on, or added up, since a time."""
_A_YEAR = re.compile(r"\b(?:year|term|month|week|quarter|period|season) (?:that |which )?$")
"""What begins and ends of itself."""
_IF_EVER = re.compile(r" (?:would|could|might|may) ")
"""Behind a noun of what has not been decided."""
_OF_LIFE = re.compile(
    r" (?:(?:his|her|their|my|the|a|an) )?(?:[a-z]+ )?(?:career|school|university|degree|studies)\b"
)
_MET = re.compile(
    r" (?:(?:the|its|their|our|all|a|an|this|that) )?(?:[\w’'-]+ ){0,4}?(?:targets?|benchmarks?|needs?"
    r"|standards?|criteria|deadlines?|demand|costs?|requirements?|expectations?|conditions?|goals?)\b"
)
_IS_MET = re.compile(
    r"\b(?:targets?|benchmarks?|needs?|standards?|criteria|demand|costs?|requirements?|expectations?) "
    r"(?:[a-z]+ )?(?:was|were|is|are|be|been|being) $"
)
"""What is met without a meeting."""
_WHICH = 6  # code points of "which" before a clause that it opens


@dataclass(frozen=True, slots=True)
class Told:
    """A clause and what tells of the time in it, which stands from `at` to `until`.

    `around` is the clause that it is a part of, `is_aside` says that "since it began" opens it; `is_own`
    says that the time is that of its verb.
    """

    clause: Clause
    verb: Verb | None
    noun: Noun | None
    at: int
    until: int
    around: Clause | None = None
    is_aside: bool = False
    is_own: bool = True


def is_no_event(masked: str, sentence: Sentence, told: Told) -> bool:
    """Whether a clause denies or supposes, or tells until when a state lasts."""
    clause, verb, noun, at = told.clause, told.verb, told.noun, told.at
    to = max(at, verb.end) if verb is not None else at
    is_not_until = _NOT_UNTIL.search(masked, clause.start, at) is not None
    if (
        (verb is not None and verb.word in _STATES)
        or _NOBODY.match(masked, sentence.start, to)
        or (masked.endswith("?", sentence.start, sentence.end) and _ASKS.match(masked, sentence.start))
        or masked.startswith(" than ", told.until)
        or _WHETHER.search(masked, sentence.start, to)
        or (noun is not None and _IF_EVER.match(masked, noun.match.end()))
        or (_NOT.search(masked, clause.start, clause.end) and not is_not_until)
        or _AS_A_RULE.search(masked, max(sentence.start, clause.start - _WHICH), clause.end)
        or (
            verb is not None
            and (
                (_DENIED.search(masked, clause.start, verb.start) and not is_not_until)
                or _is_no_act(masked, sentence.start, clause, verb, at)
            )
        )
    ):
        return True
    if is_not_until:
        return False
    if goes_on(masked, clause.start, at) or _EVER_SINCE.search(masked, sentence.start, at):
        return True
    is_end = _UNTIL.search(masked, sentence.start, at) is not None or masked.startswith("until ", at)
    return is_end and not any(teller is not None and teller.kind in _LASTS for teller in (verb, noun))


def goes_on(masked: str, start: int, at: int) -> bool:
    """Whether words from `start` on tell of what goes on until the time at an offset."""
    until = len("until ") if masked.startswith("until ", at) else 0  # a part of the time's own words
    return _GOES_ON.search(masked, start, at + until) is not None


def _is_no_act(masked: str, start: int, clause: Clause, verb: Verb, at: int) -> bool:
    """Whether a verb tells a state, somebody's life, or which of many things are meant."""
    if verb.word == "met" and (
        _MET.match(masked, verb.end) or _IS_MET.search(masked, clause.start, verb.start)
    ):
        return True
    many = _MANY.search(masked[start : verb.start])
    if many is not None and (many["who"] or (verb.lemma in _ONLY_OF and BARE.match(masked, verb.end))):
        return True
    if _SLOWLY.match(masked, verb.end) or _A_YEAR.search(masked, start, verb.start):
        return True
    return (
        _TERM.search(masked, verb.end, max(verb.end, at)) is not None
        or _OF_LIFE.match(masked, verb.end) is not None
    )
