"""Somebody should, with who says so: a sayer before or behind, the speaker, or whoever writes."""

import re

from stages.extract.phrases.clause_subject import subject_of
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import Cast
from stages.extract.recommendations import powers, shoulds
from stages.extract.recommendations.authors import (
    SHARE,
    Author,
    author_named,
    author_of,
    is_petitioner,
    of_first_verb,
)
from stages.extract.recommendations.tellers import Should
from stages.extract.recommendations.voices import Voice, Voices

_OWN = frozenset({"we", "there", "they", "this", "he", "she"})
_RULES = re.compile(
    r"\b(?:government|DfE|department|ministry|plan|strategy|guidance|rules?|bill|act|white paper|policy)\b",
    re.IGNORECASE,
)
"""A state whose should is a rule."""
_TENDER = re.compile(r"\b(?:tender|contract|specification|notice|guidance|handbook)\b")
"""A paper whose should binds."""
_RULED = re.compile(
    r"(?:[\w’-]+ ){0,4}(?:rules?|guidance|law|legislation|regulations?|contract|handbook)\b", re.IGNORECASE
)
_INSPECTS = re.compile(r"\b(?:Ofsted|Estyn|[Ii]nspect\w+)\b")
_INSPECTED = re.compile(
    r"(?:(?:the|its) (?:college|provider|school|academy|trust|group|company|centre|service|university)\b"
    r"|(?:(?:the|its|senior|college) )*(?:leaders|managers|governors|teachers|tutors|assessors|trainers)\b"
    r"|[A-Z])"
)
"""One provider, whom its inspectors ask to improve; of all providers they tell a rule."""
_PRONOUNS = frozenset({"they", "you", "we", "he", "she", "it"})
_NOUN_BEFORE = re.compile(
    r"(?<!\band)(?<!\bbut)(?<!\bthat)(?<!\bwhat)(?<!\bso)(?<!\bwhy)(?<!\bas)(?<=[a-z]) $"
)
"""Before what needs to be: the skills they need to progress."""
_EXHORTS = re.compile(
    r"(?:must|should|need to|have to) (?:(?:not|never|now|all|also) )*(?:forget|face|remember|rise|celebrate"
    r"|thank)\b"
)
"""What a speaker calls on his hearers to feel or bear in mind."""
_INCLUDING = re.compile(r"including that ")
_OF_ACTIONS = re.compile(
    r"\b(?:part|role|actions?|steps|measures|decisions|things|ways|subjects|courses) (?:that |which )?$"
)
"""Before the subject of a relative clause: actions that governors should take."""
_WHAT_THEY_THINK = re.compile(r"\bwhat (?:[\w’-]+ ){1,4}$")
"""What inspectors think managers should do is told elsewhere."""
_SAYING_SO = re.compile(r"[a-z]+ing\b")
_IT = re.compile(r"^(?:\w+, )?(?:[Ii]t|[Tt]hey)(?: \w+)? $")
_MY = re.compile(r"\b(?:[Mm]y|[Oo]ur) (?:\w+ ){0,2}$")
_IF = re.compile(r"(?:^|[“\"‘.]\s?)If [^.]*$")
_BACK = 160  # code points of speech in which they have been named


def asks_nobody(text: str, start: int, at: int, modal: str, who: str) -> bool:
    """Whether a relative clause, a survey's answer or a speaker's exhortation only looks like a proposal."""
    return bool(
        (modal.startswith("need") and who in _PRONOUNS and _NOUN_BEFORE.search(text[:start]))
        or _OF_ACTIONS.search(text, 0, start)
        or (who == "we" and _EXHORTS.match(text, at))
        or SHARE.match(who.lstrip("• "))
        or who.endswith(" what")
        or _WHAT_THEY_THINK.search(text, 0, start)
    )


def should_told(  # noqa: PLR0911 -- a case a place
    sentence: Sentence, at: int, cast: Cast, voices: Voices, near: str | None
) -> tuple[int, int, Author, str | None, str] | None:
    """Somebody should, with who says so."""
    found = shoulds.should_at(sentence.text, at, to_you=voices.writer is not None)
    if found is None:
        return None
    who = found.subject.words.strip(" ‘’'\"“”")
    low = who.lower()
    own = low in _OWN
    voice = voices.speaker_at(sentence.start + at)
    start = found.subject.start
    if (opening := _INCLUDING.match(sentence.text, start)) is not None:
        start, who = opening.end(), who.removeprefix(opening[0])
    if asks_nobody(sentence.text, start, at, found.modal, low):
        return None
    if found.said is not None and not (voice is not None and own):
        author = _sayer(sentence, found, cast, voices, voice, near)
        return (start, at, author, who, "said_should/3") if author is not None else None
    if voice is not None:
        is_said = _is_spoken(sentence, found, at, voices, voice, near)
        return (start, at, Author(voice.name, "petitioner"), who, "spoken/3") if is_said else None
    if found.said_by is not None and (not own or low == "there"):
        name = _teller(sentence, found.said_by, cast, near)
        return (start, at, Author(name, "petitioner"), who, "said_should/3") if name is not None else None
    if found.modal.startswith(("important", "critical")):
        return None  # which only somebody's telling makes an ask
    author_name = (near if voices.writer is None else None) or voices.own()
    if low == "we" and voices.writer is None and near is not None and near != voices.proposer:
        return None
    told = (
        author_name or voices.writer or voices.asks_itself or powers.is_of_state(found.subject, found.modal)
    )
    if not told or (found.modal == "could" and voices.proposer is None):
        return None
    if not _is_bare(sentence, found, at, voices, near):
        return None
    return start, at, Author(author_name, "petitioner"), who, "bare_should/2"


