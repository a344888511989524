"""Each bullet of a list of promises is one commitment: "The government will:", "Key measures include:".

The line above says what the bullets are: what somebody will do, pledges, or the measures of a government, a
white paper or a plan. Left alone: lists of demands, findings and rules, and bullets that are sentences
of their own: running text reads those.
"""

import re
from collections.abc import Iterator

from stages.extract.commitments.scene import Pledge
from stages.extract.phrases.clause_subject import subject_of
from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.sentences import sentence_at
from stages.extract.quotations.cast import Cast

_BULLET = re.compile(
    r"[ \t]*(?P<mark>[•*·–-]|\([a-z\d]\)|[a-z\d]{1,2}[.)])[ \t]*(?P<words>(?<=[ \t•·*–-])[^\n]{6,700})"
)
_LEAD = re.compile(
    r"(?P<ensures>\b(?:(?:will|to) (?:also )?(?:ensure|make sure|see)(?: that)?|(?:targets|goals|"
    r"ambitions)\b[^.?!\n:]{0,40})\s*:\s*$)|(?P<will>\b(?:will|shall|[’']ll|would|are going to|is going to|"
    r"plans? to|intends? to|aims? to|(?:will|plans? to|intends? to) do (?:this|so) by|(?:ambitions?|aims?|"
    r"goals?|priorit(?:y|ies)|objectives?|intention)(?: for [\w ]{2,30})? (?:is|are) to|(?:pledged|"
    r"promised|committed|vowed|agreed|resolved|decided|pledges|promises|commits|measures|reforms|including "
    r"plans|including proposals) to)(?: also| now| therefore)?)\s*[:…-]*\s*$|(?P<that>\b(?:agreed?|"
    r"resolved|decided) that\s*[:…-]+|^(?:It was )?(?:resolved|agreed)\s*[:…-]*)\s*$|"
    r"(?P<pledges>\b(?:pledges?|promises|commitments|pledged|promised|committed|we commit|commits?|(?:has|"
    r"have) (?:now )?(?:decided|agreed|resolved)|(?:announced|unveiled)(?= ?(?:today|yesterday|plans|the "
    r"following)?:))\b)[^.?!\n]{0,90}(?::|include:?|are:?)\s*$|(?P<measures>\b(?:measures|actions|next "
    r"steps|steps|plans|package|announcements?|policies|reforms|changes|proposals|initiatives|investments?|"
    r"priorities|manifesto)\b)[^.?!\n]{0,80}(?<! will)(?<! shall)(?<! to)(?::|include:?|including:?)\s*$|"
    r"(?P<includes>\b(?:strategy|paper|response|budget|plans?|reforms|deal|package|this will|these "
    r"will)\b[^.?!\n]{0,60}includ(?:es?|ing):?)\s*$|^(?P<heading>(?:\w+ ){0,4}(?:[Mm]easures|"
    r"[Cc]ommitments|[Pp]ledges|[Aa]nnouncements|[Kk]ey (?:changes|reforms|policies|proposals)|[Mm]ain "
    r"(?:changes|reforms|policies|pledges|proposals)|[Mm]anifesto|(?:[Ss]ummary|[Oo]verview) of the "
    r"[^\n]{0,50}(?:[Pp]aper|[Bb]udget|[Pp]lan|[Rr]eview|[Ss]trategy|[Rr]eforms)|[Aa]ction plan|[Ww]hat "
    r"(?:we|the [\w ]{3,40}) (?:will|plans? to|intends? to) do)(?: [^\n.:?!]{0,50})?:?)\s*$",
    re.IGNORECASE,
)
_MAKES = re.compile(
    r"\b(?P<pledges>(?:makes?|sets? out|contains?|includes?) [^.]{0,60}\b(?:pledges|commitments|promises))$"
    r"(?P<will>)??(?P<that>)??(?P<measures>)??(?P<ensures>)??"
)
"""A whole sentence that brings pledges in."""
_DOES = re.compile(
    r"(?P<ensures>\b(?:will|shall|[’']ll|plans? to|intends? to|aims? to|(?:pledged|promised|committed|"
    r"vowed) to)(?: also| now| therefore)? (?:build|carry out|create|deliver|establish|expand|extend|fund|"
    r"introduce|invest in|launch|offer|open|provide|publish|recruit|run|scrap|set up|support|undertake)(?! "
    r"(?:you|students|learners|apprentices)\b)(?: "
    r"[\w’-]+){0,6}:)$(?P<will>)??(?P<that>)??(?P<measures>)??(?P<pledges>)??",
    re.IGNORECASE,
)
"""What somebody will carry out or offer: the bullets name it."""
_BODY_HEADING = re.compile(
    r"(?P<ensures>^(?:The )?[A-Z][\w’&.-]*(?: [\w’&.-]+){0,6}:?$)"
    r"(?P<will>)??(?P<that>)??(?P<measures>)??(?P<pledges>)??"
)
_PARTY = re.compile(
    r"(?:The )?(?:Conservatives?|Tories|Labour|Liberal Democrats?|Lib Dems?|Greens?|Reform(?: UK)?"
    r"|Plaid Cymru"
    r"|Scottish National|SNP|UKIP)(?: Party)?(?:[’']s?)?(?: (?:pledges|promises|manifesto|plans|policies))?:?"
)
_PARTY_NAME = re.compile(r"(?:[A-Z]\w*)(?: [A-Z]\w*)*")
_PLEDGED_ABOVE = re.compile(r"\b(?:pledges|pledged|promises|promised|manifestos?|commitments)\b")
"""What the page lists by those who promise it."""
_OURS = re.compile(r"\b(?:[Ww]e|[Oo]ur)\b")
_NO_DECISION = re.compile(
    r"(?:that )?(?:to )?(?:note|receive|thank|welcome|consider|congratulate|approve|agree (?:the|an?|its)"
    r"|delegate|authorise)\b|"
    r"[^.;]{0,140}?(?:\b[Mm]inutes\b|\bbe (?:\w+ )?(?:approved|noted|received|appointed|elected|granted|"
    r"adopted|endorsed|accepted|confirmed|agreed|re-?appointed|authorised)\b)",
    re.IGNORECASE,
)
"""What a meeting takes note of or approves, and nobody has to do yet."""
_NOT = re.compile(
    r"\b(?:recommend\w*|calls?|called|calling|urg\w+|demands?|asks?|asked|should|want\w*|must|expect\w*|"
    r"students|learners|pupils|apprentices|found|findings|guidance|applicants|you|past|last year|taken|did|"
    r"finding that|finding:|responsib\w+|able to|needs? to|if(?! (?:re-)?elected)|seek\w*|"
    r"think tank|argu\w+|affecting|driven|criticis\w*|concerns?|benefits?|reasons?|issues?|questions?|MPs"
    r"|postholder|candidates?"
    r"|(?:the|this) (?:course|module|job|role))\b",
    re.IGNORECASE,
)
_CASE = re.compile(r"\W*(?:If|Where|When|Once|Unless)\b")
_BEFALLS = re.compile(
    r"(?:[Tt]hese |[Tt]he |[Ss]uch |[Ff]urther )*(?:[\w-]+ ){0,3}(?:cuts|closures?|losses|shortages?"
    r"|crisis|shortfall|delays?) "
    r"(?:will|would|are going to)\b"
)
"""What harm will do: "These cuts will:"."""
_PARTIES = re.compile(r"\b(?:unions?|campaign\w*|committee)\b", re.IGNORECASE)
"""Who asks for measures, and takes them only by what it will do itself."""
_WOULD = re.compile(
    r"\b(?:party|Labour|Conservatives|Tories|Democrats|Greens|Reform|Plaid|SNP|manifesto|said|says|announced"
    r"|confirmed|proposals?|plans?|reforms?|scheme)\b[^.]*\bwould\b"
)
_STATE = re.compile(
    r"\b(?:government\w*|ministers?|minister’s|white paper|paper|department|dfe|secretary|budget|strategy|"
    r"chancellor|council|authority|college|ofsted|ofqual|agency|trust|our|we|its|package|deal|chancellor’s|"
    r"bill|act|reforms?|labour|party|plan|plans|mayor|including|include)\b",
    re.IGNORECASE,
)
_PAPER = re.compile(r"\b(?:[Ww]hite|[Gg]reen) [Pp]aper\b")
_OVER = re.compile(r"\b(?:already|past|taken|last year|so far)\b")
_FORECAST = re.compile(r"\b(?:expected|estimated|forecast|likely|predicted|projected)\b")
_FINITE = re.compile(
    r"^[^,;.]{0,120}?\b(?:will|would|should|must|is|are|was|were|has|have|had|can|could|may|need|needs|said"
    r"|says)\b"
)
_SUBORDINATE = re.compile(r"\b(?:so(?: that)?|which|that|who|where|because|as)\b")
_PAST = re.compile(r"^(?:\w+ly )?(?:[a-z]+ed|found|made)\s", re.IGNORECASE)
_SENTENCE = re.compile(r".+?(?:[.;](?=\s|$)|$)")
_FIRST = re.compile(r"[A-Za-z£\d“‘][\w’,.£-]*\b")
_NO_VERB = re.compile(r"(?:the|an?|in|for|at|by|to|on|if|when|where|how|what|why|who|and)\b", re.IGNORECASE)
_MARKS = "•*·–-(abcdefghijklmnopqrstuvwxyz0123456789"
_LEAST = 3  # words of an item
_WILL_HAVE = re.compile(
    r"\b(?:will|shall|[’']ll) (?P<will>have)\s*:\s*$(?P<ensures>)??(?P<that>)??"
    r"(?P<measures>)??(?P<pledges>)??"
)
_DONE = re.compile(
    r"(?:[a-z]+ly )?(?:(?!need|hundred)[A-Za-z]+ed|[Bb]uilt|[Cc]ut|[Bb]egun|[Ss]et up|[Pp]ut|[Mm]ade|[Gg]iven"
    r"|[Ss]pent|[Ff]ound|[Hh]eld|[Rr]un|[Tt]aken|[Bb]rought|[Hh]alved|[Gg]rown|[Ww]on|[Ll]aid|[Pp]aid|[Bb]ought|[Tt]aught)\s"
)
"""What will have been done by then: "By 2030 we will have: • opened five colleges"."""
_PAGE = re.compile(
    r"(?:^|[.] )(?:[Ii]t|[^.]*\b(?:reports?|letters?|pages?|handbooks?)) (?:will|shall)(?: also)?\s*:$"
)
_HOLDS = re.compile(r"(?:have|give|detail|describe|explain|contain|show|list|state|look at)\b", re.IGNORECASE)
"""What a report will do is hold something, and promises nothing."""


