"""Speech marks hold direct speech, or the name of a thing, a label, a doubtful word: only speech counts.

Speech is a whole utterance, or four words and more in a sentence, or three where the sentence says
that somebody says them; one or two only where a person does, or two that are a body's verdict; a
single word right after a verb such as called or is.
Left alone: names in capitals ("Big Listen"), headings, grades, labels of a list.
"""

import re
from collections import Counter
from collections.abc import Iterable

from stages.extract.phrases.trie import trie
from stages.extract.phrases.word_cues import lower_of, words_of
from stages.extract.quotations.nouns import WORDS

_LABELS = frozenset(WORDS["labels"])
_TITLE = re.compile(
    r"(?:[A-Z][\w’'-]*|of|and|for|the|in|to|a|&|\d+)(?:,?\s(?:[A-Z][\w’'-]*|of|and|for|the|in|to|a|&|\d+))*"
)
_SAID_TO_BE = re.compile(
    r"\b(?:[Cc]alled|calls|calling|[Dd]escribed|describes|describing|[Bb]randed|[Ll]abelled|[Dd]ubbed|"
    r"thinks?|considers?)\b[^.]{0,140}$|\b(?:say|said|says|saying|felt|feels|believes|believed|added|adds|"
    r"warn(?:ed|s)|insist(?:s|ed)|claim(?:s|ed)|argue[sd]?|told [^.]{2,30}|stress(?:es|ed)|admit(?:s|ted)|"
    r"conce(?:des|ded)|accept(?:s|ed)|agree[sd]|conclude[sd]|acknowledge[sd]|suggest(?:s|ed)|states?|stated|"
    r"deems|reveal(?:s|ed))\b[^.]{0,60}\b(?:is|are|was|were|be|been|being|feels?|felt|how|had|has|have|can|"
    r"could|would|will|should|must|not)\s(?:(?:so|too|very|both|an?)\s)?$|\b(?:feels?|felt)\s(?:so |very )?$"
)
_JUDGES = re.compile(
    r"\b(?:prais(?:e[sd]?|ing)|criticis(?:e[sd]?|ing)|hail(?:ed|s)|condemn(?:ed|s)|commend(?:ed|s)"
    r"|slam(?:med|s)"
    r"|attack(?:ed|s)|blame[sd]?|accuse[sd]?|hit out|denounce[sd]?|dismisse[sd]|applaud(?:ed|s)|celebrate[sd]"
    r"|(?:found|finds) (?:an?|that|to|leaders|staff|learners|managers|the)|deem(?:ed|s))\b[^.;]{0,110}$"
)
"""A verdict on somebody: what stands in marks behind it are the judge's words, be they one or two."""
_SPOKE_OF = re.compile(
    r"\b(?:spoke|spoken|speaks?|speaking|talked|talks|complain(?:ed|s)|warn(?:ed|s)) of "
    r"(?:an? |the |its |their |his |her )?$"
)
"""What somebody spoke of in marks is in the speaker's words."""
_ADVERB = re.compile(r"\bapologised $")
_AND_MORE = re.compile(r"[”’\"'] (?:and|but|or|yet) (?:an? )?$")
_SAYS = re.compile(
    r"\b(?:said|says|told|called|described|branded|warned|claimed|added|felt|hailed|praised)\b"
)
_SAID_AFTER = re.compile(
    r",? (?:says?|said|warn(?:s|ed)|claim(?:s|ed)|argue[sd]?|believes|add(?:s|ed)|insist(?:s|ed)|admit(?:s|"
    r"ted))\b|, (?:\w+ ){1,3}(?:says?|said|warns?|claims?|admits?)$|[^.]{0,90}?(?:, (?:says?|said) (?=[A-Z])|"
    r", according to\b|, [^,.]{2,60} (?:has |have )?(?:said|warned|claimed|added|believes?|argued)\b)"
)
_BE = re.compile(r"\b(?:is|are|was|were|be|been|being|too|so|very|as|remains?) $")
_ARTICLE = re.compile(r"\b[Aa]n? $")
_VERB_NEXT = re.compile(r" (?:will|would|is|was|has|that|which|to|for)\b")
_DOCUMENT_NEXT = re.compile(
    r" (?:document|report|paper|guide|guidance|handbook|campaign|programme|scheme|strategy|toolkit|initiative"
    r"|event|conference|series|page|policy|framework|award|project)s?\b"
)
_PAPER_NEXT = re.compile(r" (?:document|report|paper|guide|guidance|handbook|toolkit|form|template|page)s?\b")
_MAKES = re.compile(
    rf"\b(?:{trie(WORDS['makes'])})(?:es?|ed|ing|s)? "
    r"(?:(?:an?|the|its|their|new|these|two|three|four|five|six|\d+) ){0,2}$"
    r"|\breplac\w+ (?:\w+ ){1,3}with an? $"
)
"""What is made, used or joined has a name."""
_SCHEME_NEXT = re.compile(rf" (?:(?!in |of |to |for |at |on )[a-z]+ )?(?:{trie(WORDS['schemes'])})\b")
_ELSEWHERE = re.compile(r"\b(?:while|after|before|when|since|although|despite|amid)\b[^“‘,]*$|\bscale\b")
"""A new clause between the verb of speech and a short phrase."""
_LONGEST_END = 32  # code points of the last words before a mark
_TERM = 3  # words
_LONG_TITLE = 4  # words
_FIRST_WORD = re.compile(r"\w+")
_RETOLD = 3  # times: headline, standfirst, body
_STOPS = frozenset({".", "!", "?"})
_ENDS = _STOPS | {","}
_DETERMINED = re.compile(r"\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|so-called|new) $")
_TITLE_OF = re.compile(
    r"(?:\b(?:report|paper|review|study|briefing|book|document|handbook|guide|guidance|talk|lecture|session"
    r"|tenders?(?: for)?|framework|article|entitled|titled|called|named|programme|scheme|course|series|event"
    r"|campaign|strategy|policy)\b,?|\b(?:Opinion|News|Background|Read more|READ MORE|Watch|Listen):) $"
)
_PAPER_TITLE = re.compile(r"\b(?:report|paper|study|briefing|book|talk|lecture|session),? $")
_ANSWERED = re.compile(
    r"(?:%|\bper ?cent|\bmajority|\bthird|\bquarter|\bhalf|\bfifth)[^.“‘]{0,60}\b(?:(?:answered|said|chose"
    r"|selected|ticked|replied|responded|were|was|rated it)(?: either| that)?|(?:deemed|felt|found)\b"
    r"[^.“‘]{0,60}) $"
)
"""An answer of a survey, chosen from those it offers."""
_NAMED = re.compile(
    r"\b(?:[Ss]o-called|on the (?:subject|theme|topic) of|known as|called the|dubbed the|nicknamed|term"
    r"|phrase|word|titled|entitled|a service called) $"
    r"|(?:,| contracts?| tender| deal) (?:is|was|are|were) for (?:an? |the )?$"
)
"""What is called so; what a contract was for is its title."""


