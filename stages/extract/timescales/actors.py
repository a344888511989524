"""Who acts: the subject of a duty's verb in the text's words, and the condition told before it."""

import re
from collections import Counter

from stages.extract.phrases.clause_subject import subject_of
from stages.extract.phrases.words import word_set

_CONDITION = re.compile(
    r"(?:^|[.;:,–—(•]\s*|\b(?:and|but|that|so)\s)(?P<condition>(?:[Ww]here|[Ii]f|[Ww]hen|[Oo]nce|[Uu]nless"
    r"|[Aa]fter|[Ff]ollowing|[Uu]pon|[Oo]n receiving|[Oo]n receipt of)\b"
    r"(?:(?<=[Ii]f) it (?:has|is|had|was))?(?:(?!\s(?:you|it|they|the [A-Z]?\w+"
    r"(?: [A-Z]\w+)?) (?:has|have|will|must|may|can|should)\b)[^,()])+)(?:,|\)|\s(?=the|you|it|they))"
)
_PRONOUNS = word_set("it they he she we you this that these those there who which what i")
_NO_ACTORS = word_set("aim intention target purpose objective hope idea plan goal deadline limit date")
"""What is said to be to do something, and does nothing."""
YOU = "you"
_ADDRESSED = re.compile(
    r"\b(learner|student|apprentice|candidate|complainant|applicant|appellant|claimant|bidder|employer|trainee"
    r"|provider|tenderer)s?\b",
    re.IGNORECASE,
)
_SPOKEN = 3000  # code points
_PAPERS = word_set(
    "appeal appeals complaint complaints form forms application applications request requests report reports "
    "payment payments invoice invoices claim claims letter letters response responses reply replies "
    "explanation result results certificate certificates evidence document documents records proposals bids"
)
"""What is sent and handed in by somebody else: "*an appeal* must reach the clerk"."""
_LONGEST = 14  # words of an actor
_NOBODY = frozenset({"them", "us", "and", "or", "but", "whose"})
_ANTECEDENT = re.compile(
    r"(?P<noun>(?:(?:the|an?|its|their|your|our|any|each)\s)?(?:[A-Z][\w’&/-]*\s?)+|(?:the|an?|its|their"
    r"|your|our|any|each)\s(?:[\w’/-]+\s?){1,4}|[\w’-]+s)\s?,?\s(?:who|which|that)\s*$"
)
_OPENING = re.compile(
    r"^(?:(?:At present|At the moment|As a rule|In (?:addition|turn|general)"
    r"|In (?:\w+ ){1,3}(?:cases|circumstances)|However|Instead|Usually|Normally|Also|Then"
    r"|(?:Under|According to|In|For|As set out in|As part of) (?:the|its|our|these|this"
    r"|their) (?:[\w’-]+ ){0,3}?(?:system|rules?|arrangements|plans?|policy|framework|proposals?|documents?"
    r"|report|handbook|procedure|agreement|contract|guidance|code|regime)),?\s)+"
)
_ASIDE = re.compile(
    r", (?:on the other hand|however|therefore|for example|in turn|too|meanwhile|though)(?:,|$)"
)
_TOLD_THAT = re.compile(
    r"^.*\b(?:proposes?|proposed|recommends?|said|says|announced|expected|specif(?:y|ies)|states?"
    r"|told [^,]*|changes include|means?|requires?|provision|rule|condition|requirement) that\s"
)
_GRADE_IN_MARKS = re.compile(r"(?<= )([‘“'\"])([A-Za-z][a-z]+(?: [a-z]+){0,2})([’”'\"])(?= [a-z])")
_LETTERS = dict(zip("‘’“”'\"", "\u02bb\u02bc\u02bd\u02be\u02bf\u02c0", strict=True))
"""Letters that stand for marks: "those judged ‘good’ at their last visit" is one phrase."""
_MARKS = {ord(letter): mark for mark, letter in _LETTERS.items()}
_LISTED = re.compile(
    r"(?i:the|an?|its|any|every|each|all) [\w’ -]{2,40}, (?:the )?[\w’ -]{2,40} (?:and|or) [\w’ -]{2,40}"
)
_ADVERBS_LEFT = re.compile(
    r"(?:,?\s(?:then|also|already|now|usually|normally|still|again|therefore|in turn|each|both))+$"
)
_MODAL_LEFT = re.compile(r"\s(?:will|may|must|should|shall|would|can)$")
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|within|every|must|should|may|can|said|says|told|expects?|needs?|to|and"
    r" (?:then|also)|means?)\b"
)
_RELATIVE = re.compile(
    r"\s(?:that|which|who|whose|wishing|wanting|judged|rated|graded|found|given|when|not|required|asked)\b.*$"
)
_MARK = re.compile(r"^[\s•–—*-]*(?:\(?(?:\d{1,2}(?:\.\d+)*|[a-z])[.)]\s+|\d+\.\d+\s+[–—-]?\s*)?")
_TRAIL = re.compile(
    r"(?:[\s,–—]+(?:normally|allowing|at least|for|in|a|an|and|or|but|by|around|about|roughly|ideally|of|once"
    r"|usually|to|are|is|will be|as soon as (?:possible|reasonably practicable)|in any event"
    r"|for an? (?:minimum )?period|no later|from"
    r"|in the (?:first|next|initial)))+\s*$"
)


