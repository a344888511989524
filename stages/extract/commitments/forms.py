"""The forms of a commitment, as patterns: a word of promise or of will, and a deed.

"will publish", "is to be rebuilt", "plans to merge", "has pledged to train", "its pledge to train".
"""

import re

from stages.extract.commitments.deeds import ACTIVE, DONE, GERUNDS, OPENING
from stages.extract.phrases.word_cues import cue

CUE = cue(
    re.compile(
        r"\b(?:(?:will|pledg|vow|promis|commit|undert|intend|guarantee|propos)\w*|(?:plans?|planning|intention"
        r"|aims?|is to|are to"
        r"|agreed|would|going to|shall|due to|set to|scheduled|preparing|(?:is|are|[’']re) (?:also |now )?"
        r"(?:introducing|launching|opening|closing|scrapping|replacing|extending|expanding|abolishing|creating"
        r"|bringing|raising|ending|moving|cutting|changing|setting)|(?:we|it|they|i)[’']ll)\b)",
        re.IGNORECASE,
    ),
    "will* pledg* vow* promis* commit* undert* plan plans planning intend* intention aim aims is are"
    " agreed would"
    " going shall due set scheduled preparing guarantee* propos* we it they i",
)
_ADVERB = (
    r"(?:(?:also|now|then|soon|later|therefore|immediately|formally|shortly|instead|in turn|first|again"
    r"|fully|eventually|"
    r"jointly|initially|finally|together|further|begin to|continue to|start to|work to|look to|seek to"
    r"|aim to|help to|"
    r"in future|[a-z]+ly|both|next year|this year|this week) |,? [a-z]+ (?:19|20)\d\d,? )*"
)
_QUOTE = "[“‘\"']?"
_VERB = (
    rf"{_ADVERB}{_QUOTE}(?!(?:report|make) (?:an? |its )?(?:loss|deficit|surplus|profit"
    rf"|difference)\b)(?!(?:give|allow|make|take|grow|see) (?:it|them|us|him|her|in|place|time"
    rf"|part|up to)\b)(?P<deed>{'|'.join(sorted(ACTIVE, key=len, reverse=True))})(?![\w’'-])"
)
_MODAL = (
    r"(?P<will>will|shall|[’']ll|(?:is|are|[’']re|am) (?:all )?going to)|(?P<would>would)"
    r"|(?P<set>(?:is|are|looks?) (?:also |now |both |all )?(?:set|due|scheduled|poised|preparing) to|(?<=,"
    r" )(?:due|set|scheduled) to)"
    r"|(?P<to>(?:is|are) (?:also |now |both )?to)"
    r"|(?P<plan>(?:(?:is|are) (?:also |now |currently )?(?:planning|aiming|intending|proposing) to)|(?:plans"
    r"|intends|aims|plan|intend|aim|proposes|propose) to)"
)
_WHAT = (
    rf"(?:{_ADVERB}(?P<not>not |never )?(?P<longer>no longer )?"
    rf"(?:{_ADVERB}be {_ADVERB}{_QUOTE}(?P<done>{'|'.join(sorted(DONE, key=len, reverse=True))}|made"
    rf" available|put in place|phased (?:out|in))\b"
    rf"|{_ADVERB}be (?P<doing>{'|'.join(sorted(GERUNDS, key=len, reverse=True))})\b"
    rf"|(?:have|see) (?P<stripped>(?:its|their) (?:[\w-]+ ){{1,3}}?"
    rf"(?:{'|'.join(sorted(DONE, key=len, reverse=True))})\b)"
    rf"|have (?P<have>[a-z]+ed|built|made|set up)\b"
    rf"|{_ADVERB}(?P<get>receive|get|share) (?=£|a share|an? (?:extra|additional)|up to £|more than £"
    rf"|almost £|around £|\d)"
    rf"|{_VERB}|{_ADVERB}{_QUOTE}(?!report an? )(?P<opening>{'|'.join(OPENING)}|take effect|support"
    rf"|fund|pay for|go"
    rf" (?:to|towards|on)|come into)\b(?! to (?!run|operate|offer|provide|fund|support|deliver)\w+)))"
)
WILL = re.compile(rf"(?:(?<=\s)|(?<=\w)(?=[’']))(?:{_MODAL})\s{_WHAT}")
PROMISE = re.compile(
    r"\b(?P<perfect>(?:(?:has|have|had|also|today|now|already|yesterday|previously|each|both|since) )*)"
    r"(?P<verb>pledged|pledges|pledge|pledging|promised|promises|promising|vowed|vows|vowing|committed"
    r"|commits|commit|committing"
    r"|undertook|undertaken|agreed|guaranteed|guarantees)"
    r"(?P<self> (?:itself|themselves|himself|herself|ourselves|them|the (?:council|college|government"
    r"|authority|department|party)))?"
    r" (?:today |again |yesterday |this week |instead |up to |with [^,.;]{3,40}? )?"
    rf"(?:to (?P<ing>(?!bring\b|ring)[a-z]+ing)\b|to (?!be (?:more|a|the)\b)(?!(?:the|a|an|this|that"
    rf"|these|our|its|their|such|all|both|high|working|supporting|ensuring)\b)"
    rf"{_QUOTE}(?:{_ADVERB})(?P<to>[a-z]+)\b|that (?P<that>)(?=[^.;]{{3,80}} (?:will|would|shall)\b)"
    rf"|(?P<amount>(?:to )?(?:an? |the )?(?:new |extra |further |additional |fresh |total |record"
    rf" )*£|up to £|more than £|an extra |£|[“‘\"]|[a-z]* ?\d|an? new |more |new |extra "
    r"|urgent |further |additional |free |(?:pilot|emergency|immediate|better|faster) ))"
)
NOUN_PROMISE = re.compile(
    rf"(?:(?P<owner>[’']s?|\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]|[Tt]he|[Oo]ur|[Tt]hese|[Nn]ew))"
    rf" (?:(?!(?:announced"
    r"|unveiled|revealed|confirmed|published|agreed|approved|has|have|had|and)"
    rf" )[\w-]+ ){{0,2}}?"
    r"|(?P<told>(?:(?:is|are|has|have) (?:also |now )?)?(?:announced"
    r"|unveiled|revealed|confirmed|set out|outlined|published|agreed|approved"
    r"|consulting on|has|have|drawn up|submitted|drawing up|working on|put forward|finalising)) "
    r"(?:its |their |his |her |the |new |fresh )*)"
    rf"(?P<noun>pledge|pledges|promise|promises|commitment|commitments|vow|plan|plans|proposals?|intention"
    rf"|decision) to {_VERB}"
)
PLANS_AGREED = re.compile(
    rf"(?<![\w ])(?:Proposals|Plans|Commitments?|A pledge|A plan|A commitment) to {_VERB}"
)