_PRIZES = ("of the year", "of the month", " award", " prize", " trophy", " medal")


def _ends(before: str, pattern: re.Pattern[str]) -> bool:
    """Whether the words before a mark end as a pattern says that no longer words match."""
    return pattern.search(before, max(0, len(before) - _LONGEST_END)) is not None


def terms(text: str, fragments: Iterable[str]) -> dict[str, bool]:
    """Short words in speech marks that are the name of a thing: quoted twice, or used without marks.

    True where they may yet be speech told twice, as in a headline and below it: quoted twice, never bare.
    """
    lower = [fragment.lower() for fragment in fragments]
    counts = Counter(f for f in lower if f.count(" ") < _TERM and len(f.split()) <= _TERM)
    all_quoted = "\n".join(lower)
    times = {f: _times(text, f.rstrip("s")) for f in counts}
    bare = {f: times[f] > n and times[f] > all_quoted.count(f.rstrip("s")) for f, n in counts.items()}
    return {
        fragment: quoted <= _RETOLD and not bare[fragment]
        for fragment, quoted in counts.items()
        if quoted > 1 or bare[fragment]
    }


def _times(text: str, words: str) -> int:
    """How often the text has the words, in any case and whatever their ending."""
    first = _FIRST_WORD.search(words)
    if first is None:
        return text.count(words)
    lower = lower_of(text)
    starts = words_of(text).starting(frozenset(), (first[0],))
    return sum(lower.startswith(words, at - first.start()) for at in starts)