def bulleted(text: str, cast: Cast, guides: bool) -> Iterator[Pledge]:
    """Every commitment told as a bullet below the words that promise it."""
    lead: re.Match[str] | None = None
    above, above_at, at, mark, indent = "", 0, 0, "", 0
    name: str | None = None
    over: tuple[int, int] | None = None
    for line in text.splitlines(keepends=True):
        start, at = at, at + len(line)
        if line.isspace():
            continue
        bullet = _BULLET.match(line) if line.lstrip(" \t")[0] in _MARKS else None
        if bullet is None or (line.rstrip().endswith(":") and _LEAD.search(line)):
            lead, above, above_at = None, line.strip(), start
            continue
        if above:  # the first bullet below these words
            before = text[max(0, above_at - 400) : above_at]
            lead, words, above = _lead_of(above, before), above, ""
            if lead is None and _PARTY.fullmatch(words) and _PLEDGED_ABOVE.search(text, 0, above_at):
                lead = _BODY_HEADING.match(words)
            if guides and lead is not None and not lead["pledges"]:
                lead = None
            if lead is not None and lead["will"] and _HOLDS.match(bullet["words"]) and _PAGE.search(words):
                lead = None
            if lead is not None:
                ends = text.index(words, above_at) + len(words)
                over = ends - len(lead.string), ends
                name = _who(text, cast, ends - len(lead.string) + lead.start())
            mark, indent = _mark(bullet), bullet.start("mark")
        if lead is not None and _mark(bullet) != mark:
            lead = None  # an outer list goes on
        is_part = bullet.start("mark") > indent + 1  # of the item above
        if lead is not None and not is_part and (item := _item(bullet["words"], lead)) is not None:
            low = start + bullet.start("words")
            yield Pledge(low, low + len(item), low, name, "bulleted/2", over=over)


