"""Whether a word is a verb that says that something was or will be done, and no name, adjective or wish."""

import re

from stages.extract.events.inspections import COUNTED
from stages.extract.events.verbs import ONLY_ACTIVE, ONLY_PASSIVE, Act
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.words import word_set

ADVERB = (
    r"(?:(?!only\b)\w+ly|also|then|now|first|later|today|already|just|since|all|both|again|thus|itself|duly"
    r"|soon)"
)
BE = r"(?:is|are|was|were|be|been|being|gets?|got|has|have|had|will|shall)"
_TO = re.compile(
    r"(?:[’']ll|\b(?:will|shall|did|(?:it|they|he|she|which) would|(?:is|are|was|were|due|set|expected"
    r"|planned|planning|preparing|scheduled|going|(?:is|are) meant|likely|agreed|decided|forced"
    r"|(?<!its )(?<!their )(?<!the )(?<!a )plans?) to"
    rf"|with (?!its |the |their |an? )(?:[\w’-]+ ){{1,3}}to))(?: be| {ADVERB})* $"
)
_HEADLINE_TO = re.compile(r"(?:^|[\n•*-] ?)(?:[\w’'&-]+ ){1,7}to $")
_ITEM = re.compile(r"(?:^|\n)[ \t]*[•*·-] ?$")
_MANY = re.compile(r"(?<!\bwho )(?<!\bthat )\b(?!is |was |has |does |this |its |us )[a-z]{3,}s $")
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|gets?|got)(?: \w+ly| first| now| then| also| again| today)* $"
)
_NO_VERB = re.compile(
    r"\b(?:the|an?|its|their|his|her|our|this|these|those|any|by|of|for|in|on|at|with|newly|recently|more"
    r"|most|every|each|from|under|new|such|previously|over|than|as|not|to)\s$",
    re.IGNORECASE,
)
"""What stands before a participle or noun that only looks like a verb."""
_DENIED = re.compile(
    r"\b(?:not|never|no|if|unless|whether|without|yet to|could|should|may|might|(?<!it )(?<!they )(?<!he "
    r")(?<!she )(?<!which )would|must)\s(?:\w+\s){0,3}$|\bsince (?:it|they|he|she) (?:was |were |had been |"
    r"first )?$|(?:^|[:;] )[Tt]o be $|\bhad (?:planned|hoped|meant|intended|wanted) to $|\b(?:year|term|"
    r"period) (?:that|which) $|\b(?:until|while|as)\s(?:\w+\s){0,3}$"
)
_WAS_DUE = re.compile(r"\b(?:was|were|had been) (?:due|set|meant|scheduled|supposed) to $")
_AGE = re.compile(r"\bthat (?:was|were|has been|had been) $")
_BROUGHT_IN = word_set("introduce bring roll set create establish")
_LEARNERS = re.compile(
    r"\b(?:who|learners?|students?|apprentices?|pupils?|people|adults?|starters|starts|he|she|I)"
    r" (?:(?:have|had|has|first) )?$",
    re.IGNORECASE,
)
_OF_LEARNERS = word_set("launch completion closure transfer merger sale")
_OF_POLLED = re.compile(r"(?:%|per cent|\bof) [^.,;]{0,40}$|% $")
"""So many of those who were asked."""
_OTHER_SENSE = re.compile(
    r" (?:(?:in |into )?(?:his|her|my|your|the) (?:[\w-]+ )?(?:role|post|job|career|course|studies|degree"
    r"|day|time)|in (?:his|her)|wh\w+|how|as|back|for (?:\w+ )?(?:criticism|praise|flak|attack)"
    r"|up(?! (?:its|their|an?|the)\b)|over(?! \w+ (?:day|week"
    r"|month|year)s)|school|college|university|(?:the |its |an? )?(?:former|outgoing|retiring))\b"
)
_FIGURES = re.compile(
    r"\b(?:figures?|data|statistics|documents?|tables?|analysis|numbers?|results|research|findings"
    r"|papers|certificates|article) (?:\w+ )?$|(?<!\bat )\blast $|\bpage (?:was |is )|^(?:.*[\n|·] ?)?$",
    re.IGNORECASE,
)
_PARTICIPLE = re.compile(r" (?:in|on) [\w ]{3,20}(?:,| by) \w")
"""What follows "Published" where a clause goes on behind it, and it is no stamp of a page."""
_CONTRACT = re.compile(r"\b(?:[Cc]ontracts?|[Ff]ramework|[Aa]greements?|[Ii]t|[Tt]hey|[Ff]unding)\b")
_OF_CONTRACTS = word_set("start begin commence conclude finish")
_STATISTICS = word_set("launch completion award publication results transfer")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MANY_TIMES = re.compile(r" (?:\w+ (?:than )?)?\d")
_COUNTED_ASIDE = re.compile(
    r"\b(?:in|of|for|with|at|on|grade|level|phase|round|and|but) (?:the )?[\w,.]+ [^,.;:]{0,40}$"
)
_OF_POSTS = frozenset({"appointment", "resignation"})
BARE = re.compile(r" (?:on|in|at|by|for|with|last|this|today|yesterday)\b|$")
_OBJECT = re.compile(r" (?:the|an?|its|their|new)\b| [A-Z]")
_COMING = re.compile(r"\bwith (?:[\w’-]+ ){1,6}$|\b(?:is|are)(?: now| also)? $")
_IN_FORCE = re.compile(r" (?:force|effect) (?:on|from|in)\b")
_WILL_BE = re.compile(r"(?:\b(?:will|shall|to)|[’']ll) (?:also |then |first )?be $")
_REPORTS = re.compile(
    r"\b(?:said|announced|confirmed|told|revealed|explained|added|wrote|reported|expected)\b[^.;]*\bwould "
    r"(?:\w+ ){0,3}$"
)
"""What was said to be to come: "she said that the plan would go out in May"."""
_OURSELVES = re.compile(r"\b(?:we|Week|Tes|newspaper) (?:\w+ ){0,2}$")
"""Who reports: a paper that tells of its own news."""
_STARTS_TO = re.compile(r" to (?:deliver|teach|offer|recruit|enrol|run|use|work|build|roll)\b")
_SOON = re.compile(r" (?:next|tomorrow|today|on (?:\d+|[A-Z][a-z]+day))\b")
_NOUN_BEFORE = re.compile(r"(?:\d|[’']|[Aa]pprenticeship|[Ll]earner) $")
_ITS_TIME = re.compile(r" (?:on|in|at|from|next|this|tomorrow|last|\d+)\b")
_NEAR = 16  # code points before a word that show it to be no verb
LEAD = 60  # code points before a time that opens its clause, or before an act