def is_verdict(before: str) -> bool:
    """Whether the words before the mark say that somebody finds, calls or says something to be so."""
    return (
        _SAID_TO_BE.search(before) is not None
        or _ends(before, _SPOKE_OF)
        or _JUDGES.search(before) is not None
        or (_ends(before, _AND_MORE) and _SAYS.search(before) is not None)
    )


def is_determined(before: str) -> bool:
    """Whether an article or the like stands before the mark."""
    return _ends(before, _DETERMINED)


def is_term(words: str, before: str, after: str, person: str | None, *, is_sourced: bool) -> bool:
    """Whether up to three words are a term that the writer marks, and no person's words.

    One or two are, unless a person says them or they are a whole utterance, or two are a body's verdict:
    readers take a word of a report's for no quotation. Three behind an article are, unless somebody known
    says them.
    """
    count = len(words.split())
    if person is not None or count > _TERM or words.rstrip()[-1:] in _ENDS:
        return False
    if count < _TERM:
        return count == 1 or not (is_sourced and is_verdict(before))
    if is_sourced and not _names_a_thing(before, after):
        return False
    if is_verdict(before) or (_ends(before, _ARTICLE) and _SAID_AFTER.match(after)):
        return False
    return _ends(before, _DETERMINED)


def _names_a_thing(before: str, after: str) -> bool:
    """Whether what stands in marks is made, used or joined, so that it names a thing."""
    return (
        _ends(before, _MAKES)
        or _SCHEME_NEXT.match(after) is not None
        or _ELSEWHERE.search(before) is not None
    )


def is_speech(
    words: str, before: str, after: str, *, is_told: bool, opens_sentence: bool, is_sourced: bool = False
) -> bool:
    """Whether the words in the marks are direct speech, from the sentence around them."""
    plain = words.strip(" ,.;:!?…*")
    count = len(plain.split())
    ends = words.rstrip()[-1:] in _ENDS
    if before.rstrip().endswith(":") and is_told and words.rstrip()[-1:] in _STOPS and plain:
        return True
    is_heading = not before.strip() and not after.strip(" .") and not is_told and count < 8
    is_long = count >= _LONG_TITLE and not is_verdict(before)
    is_title = ((plain[:1].isupper() or is_long) and _DOCUMENT_NEXT.match(after)) or (
        is_determined(before) and _PAPER_NEXT.match(after) and not is_verdict(before)
    )
    if not plain or is_title or _is_name(words, plain, before, is_told=is_told):
        return False
    is_whole = ends and count >= 3 and (is_told or opens_sentence)
    if is_whole or is_heading:
        return is_whole
    if count >= 4:
        return is_told or count >= 5
    is_attributed = is_sourced and not _names_a_thing(before, after)
    return is_attributed or _is_spoken_word(before, after, count, is_told=is_told)


def _is_spoken_word(before: str, after: str, count: int, *, is_told: bool) -> bool:
    """Whether one to three words are somebody's, from what says so around them."""
    if count >= 2:
        is_thing = _ends(before, _ARTICLE) and _VERB_NEXT.match(after) and not is_verdict(before)
        return (is_told and not is_thing) or _ends(before, _SPOKE_OF)
    if is_told and (_ends(before, _ADVERB) or (_ends(before, _BE) and _SAID_AFTER.match(after))):
        return True
    return (is_told and is_verdict(before)) or _ends(before, _SPOKE_OF)


def _is_name(words: str, plain: str, before: str, *, is_told: bool) -> bool:
    """Whether the marks hold a grade, a name in capitals, or the title of something."""
    if (
        plain.lower() in _LABELS
        or (before.endswith(" ") and _ends(before, _NAMED))
        or (len(plain.split()) <= _TERM + 1 and _ANSWERED.search(before) is not None)
        or (_TITLE.fullmatch(plain) and len(plain.split()) < 7)
        or (not is_told and plain.lower().endswith(_PRIZES) and len(plain.split()) < 9)
    ):
        return True
    if plain[:1].isdecimal() and _ends(before, _TITLE_OF):
        return True
    is_question = words.rstrip().endswith("?") and plain[:1].isupper() and _ends(before, _PAPER_TITLE)
    if is_question:
        return True
    if not plain[:1].isupper() or plain.startswith(("I ", "I’", "I'")) or words.rstrip()[-1:] in _ENDS:
        return False
    in_sentence = before.strip() and not before.rstrip().endswith(":")
    return _ends(before, _TITLE_OF) or (bool(in_sentence) and not is_told)
