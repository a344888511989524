"""The subject of a verb: the noun phrase right before it, its head, and what kind of thing the head is.

"Ministers", "the new skills minister, Ada Fielding," and "a group of MPs in the county" are found by the
clause's own words: asides and adverbs are left out, the phrase starts where its clause does, and its head is
the last word before what modifies it.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from stages.extract.phrases.words import word_set

_TRAIL = re.compile(
    r"(?:[\s,]+(?:has|have|had|is|am|are|was|were|would|will|also|now|then|soon|later|therefore|instead|today"
    r"|already|still|shortly|both|all|each|again|yesterday|recently|formally|jointly|even|just|itself"
    r"|themselves|meanwhile|however|been|remains?|long|always|(?<!\b[Aa] )(?<!no )(?<!the )further|(?:this"
    r"|last|next) (?:week|month|year|morning|autumn|spring|summer)|\w{3,}ly))+$"
)
_AS_NOUN = re.compile(r"\b(?:[Ff]amily|[Aa]ssembly|[Jj]uly|[Ss]upply|[Mm]onopoly|[Ii]taly)$")
_BOUNDS = word_set(
    "because while whilst when whereas although though but as so if where how why until after before than"
    " since said says saying say announced announces confirmed confirms revealed added adding insisted"
    " insists explained stated states promised pledged vowed argues argued believe believes warned warns"
    " hopes think thinks hinted suggest suggests claimed means mean meaning once or then"
)
"""Words after which a clause of its own begins."""
_BEFORE_THAT = word_set(
    "grant granted grants accept accepts accepted acknowledges acknowledged admits admitted concedes conceded"
    " recognises recognised anticipate anticipates anticipated expect expects expected predicts predicted"
    " fears feared know knows knew show shows showed learned heard sees understand understands and said says"
    " say saying announced confirmed revealed so is was means mean believe believes think added adding adds"
    " pledge pledges pledged promise promises promised vow vows vowed hope hopes agree agreed agreeing"
    " insist insists insisted state stated states explained hinted suggest suggests suggested argue argues"
    " argued claimed guarantee"
    " guarantees guaranteed clear decided news fact idea confirmation announcement commitment warned warning"
    " warns stress stresses stressed conclude concludes concluded recommend recommends recommended"
    " recommending recommendation note notes noted find finds found maintain maintains felt feel feels write"
    " writes wrote urge urges urged propose proposes proposed demand demands demanded demanding asks asked"
    " advised advises advising stating stressing arguing insisting believing"
    " essential vital disappointment disappointed surprise delighted anger fury out only confirm confirms"
    " replied replies responded reported reports important right given requests requested wish reminded it"
    " ensure sure"
)
"""Words after which "that" opens a clause; after others it tells of a noun: courses that overlap."""
_TOLD = 4  # words before "that" in which somebody was told
_MARKS = (", ", ". ", "“", "”", '"', ": ", "; ", "– ")
"""Plain boundaries, quick to find: the words of the last clause only are looked at more closely."""
_LAST_WORDS = word_set(
    "has have had is am are was were would will also now then soon later therefore instead today already"
    " still shortly both all each again long always further yesterday even just itself themselves meanwhile"
    " however been remain remains week month year morning autumn spring summer"
)
_OPENERS = frozenset("‘'([“\"•")
_FULL_STOPS = ("; ", ": ", ". ")
_STOPS = ";:!?…,"
_DASHED = re.compile(r"\s[–—-]\s[^–—]{2,160}\s[–—-]\s*$")
_BRACKETED = re.compile(r"\s*[(\[][^()\[\]]{1,120}[)\]]\s*$")
_MODIFIER = re.compile(
    r"\s(?:of|for|in|at|on|from|to|with|across|by|between|behind|under|over|into|within|who|which|that|whose"
    r"|through|without|living|responsible|representing|including|such|about|set|led|run|aimed|due|made"
    r"|currently|based|named|called|designed|delivered|funded)\s"
)
_OPENS = re.compile(
    r"(?:[Ii]n|[Ff]rom|[Bb]y|[Uu]nder|[Ff]or|[Aa]t|[Ww]ith|[Oo]n|[Oo]ver|[Dd]uring|[Ff]ollowing|[Tt]hrough"
    r"|[Ww]ithin|[Uu]ntil|[Tt]o|[Ii]nstead of|[Aa]longside|[Dd]espite|[Tt]his means|[Tt]hat means"
    r"|(?<![\w ])a (?:result|consequence) of)\s"
)
_WHEN = re.compile(
    r"(?:[Ff]rom|[Ii]n|[Bb]y|[Uu]ntil) (?:(?:next|this|early|late) )?(?:(?:19|20)\d\d|year|month|week|spring"
    r"|summer|autumn|winter|term|(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December)(?: (?:19|20)\d\d)?)\s(?=[a-z]|All |The )"
)
"""A time that opens a sentence without a comma."""
_INNER = re.compile(r".*\s(?=(?:the|an?|its|their|our|his|her|these|this|all|every|each|any|we|it|they|I)\s)")
_AND = re.compile(
    r"(?:[Aa]nd|[Yy]et|[Nn]or|[Bb]ut|Instead|Meanwhile|However|Now|[Tt]oday|[Yy]esterday|Then|Later|Also"
    r"|(?:in|to|for|under"
    r"|by) which)\s"
)
_PRONOUN_FIRST = re.compile(r"\W*(?:(?:And|But|So|Instead|Now),? )?([Ww]e|[Tt]hey|[Ii]t|[Hh]e|[Ss]he|I)\s")
_SECOND_VERB = re.compile(r"(?:^|[\s,)])(?:and|but)$")
_FIRST_VERB = re.compile(
    r"\s(?:is|are|was|were|has|have|had|will|would|can|could|says?|said|told|plans|does|did|[a-z]{2,}ed"
    r"|[a-z]{3,}(?<!s)s)\s"
)
_WHO = re.compile(
    r"(?:[\w’-]+ ){1,4}who (?:have|has|had|are|is|were|was|do|does|did|can|could)\s"
    r"|(?:[\w’-]+ ){1,4}that (?:have|has|had|are|is|were|was) (?:not )?(?:been )?\w+(?: \w+ \w+)?$"
)
"""Students who have not passed: the verb is not theirs alone."""
_FINITE = re.compile(
    r"\s(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|may|might|must|should|told|wants?"
    r"|knows?|means|makes?|gives?|sees?|comes?|came|gets?|got|becomes?|became|says)\s"
)
_LAST_PRONOUN = re.compile(r"\s(it|they|we|he|she|I|this|there|which|who|that)$")
_NEW_CLAUSE = re.compile(r".*\sand\s(?=(?:the|an?|its|their|our|his|her|all|every|these|this)\s)")
_PREDICATE = re.compile(
    r"^be \w|^\w+ (?:on|in|by|for|to|from|at|the|an?|up|out|its|their|£)|\d"
    r"|\b(?:began|took|made|ended|rose|fell|closed|opened|started|finished) (?:in|on|at|the|its|an?|by)\b"
)
_PART_OF = re.compile(r"(?:[Aa]ll|[Bb]oth|[Ee]ach|[Mm]ost|[Ss]ome|[Mm]any|[Tt]wo|[Tt]hree) of ")
_WORD = re.compile(r"[\w&’'£%.-]+")
_LIST_OF = re.compile(
    r"(?:^|[,.;:“] )(?P<start>)(?!(?:Last|This|Next|Earlier|Across|In|At|For|From)\b)[^,.;:“”]{3,60}?[a-z]s"
    r" (?:representing|including|from|of|in|across|for|between) (?:[a-z’-]+ ?){1,4}(?:, (?:[a-z’-]+"
    r" ?){1,4}){0,3}$"
)
_LAST_OF = re.compile(r"(?:[a-z’-]+ ){0,3}[a-z’-]+ and (?:[a-z’-]+ ){0,3}[a-z’-]+")
"""Bodies representing staff, students and providers: the subject is the bodies."""
_QUOTED = re.compile(
    r"(?<=[\w’] )“(?!(?:we|I|it|they|he|she|you|there|this|that)\b)((?:[\w’'-]+ ){0,4}[\w’'-]+)”(?="
    r" (?!(?:and|but|or|as|at|by"
    r"|in|on|to|if|is|are|was|were|has|have|had|will|would|when|while|because|after|before|said"
    r"|says)\b)[a-z])"
)
"""A few words of somebody's within a phrase: a “fair deal” for staff."""
_EITHER = re.compile(r"\b(?:[Nn]o|[Aa]ny|[Ee]very|[Ee]ach|[Ee]ither|[Nn]either) (?:[\w-]+ ){1,3}$")
"""Before "or": no closures or redundancies."""
_TITLED = re.compile(
    r"(?:^|[.:;] )(?!(?:On|In|At|By|From|Last|This|Next|For|During|After|Since|The)\b)(?:[A-Z][\w’'-]+ ){1,3}"
    r"[A-Z][\w’'-]+(?P<aside>, (?:the|an?|its|their) [^,;:.“”]{3,80})$"
)
"""Before ", today": a person's name and what she is."""
_REACH = 260  # code points before the verb in which its subject starts