def _is_spoken(
    sentence: Sentence, found: Should, at: int, voices: Voices, voice: Voice, near: str | None
) -> bool:
    """Whether a speaker asks so: no state, of one with power, or a petitioner what is to be done."""
    text, start = sentence.text, found.subject.start
    low = found.subject.words.strip(" ‘’'\"“”").lower()
    asks = (low not in _OWN and powers.has_power(found.subject)) or (
        voice.petitions and shoulds.is_reform(found.subject, text, at)
    )
    if voice.is_state or asks:
        return asks and not voice.is_state
    opens = not text[:start].strip(' “‘"') or text[start - 2] in ",;:" or _IF.search(text, 0, start)
    if low not in {"it", "they"} or not opens:
        return False
    place = sentence.start + start
    return near is not None or powers.names_power(voices.text[max(0, place - _BACK) : place])


def _is_bare(sentence: Sentence, found: Should, at: int, voices: Voices, near: str | None) -> bool:
    """Whether what nobody is told to say is an ask of whoever writes."""
    low = found.subject.words.strip(" ‘’'\"“”").lower()
    reforms = shoulds.is_reform(found.subject, sentence.text, at)
    if low in _OWN or powers.has_power(found.subject):
        return True
    if voices.writer is not None:
        return low == "you" or reforms
    is_own = bool(voices.asks_itself or voices.proposer) and (low == "it" or reforms)
    return near is not None or is_own or shoulds.is_done(sentence.text, at)


def _teller(sentence: Sentence, span: tuple[int, int], cast: Cast, near: str | None) -> str | None:
    """Who says so behind or between the words; "it" is whoever asked just before."""
    low, high = span
    words = sentence.text[low:high]
    if words in {"it", "they", "he", "she"}:
        meant = author_named(cast, sentence, span)
        return near or (meant.name if meant is not None else None)
    named = [m.speaker for m in cast.between(sentence.start + low, sentence.start + high)]
    if _TENDER.search(words):
        return None
    name = next((n for w in named if (n := w.person or w.organisation)), words)
    if name == words and not is_petitioner(words) and not words[:1].isupper():
        return None
    return re.sub(r"^(?:the|The|an?) ", "", name)


def _sayer(
    sentence: Sentence,
    found: Should,
    cast: Cast,
    voices: Voices,
    voice: Voice | None,
    near: str | None,
) -> Author | None:
    """The subject of the verb of saying before; what a government says others must do is a rule."""
    if sentence.text.endswith(("been ", "is ", "was "), 0, found.said or 0):
        return None  # it has been suggested: nobody is told to say so
    said = found.said or 0
    is_added = _SAYING_SO.match(sentence.text, said) is not None  # has replied, stating that
    author = of_first_verb(cast, sentence, 0, said) if is_added else author_of(cast, sentence, said)
    is_same = near is not None and _IT.search(sentence.text, 0, found.said or 0) is not None
    if author is not None and is_same and not sentence.text.startswith("warn", found.said):
        return Author(near, "petitioner")
    if author is None and voices.writer is not None and _MY.search(sentence.text, 0, found.said or 0):
        author = Author(None, "petitioner", own=True)
    teller = subject_of(sentence.text, found.said or 0)
    if author is None or author.sort == "people" or (teller is not None and _RULED.match(teller.words)):
        return None
    if author.name is None:
        name = (voice.name if voice is not None else None) or voices.own()
        needs = found.modal.startswith("need") and name is None and not author.own
        return None if needs else Author(name, "petitioner")
    inspects = _INSPECTS.search(author.name) is not None and _INSPECTED.match(found.subject.words)
    rules = (
        author.sort == "state"
        and not inspects
        and (
            found.modal != "should"
            or not powers.names_power(found.subject.words)
            or _RULES.search(author.name) is not None
        )
    )
    return None if rules else author
