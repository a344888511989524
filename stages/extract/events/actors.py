"""Who takes part where nobody is named: the people or bodies that the subject of a clause tells by a noun.

"*Lecturers at both sites* walked out", "the plan was backed by *local employers*": the words, without their
article and without what an aside or a relative clause adds.
"""

import re

from stages.extract.phrases.words import word_set

_HEADS = (
    r"(?:government|[Mm]inisters?|(?:foreign |shadow )?secretary|chancellor|prime minister|mayors?|MPs?|peers"
    r"|councillors|officials|department|treasury|agency|agencies|regulators?|watchdogs?|inspectorate|"
    r"inspectors"
    r"|commissioner|colleges?|universit(?:y|ies)|schools?|academ(?:y|ies)|trusts?|councils?|authorit(?:y|ies)"
    r"|providers?|employers?|businesses|firms?|compan(?:y|ies)|charit(?:y|ies)|unions?|corporations?|boards?"
    r"|committees?|panel|tribunal|court|judges?|jury|police|governors|trustees|members|staff|workers|"
    r"employees"
    r"|lecturers|teachers|tutors|trainers|principals?|leaders|heads|headteachers|managers|directors|chief "
    r"executive"
    r"|chairs?|chairman|students?|learners?|pupils|apprentices?|trainees|graduates|leavers|applicants|young "
    r"people"
    r"|adults|parents|campaigners|protesters|residents|volunteers|administrators|auditors|consultants|bidders"
    r"|partners|institutions?|organisations?|bod(?:y|ies)|consortium|partnership|federation|association|"
    r"spokesperson)"
)
_OPENS = re.compile(
    r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]his|[Tt]hese|[Tt]hose|[Bb]oth(?: the)?|[Aa]ll(?: the)?)"
    r"(?: (?=[\w’'])|$)"
)
_LEAD = re.compile(
    r"(?:[•*–—-] ?)?(?:(?:But|And|Meanwhile|However|Yet|Also|Then|Now|Later|Yesterday|Today|Separately"
    r"|Previously|Originally|Initially),? )?(?:(?:In|On|At|By|During|From|Since|After|Before|Following|Last"
    r"|This|Earlier|Later|Over|With|Under|As|For|Despite|When|While|Until|Next|Of) [^,;:\n]{2,90}, "
    r"|(?:[Ll]ast|[Nn]ext|[Tt]his) \w+ )?"
)
_SUBJECT = re.compile(
    rf"(?P<who>(?!(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Ww]e)\b)(?:(?!(?:of|in|on|at|by|for|with|to|from|and|or|that|which|who|if|when|as|than|is|are|was|"
    rf"were|has|have"
    rf"|had|will|said)\b)[\w’'&£-]+ ){{0,6}}?(?i:{_HEADS})\b(?![’'-])"
    r"(?: (?:of|at|in|from|across) (?!which|whom)(?:(?!(?:is|are|was|were|has|have|had|will|who|that|which|"
    r"to|went|walked|took|met|held|began|voted|said)\b)"
    r"[\w’'&-]+ ?){1,6}?)?)"
    r"(?=,? (?:(?:also|now|then|recently|today|yesterday|formally|finally|first|again|jointly|both|each|all|"
    r"later)"
    r" )?(?:is|are|was|were|has|have|had|will|would|can|could|must|may|might|should|do|does|did|who|that|"
    r"which|said"
    r"|says|say|to|[a-z]+ed|met|held|began|begin|took|take|sold|won|gave|put|set|went|came|got|made|left|"
    r"led|sent"
    r"|told|walk|vote|voted|plan|plans|hope|spoke|ran|hear|heard|saw|built|bought|brought|wrote|chose|"
    r"struck|paid"
    r"|withdrew|quit|lost|found|attend|start|return|strike|face)\b|, )"
)
_AGENT = re.compile(
    r"\bby (?P<who>(?:(?:the|an?|its|their|all|both|some|local|senior) )?(?:(?!(?:of|in|on|at|by|for|with|"
    r"to|from|and|or"
    rf"|that|which|who|the|an?)\b)[\w’'&-]+ ){{0,4}}?{_HEADS}\b)(?![’'-])"
)
_NO_DOER = re.compile(
    r"\b(?:number|proportion|share|percentage|majority|rate|cost|future|role|post|job|lack|death)s?\b"
)
_COMMON = word_set(
    "ministers staff lecturers teachers members students learners apprentices colleges providers employers"
    " unions governors leaders principals inspectors officials local senior more some many several heads"
    " campaigners parents pupils schools universities young further training trainees councillors workers"
)
"""First words that are in capitals only because they open the sentence."""
_LONGEST = 9  # words


EXAMPLES = {
    "The governors resolved on 5 July 2018 to dissolve the trust.": [{"participants": ["governors"]}],
    "In May 2019, local employers voted to back a plan.": [{"participants": ["local employers"]}],
    "The accounts were approved by the audit committee on 12 December 2023.": [
        {"participants": ["audit committee"]}
    ],
    "The levy was introduced in April 2017.": [{"participants": []}],
    "Tutors across the county went on strike on 4 May 2031.": [
        {"participants": ["Tutors across the county"]}
    ],
}


def actors_told(text: str, start: int, end: int, title: str) -> tuple[str, ...]:
    """The people or bodies that the subject of an event's clause, or its agent, tells by a noun."""
    at = text.find(title, start, end)
    if (inside := _who(text, at, end)) if at > start else "":
        return (inside,)
    lead = _LEAD.match(text, start, end)
    told = _who(text, lead.end() if lead is not None else start, end)
    if told:
        return (told,)
    agent = _AGENT.search(text, max(at, start), end)
    return (_bare(agent["who"]),) if agent is not None else ()


def _who(text: str, start: int, end: int) -> str:
    opening = _OPENS.match(text, start, end)
    found = _SUBJECT.match(text, opening.end() if opening is not None else start, end)
    if found is None or len(found["who"].split()) > _LONGEST or _NO_DOER.search(found["who"]):
        return ""
    return _bare(found["who"])


def _bare(who: str) -> str:
    opening = _OPENS.match(who)
    words = who[opening.end() if opening is not None else 0 :].strip()
    first = words.partition(" ")[0]
    is_common = first[1:].islower() and first.lower() in _COMMON
    return words[:1].lower() + words[1:] if is_common else words