class Subject(NamedTuple):
    """A noun phrase at `[start, end)` of its sentence; `head` is its head noun as it stands."""

    start: int
    end: int
    words: str
    head: str

    @property
    def is_name(self) -> bool:
        """Whether the head is a capitalised word that does not merely open the sentence."""
        return self.head[:1].isupper() and (" " in self.words or len(self.head) > 1) and not self.is_pronoun

    @property
    def is_pronoun(self) -> bool:
        """Whether the phrase is one pronoun."""
        return self.words.lower() in PRONOUNS


PRONOUNS = word_set(
    "it they we he she i you this that these those there who which what one everyone nobody anyone"
)


@lru_cache(maxsize=1024)
def subject_of(sentence: str, verb: int) -> Subject | None:
    """The subject of the verb at `verb` of a sentence; None where none stands before it."""
    if sentence.find("”", max(0, verb - _REACH), verb) < 0:
        return _subject_of(sentence, verb)
    found = _subject_of(_QUOTED.sub(r"’\1’", sentence[:verb]) + sentence[verb:], verb)
    return found._replace(words=sentence[found.start : found.end]) if found is not None else None


def _subject_of(sentence: str, verb: int) -> Subject | None:
    low = max(0, verb - _REACH)
    end = _end(sentence, low, verb)
    if _SECOND_VERB.search(sentence, max(low, end - 4), end):
        return _of_first_verb(sentence, low, end - 3)
    mark = max(low, *[sentence.rfind(mark, low, end) for mark in _MARKS])
    listed = _list_start(sentence, low, mark, end)
    start = _clause_start(sentence, mark, end) if listed is None else listed
    while start < end and sentence[start] in " ,":
        start += 1
    if (joined := _AND.match(sentence, start, end)) is not None:
        start = joined.end()
    words = sentence[start:end]
    if (when := _WHEN.match(words)) is not None:
        start, words = start + when.end(), words[when.end() :]
    elif (opened := _OPENS.match(words)) is not None:
        inner = _INNER.match(words, opened.end() - 1)
        skip = inner.end() if inner is not None else 0
        start, words = start + skip, words[skip:]
    while (finite := _FINITE.search(words)) is not None and not _is_whole(words):
        start, words = start + finite.end(), words[finite.end() :]
    if (pronoun := _LAST_PRONOUN.search(words)) is not None:
        start, words = start + pronoun.start(1), pronoun[1]
    elif (
        start != end
        and (clause := _NEW_CLAUSE.match(words)) is not None
        and _PREDICATE.search(words, 0, clause.end())
    ):
        start, words = start + clause.end(), words[clause.end() :]
    if (joined := _AND.match(words)) is not None:
        start, words = start + joined.end(), words[joined.end() :]
    if not words.strip():
        return None
    cut = _MODIFIER.search(words, (part.end() - 1) if (part := _PART_OF.match(words)) else 1)
    head = words[: cut.start()] if cut is not None and cut.start() else words
    tokens = _WORD.findall(head)
    if not tokens:
        return None
    return Subject(start, end, words, tokens[-1].removesuffix("’s").removesuffix("'s").strip(".’'"))