def is_counted(before: str, act: Act) -> bool:
    """Whether the act is a statistic: so many were inspected, started, awarded."""
    if act.kind not in _STATISTICS:
        return False
    before = _YEAR.sub("", before)
    return COUNTED.search(before) is not None and _COUNTED_ASIDE.search(before) is None


def is_passive(masked: str, act: Act) -> bool:
    """Whether an auxiliary before its verb says that it was done to the subject."""
    return act.form != "ing" and _PASSIVE.search(masked, max(0, act.start - LEAD), act.start) is not None


def is_no_verb(before: str) -> bool:
    """Whether a word with `before` before it only looks like a verb: "the proposed", "by merged"."""
    return _NO_VERB.search(before, max(0, len(before) - _NEAR)) is not None


def is_done(masked: str, sentence: Sentence, act: Act, before: str) -> bool:
    """Whether the word, with `before` before it, is a verb that says that something was or will be done."""
    after = masked[act.end : act.end + 24]
    if act.form == "past" and is_no_verb(before) and not (before == "These " and BARE.match(after)):
        return False
    if (
        (before.endswith(" ") and masked[act.start].isupper())  # a name
        or ((_DENIED.search(before) or before.endswith("would ")) and not _is_reported(masked, sentence, act))
        or (_WAS_DUE.search(before) and " but " in masked[act.end : sentence.end])
        or (act.verb == "reveal" and _OURSELVES.search(before))
        or (act.kind not in _OF_POSTS and _OTHER_SENSE.match(after))
        or (act.verb in _BROUGHT_IN and _AGE.search(before))
        or (act.verb == "award" and "£" in after)
        or (act.kind == "sale" and not _PASSIVE.search(before) and not _OBJECT.match(after))
        or (act.kind == "survey" and not _PASSIVE.search(before) and _OF_POLLED.search(before))
        or (act.kind == "inquiry" and _MANY_TIMES.match(after))
        or (
            act.kind == "publication"
            and _FIGURES.search(before)
            and (before or not _PARTICIPLE.match(masked, act.end))
        )
        or (act.verb == "update" and before.endswith(", ") and masked[sentence.end - 1] not in ".!?")
        or (act.kind in _OF_LEARNERS and _LEARNERS.search(before))
        or (act.verb in _OF_CONTRACTS and after.startswith(" to ") and not _STARTS_TO.match(after))
        or (act.verb in _OF_CONTRACTS and act.form != "past" and _CONTRACT.search(before))
    ):
        return False
    if act.form == "plain" and act.is_passive_only and not before.endswith("be "):
        return False
    if act.form == "plain":
        is_headline = not masked.startswith((".", "?"), sentence.end - 1) and _HEADLINE_TO.match(before)
        its_time = _SOON if act.is_noun_too else _ITS_TIME
        is_present = _MANY.search(before) and its_time.match(after)
        is_present = is_present or _IN_FORCE.match(after)
        is_to = _TO.search(before) or _is_reported(masked, sentence, act)
        return bool(is_to or _ITEM.search(before) or is_headline or is_present)
    if act.form == "ing":
        is_coming = _WILL_BE.search(before) or _COMING.search(before)
        return not before or before.endswith((", ", "\n")) or is_coming is not None
    return (act.form == "past" or not is_no_verb(before)) and _is_finite(act, before, after)


def _is_reported(masked: str, sentence: Sentence, act: Act) -> bool:
    """Whether somebody said that it would be done."""
    return _REPORTS.search(masked, sentence.start, act.start) is not None


def _is_finite(act: Act, before: str, after: str) -> bool:
    """Whether a past form, or one in s, is a verb here."""
    is_done_to = _PASSIVE.search(before) is not None
    if is_done_to or act.is_passive_only:
        return is_done_to and act.form == "past" and act.verb not in ONLY_ACTIVE
    if act.form == "s":
        is_soon = _SOON.match(after) is not None and _NOUN_BEFORE.search(before) is None
        return not act.is_noun_too or _OBJECT.match(after) is not None or is_soon
    return act.verb not in ONLY_PASSIVE or BARE.match(after) is None