def _mark(bullet: re.Match[str]) -> str:
    """Whether a bullet is a dot, a number or a letter."""
    sign = bullet["mark"].strip("().")
    return "9" if sign.isdigit() else "a" if sign.isalpha() else sign


def _lead_of(words: str, before: str) -> re.Match[str] | None:
    """What a line says of the bullets under it; None where it promises nothing."""
    last = words.removesuffix(".")[-200:].rpartition(". ")[2]
    if words.endswith("."):
        return _MAKES.search(last)
    lead = _LEAD.search(last) or _DOES.search(last) or _WILL_HAVE.search(last)
    if lead is None:
        return None
    told = last[: lead.start() + 1] if lead["measures"] else last
    if lead.re is _WILL_HAVE and _STATE.search(last) is None:
        return None  # a building or a reader
    if lead["will"]:  # to help students, the college will
        told = told.rpartition(", ")[2] if not _CASE.match(told) else told
        is_harm = _BEFALLS.match(told) is not None
        is_asked = is_harm or (
            lead["will"].startswith("would")
            and (_WOULD.search(last) is None or _PARTIES.search(told) is not None)
        )
    elif lead["measures"]:
        is_asked = not words.endswith(":") or not (_STATE.search(last) or _PAPER.search(before))
        is_asked = is_asked or _OVER.search(last) is not None or _FORECAST.search(last) is not None
        is_asked = is_asked or _PARTIES.search(told) is not None
    else:
        is_asked = not (lead["ensures"] or lead["pledges"]) and _PARTIES.search(told) is not None
    return None if is_asked or _NOT.search(told) else lead