def subject_words(sentence: str, start: int, verb: int) -> str:
    """The words of the verb's subject: those of its clause where they hold no verb but a relative one."""
    for found in _CONDITION.finditer(sentence, start, verb):
        start = found.end()
    if sentence[:verb].rstrip().endswith((" and", " but")):
        return _of_clause(sentence, verb)
    words = _ASIDE.sub("", sentence[max(start, verb - 160) : verb]).strip()
    words = _OPENING.sub("", words)
    words = _MARK.sub("", re.split(r"[:;.]\s|\s[–—]\s", words)[-1]).strip(" ,“”‘’")
    if (told := _TOLD_THAT.match(words)) is not None:
        words = words[told.end() :]
    if ", " in words and not _LISTED.fullmatch(words):
        words = words.rsplit(", ", 1)[-1]
    words = _MODAL_LEFT.sub("", _ADVERBS_LEFT.sub("", re.sub(r"^(?:and|but|so|then|or)\s", "", words)))
    if words and len(words.split()) <= _LONGEST and not _FINITE.search(_RELATIVE.sub("", words)):
        return words
    first, joint, last = words.rpartition(" and ")
    if joint and _FINITE.search(first) and 0 < len(last.split()) < 6 and not _FINITE.search(last):
        return last  # they will look at it and a reply will be sent
    return _of_clause(sentence, verb)


def _of_clause(sentence: str, verb: int) -> str:
    """The words of the verb's subject as the clause's own grammar tells them; a grade in marks is a word."""
    opened = _GRADE_IN_MARKS.sub(lambda m: f"{_LETTERS[m[1]]}{m[2]}{_LETTERS[m[3]]}", sentence)
    whose = subject_of(opened, verb)
    words = _TOLD_THAT.sub("", whose.words.translate(_MARKS)) if whose is not None else ""
    return plain(_MODAL_LEFT.sub("", words))


def subject(sentence: str, start: int, verb: re.Match[str]) -> str | None:
    """Who the subject of the verb is, in the text's words; None for a pronoun that means somebody."""
    if verb["asked"]:
        return named(verb["asked"])
    words = subject_words(sentence, start, verb.start())
    if words.lower() in {"who", "which", "that"}:
        before = _ANTECEDENT.search(sentence, max(0, verb.start() - 80), verb.start())
        return named(before["noun"]) if before is not None else None
    return YOU if words.lower() == YOU else named(words)


def addressed(text: str, at: int) -> str | None:
    """Whom "you" at a place of a text means: those of whom it has spoken most, two times of three or more."""
    told = Counter(found[1].lower() for found in _ADDRESSED.finditer(text, max(0, at - _SPOKEN), at))
    (who, times), *_ = told.most_common(1) or [("", 0)]
    return who if times > 1 and times * 3 >= told.total() * 2 else None


def is_paper(words: str) -> bool:
    """Whether the words are of something that somebody sends or hands in."""
    head = re.split(r"\s(?:in|of|from|by|against|about|for|to)\s", words.lower(), maxsplit=1)[0]
    return head.rsplit(" ", 1)[-1] in _PAPERS


def named(words: str) -> str | None:
    """A body or a person in the text's words; None for a pronoun or a whole clause."""
    words = plain(words)
    last = words.lower().rsplit(" ", 1)[-1]
    if not 0 < len(words.split()) <= _LONGEST or last in _PRONOUNS | _NO_ACTORS or words.lower() in _NOBODY:
        return None
    return words


def condition_in(sentence: str, start: int, end: int) -> str | None:
    """The last clause with if, where, when or once between two places of a sentence."""
    found = [told["condition"] for told in _CONDITION.finditer(sentence, start, end)]
    return found[-1].strip() if found else None


def plain(words: str) -> str:
    """Words without list marks before and without what only leads to the limit behind."""
    words = _TRAIL.sub("", _MARK.sub("", words.rstrip()).strip(" ,.;:")).strip(" ,.;:–—-*")
    for opens, closes in ("‘’", "“”", '""'):
        is_lone = words.count(opens) % 2 if opens == closes else words.count(opens) != words.count(closes)
        if is_lone or words[:1] + words[-1:] == opens + closes:
            words = words.strip(opens + closes)
    words = words.removeprefix("'") if words.count("'") == 1 else words
    return words.removeprefix("however ").strip(" ,.;:").replace(",,", ",")