def _list_start(sentence: str, low: int, mark: int, end: int) -> int | None:
    """Where a subject opens that ends in a list: "seven bodies representing schools, colleges and"."""
    if not sentence.startswith(", ", mark) or _LAST_OF.fullmatch(sentence, mark + 2, end) is None:
        return None
    found = _LIST_OF.search(sentence, low, mark)
    return found.start("start") if found is not None else None


def _clause_start(sentence: str, low: int, end: int, stops: str = _STOPS) -> int:
    """Where the last clause of `[low, end)` begins: after a word that opens one, or at a bracket or mark."""
    at = end
    while at > low:
        space = sentence.rfind(" ", low, at)
        word = sentence[space + 1 : at] if space >= 0 else sentence[low:at]
        if word[:1] in _OPENERS and len(word) > 1 and not (word[0] in "([" and _closes(sentence, space, end)):
            return (space + 1 if space >= 0 else low) + 1
        if at < end and (word.lower() in _BOUNDS or word in {"-", "–", "—"} or word[-1:] in stops):
            if not (
                (word == "think" and sentence.startswith(" tank", at))
                or (word == "or" and sentence.startswith((" equivalent", " higher", " more"), at))
                or (word == "or" and _EITHER.search(sentence, low, space + 1) is not None)
            ):
                return at
        elif at < end and word == "that":
            before = sentence[low:space].split()[-_TOLD:] if space > low else []
            if not before or before[-1].lower() in _BEFORE_THAT or "told" in before or "assured" in before:
                return at
        if space < 0:
            return low
        at = space
    return low