def _item(words: str, lead: re.Match[str]) -> str | None:
    """The words of a bullet that promise; None where they tell something else."""
    first = _SENTENCE.match(words)
    item = (first[0] if first else words).rstrip(" ;,.")
    if len(item.split()) < _LEAST:
        return None
    if lead["ensures"] or lead.re is _WILL_HAVE:
        return item if lead["ensures"] or _DONE.match(item) else None
    if lead["that"] or (lead["will"] and _NO_DECISION.match(item)):
        return None if _NO_DECISION.match(item) else item
    if lead["will"]:
        return None if _NO_VERB.match(item) or not _FIRST.match(item) else item
    if _FINITE.match(_SUBORDINATE.split(item)[0]) and not re.match(
        r"[A-Z][a-z]+ing\s(?!and\b|ha(?:s|ve)\b|is\b)", item
    ):
        return item if re.match(r"(?:[Ww]e |[Ii]t )?[Ww]ill\b", item) else None
    return None if _PAST.match(item) or item.endswith("?") else item


def _who(text: str, cast: Cast, at: int) -> str | None:
    """Who promises, from the words before the colon."""
    found = sentences_of(text)
    index = sentence_at(found, at)
    if index is None:
        return None
    sentence = found[index]
    if (party := _PARTY_NAME.match(sentence.text)) is not None and _PARTY.fullmatch(sentence.text):
        return party[0]
    if _OURS.search(sentence.text):
        return None  # whoever speaks
    subject = subject_of(sentence.text, at - sentence.start)
    low = sentence.start + (subject.start if subject else 0)
    named = [m.speaker.organisation for m in cast.between(low, sentence.end) if m.speaker.organisation]
    if named:
        return named[0]
    before = [m.speaker.organisation for m in cast.between(max(0, low - 600), low) if m.speaker.organisation]
    return before[-1] if before else None
