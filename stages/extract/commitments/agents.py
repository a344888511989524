"""Who commits: the noun phrase before a verb whose head is a body, an office or a name of one.

"The college", "two training providers", "ministers", "Skills minister Ada Fielding", "it". Left alone:
students, staff and employers at large, "the number of colleges", and bodies inside another's phrase.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import NOBODY, Cast, Mention, Speaker

_BODIES = (
    "government|department|ministry|treasury|agency|council|authority|college|colleges|university"
    "|universities|school|academy|trust|"
    "group|company|firm|charity|foundation|institute|association|federation|union|unions|committee"
    "|commission|commissioner|"
    "regulator|watchdog|inspectorate|board|governors|corporation|provider|party|parties|coalition"
    "|administration|"
    "partnership|consortium|alliance|body|organisation|network|panel|inquiry|taskforce|quango|lender|bank|"
    "think tank|awarding body|awarding bodies|awarding organisation|campaign|team|society|employer"
    "|developer|operator|"
    "institution|institutions|bosses|ministers|leaders|officials|inspectors|trustees|peers|mps|lords"
    "|whitehall|"
    "downing street|number 10|no 10|city hall|centre|hub|service|mayors"
)
_OFFICES = (
    "minister|secretary of state|secretary|chancellor|mayor|prime minister|president|chief executive"
    "|principal|chair|director|"
    "leader|boss|commissioner|inspector|regulator|vice-chancellor|head"
)
_GENERIC = re.compile(
    r"(?:colleges|universities|providers|schools|institutions|employers|unions|leaders|bosses|awarding"
    r" bodies|inspectors)\Z",
    re.IGNORECASE,
)
_NOT_GENERIC = re.compile(
    r"\b(?:the|college|party|union|council|government|these|those|both|two|three|four|five|six|\d+"
    r"|teaching|education|its|our|his|her|their"
    r"|local|trade|school)\b",
    re.IGNORECASE,
)
_INDEFINITE = re.compile(
    r"(?:an?|each|every|any|no|some|many|most|all|few|other)\b(?! (?:new|Labour"
    r"|Conservative|Tory|Liberal|Reform|coalition|spokes\w+)\b)",
    re.IGNORECASE,
)
_PHRASE = re.compile(
    rf"\b(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Oo]ur|[Tt]his|[Bb]oth|[Ee]ach|[Ee]very|[Mm]y|[Tt]heir|[Aa]ll|[Nn]o"
    rf"|[Ss]ome|[Mm]any|[Mm]ost)\s)?"
    rf"(?:(?!(?:of|for|in|at|as|to|by|with|from|on|the|and|or|that|said|says|will|would|is|are|was|has"
    rf"|have|its|their|once|when|while|we|it|has|have|had|a"
    rf"|an)\b)[\w’'&-]+\s){{0,4}}?(?P<head>{_BODIES}|{_OFFICES})\b(?![’'-])",
    re.IGNORECASE,
)
_ADVERBS = (
    r"(?:also|now|then|soon|later|therefore|instead|today|already|shortly|both|all|each|still|has|have"
    r"|had|yesterday|"
    r"this week|last week|this month|subsequently|previously|formally|jointly|even|again|recently|\w+ly"
    r"|and|but|since)"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|said|says|who|which"
    r"|that|to|if|"
    r"whether|does|did|do|warned|told|wants?|called|hopes?|need|needs)\b"
)
_MODIFIER = re.compile(
    r"(?:\sof|\sfor|\sin|\sat|\sfrom|\son|\sacross|\sand|\swith|\s&|\sbehind|\srunning|\sresponsible"
    r" for|\sunder)\s[^,.;:]{1,70}\Z"
)
_ASIDE = re.compile(
    r"\([^)]*\)|,\s(?:which|who|whose|where)\s(?:[^,;.]|[,.](?=\d))*,|,\s(?:[^,;.]|[,.](?=\d)){2,110},"
    r"|\s[–—]\s[^–—]{2,110}\s[–—]"
)
_OBJECT = re.compile(
    r"\b(?:of|with|by|from|for|to|under|between|against|than|like|at|into|in|on|about|per|through"
    r"|within|across|"
    r"among|over|via|after|before)\s(?:the\s|its\s|an?\s|their\s|our\s|this\s|both\s)?\Z",
    re.IGNORECASE,
)
_REPORTED_BY = re.compile(
    r"\b(?:said|says|announced|announces|confirmed|confirms|revealed|added|told|promised|insisted"
    r"|explained|pledged|"
    r"vowed|stated|outlined|unveiled|declared|wrote|has said|has announced|has confirmed|has promised"
    r"|has revealed|decided)\b"
)
_PRONOUN = re.compile(r"\b(?:[Ii]t|[Tt]hey|[Ww]e|[Hh]e|[Ss]he|I|[Ww]ho|[Ww]hich)\b")
_RELATIVE_OBJECT = re.compile(
    r"\b(?:the|an?|its|any|every|all|those|these|this|some)\s(?:[\w-]+\s){0,3}"
    r"(?!(?:announcement|news|pledge|promise|commitment|confirmation|statement|decision|assurance"
    r"|guarantee|day|week|month|year|morning|afternoon|evening|summer|autumn|spring|winter|media|report|Guardian|and|but|said|under|in|by|at|through|with|for"
    r"|of|to|from)\s)"
    r"[\w-]+\s(?:that|which)\s\Z"
)
_INNER = re.compile(r"\s(?:the|an?|its|has|have|had|and)\s")
_NAMED_BODY = re.compile(rf"\b[Tt]he\s(?:[\w’'&-]+\s){{0,2}}?(?P<head>{_BODIES})\b(?![’'-])")
_REACH = 160  # code points before a verb in which its subject starts


_UNNAMED = re.compile(
    r"\b(?:hub|centre|service|body|team|network|partnership|panel|director|leader|bosses|leaders"
    r"|officials|campaign|operator)$"
)


@dataclass(frozen=True, slots=True)
class Agent:
    """The subject of a promise; `words` are the text's own."""

    start: int
    end: int
    words: str
    speaker: Speaker
    pronoun: bool = False
    office: bool = False

    @property
    def name(self) -> str | None:
        """Who commits, as a row names it."""
        if self.speaker.organisation or self.speaker.person or self.pronoun:
            return self.speaker.organisation
        if _UNNAMED.search(self.words):
            return None
        return re.sub(r"^(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]his|[Oo]ur)\s", "", self.words)