def _is_whole(words: str) -> bool:
    """Whether the verbs in a phrase are those of its own clause: money that has not been spent."""
    return (" who " in words or " that " in words) and _WHO.match(words) is not None


def _closes(sentence: str, low: int, end: int) -> bool:
    """Whether a bracket that opens at `low` is closed before `end`."""
    return sentence.find(")", max(low, 0), end) >= 0 or sentence.find("]", max(low, 0), end) >= 0


def _of_first_verb(sentence: str, low: int, end: int) -> Subject | None:
    """The subject of the verb before in "the agency has closed two sites and will sell them"."""
    whole = max(low, *(sentence.rfind(mark, low, end) for mark in _FULL_STOPS))
    start = _clause_start(sentence, whole, end, _STOPS[:-1])
    if (pronoun := _PRONOUN_FIRST.match(sentence, start, end)) is not None:
        return Subject(*pronoun.span(1), pronoun[1], pronoun[1])
    first = _FIRST_VERB.search(sentence, start, end)
    while first is not None and not sentence[start : first.start()].strip():
        first = _FIRST_VERB.search(sentence, first.end() - 1, end)
    if first is None and sentence.count("“", whole, end) == sentence.count("”", whole, end):
        # after "was to end in 2026 or until 2027 but" no clause of its own begins
        first = _FIRST_VERB.search(sentence, start := whole, end)
    return subject_of(sentence, first.start() + 1) if first is not None and first.start() > start else None


def _end(sentence: str, low: int, verb: int) -> int:
    """Where the subject ends: before adverbs, brackets and asides that stand between it and its verb."""
    end = verb
    for _ in range(3):
        before = end
        while end > low and sentence[end - 1] in " ‘“'\"’”":
            end -= 1
        last = sentence[sentence.rfind(" ", low, end) + 1 : end]
        is_trail = last.rstrip(",") in _LAST_WORDS or last.endswith(("ly", "ly,"))
        trail = _TRAIL.search(sentence, max(low, end - 60), end) if is_trail else None
        if trail is not None and not _AS_NOUN.search(sentence, max(low, end - 12), end):
            end = trail.start()
            opened = sentence.rfind(", w", low, end) if sentence[end] == "," else -1
            if opened > low and sentence.startswith((", which ", ", who ", ", whose "), opened):
                end = opened
            elif sentence[end] == "," and (titled := _TITLED.search(sentence, low, end)) is not None:
                end = titled.start("aside")
        if end > low and sentence[end - 1] in ")]" and (found := _BRACKETED.search(sentence, low, end)):
            end = found.start()
        if end > low and sentence[end - 1] in "–—-" and (found := _DASHED.search(sentence, low, end)):
            end = found.start()
        if end > low and sentence[end - 1] == ",":
            end = _before_aside(sentence, low, end - 1)
        if end == before:
            return end
    return end


def _before_aside(sentence: str, low: int, end: int) -> int:
    """Where the aside that a comma at `end` closes begins: "the college, which has 900 learners,"."""
    comma = sentence.rfind(", ", low, end)
    while comma > low and sentence[comma + 2 : comma + 3].isdigit() and sentence[comma - 1].isdigit():
        comma = sentence.rfind(", ", low, comma)
    if comma <= low:
        return end
    opened = sentence.rfind(", w", low, end)  # which, who: asides may hold commas of their own
    return (
        opened if opened > low and sentence.startswith((", which ", ", who ", ", whose "), opened) else comma
    )