def agent_before(text: str, sentence: Sentence, verb: int, cast: Cast) -> Agent | None:
    """The agent whose verb stands at `verb`; None where the subject is none that can commit."""
    start = max(sentence.start, verb - _REACH)
    for found in sorted(_candidates(text, start, verb, cast), key=lambda a: (a.end, -a.start), reverse=True):
        if not _is_gap(text[found.end : verb]):
            continue
        if _OBJECT.search(text, max(sentence.start, found.start - 16), found.start):
            owner = _owner(text, sentence, found, cast)
            return owner if owner is not None else None
        if _RELATIVE_OBJECT.search(text, max(sentence.start, found.start - 70), found.start):
            return None
        if _is_generic(found.words) or (
            found.pronoun
            and not _BEFORE_PRONOUN.search(text[max(sentence.start, found.start - 40) : found.start])
        ):
            return None
        return found
    return None


_BEFORE_PRONOUN = re.compile(
    r"(?:^|[,;:–—(\"“‘'•-]|\b(?:and|but|that|said|says|saying|announced|confirmed|revealed|added|adding"
    r"|insisted|explained|stated|told \w+|"
    r"told \w+ \w+|told \w+ \w+ \w+|promised|pledged|vowed|while|so|because|as|although|though|which"
    r"|meanwhile|today|now|suggests?|indicated|hinted|"
    r"claimed|mean|means|believes|when|after|before|until|once|then|forward|future|yesterday|week|month"
    r"|year|how|where|what|instead|plans?|proposals?|scheme|reforms?|deal|changes|exchange|return|addition))\s*$",
    re.IGNORECASE,
)


def _is_generic(words: str) -> bool:
    """Colleges at large, "each provider", "an inspector": what is said of them is a duty or a forecast."""
    if _INDEFINITE.match(words):
        return True
    return (
        _GENERIC.search(words) is not None and not _NOT_GENERIC.search(words) and words.lower() != "ministers"
    )


def _owner(text: str, sentence: Sentence, found: Agent, cast: Cast) -> Agent | None:
    """The office in "the leader of the council" and "the mayor of West Vale"."""
    before = text[max(sentence.start, found.start - 60) : found.start]
    office = re.search(
        rf"(?:\b(?:the|its|a)\s)?(?:[\w-]+\s){{0,3}}?\b(?:{_OFFICES}|{_BODIES})\s(?:of|for|at)\s(?:the\s)?\Z",
        before,
        re.IGNORECASE,
    )
    if office is None:
        return None
    return Agent(found.start, found.end, found.words, found.speaker, office=True)


def _is_gap(gap: str) -> bool:
    """Whether only asides, adverbs and phrases that belong to the subject stand between it and its verb."""
    bare = _ASIDE.sub(" ", gap)
    bare = re.sub(rf"(?:\s+{_ADVERBS},?)+\s*\Z", " ", f" {bare.strip()} ").rstrip()
    bare = re.sub(r"^\s*[’']s?\b", "", bare).rstrip(" ,“‘")
    if not bare.strip():
        return True
    return _MODIFIER.fullmatch(f" {bare.strip()}") is not None and not _FINITE.search(bare)


def _candidates(text: str, start: int, verb: int, cast: Cast) -> Iterator[Agent]:
    for mention in cast.between(start, verb):
        if (
            mention.end <= verb
            and not mention.pronoun
            and (mention.speaker.organisation or mention.speaker.person)
        ):
            if _INNER.search(text, mention.start + 1, mention.end):
                continue  # two noun phrases in a row: "the plan the government"
            office = bool(mention.speaker.role) or mention.speaker.person is None
            yield Agent(
                mention.start, mention.end, text[mention.start : mention.end], mention.speaker, office=office
            )
    for match in _PHRASE.finditer(text, start, verb):
        is_office = re.fullmatch(_OFFICES, match["head"], re.IGNORECASE) is not None
        yield Agent(match.start(), match.end(), match[0], _called(cast, match), office=is_office or True)
    for match in _PRONOUN.finditer(text, start, verb):
        yield Agent(
            match.start(), match.end(), match[0], resolved(cast, match.start(), match[0], text), pronoun=True
        )


def _called(cast: Cast, match: re.Match[str]) -> Speaker:
    """What the cast knows of the words of a phrase."""
    inside = [m for m in cast.between(match.start(), match.end()) if m.end <= match.end() and not m.pronoun]
    best: Mention | None = max(inside, key=lambda m: m.end - m.start, default=None)
    if best is None or best.end < match.end():
        return NOBODY
    return best.speaker


def resolved(cast: Cast, at: int, word: str, text: str = "") -> Speaker:
    """Whom "it", "he" or "she" at `at` means: the last body, or person, named before."""
    wants_person = word.lower() in {"he", "she"}
    if word.lower() in {"we", "i", "they"}:
        return NOBODY
    for before in reversed(cast.between(max(0, at - 600), at)):
        who = before.speaker
        if before.pronoun:
            continue
        if (who.person is not None) is wants_person and (who.person or who.organisation):
            return who
    if wants_person or not text:
        return NOBODY
    heads = [named["head"] for named in _NAMED_BODY.finditer(text, max(0, at - 300), at)]
    return Speaker(organisation=heads[-1]) if heads else NOBODY


def reporter(text: str, sentence: Sentence, cast: Cast) -> Speaker:
    """Who says it in the sentence: "the department said that …", "…, the agency has announced"."""
    for verb in _REPORTED_BY.finditer(text, sentence.start, sentence.end):
        found = agent_before(text, sentence, verb.start(), cast)
        if found is not None and (found.speaker.organisation or found.speaker.person):
            return found.speaker
        if found is not None and not found.pronoun:
            return Speaker(organisation=found.name)
    return NOBODY
