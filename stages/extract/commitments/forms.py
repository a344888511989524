"""The words that may make a sentence a promise, and the grammar from each of them on.

A cue is one word ("will", "plans", "pledged"); each form is tried at that word only.
"""

import re

from stages.extract.phrases.word_cues import cue

_ADV = (
    r"(?:(?!(?:only|early|family|supply|apply|reply|rely|comply|multiply)\b)\w{3,}ly |(?:also|now|then|soon"
    r"|later|therefore"
    r"|again|today|still|all|both|each|further|first|in future|in turn|instead|no doubt|at last|together|from"
    r" \w+ \d{4}"
    r"|,? ?next year|this year|this week|this autumn|next month),? )*"
)
_WHAT = (
    rf" {_ADV}(?P<neg>not |never |no longer )?{_ADV}(?P<aux>be |have |go on being |continue to be |remain"
    rf" )?{_ADV}[“‘\"']?"
    rf"(?P<on>(?:continue|go on|start|begin|work|seek|look|aim|help|act|move|step in) (?:to |and )?)??"
    r"(?P<verb>[a-z][a-z-]+)\b(?![’'])"
)
_STARTS = (
    "will shall ll would is are was were decided am re plans plan planned planning intends intend intended"
    " intending aims aim aiming"
    " proposes proposing hopes hope expects expect means meant mean pledge* promis* vow vows vowed vowing"
    " commit* undertake*"
    " undertook undertaking agreed agrees guarantee* intention intentions decision proposals announce*"
    " unveil* reveal* set"
    " sets setting outlin* confirm* publishes published launches launched drawn drawing tabled submitted due"
    " scheduled looks look"
)
CUE = cue(
    re.compile(
        rf"\b(?:{'|'.join(s.replace('*', chr(92) + 'w*') for s in _STARTS.split())})\b", re.IGNORECASE
    ),
    _STARTS,
)
"""Every word at which a form may begin."""
WILL = re.compile(
    r"(?:(?P<will>will|shall|ll)|(?P<would>would)"
    r"|(?:is|are|was|were|am|re|looks?)(?: also| now| all| both| currently| already| actively| still)?"
    r" (?:(?P<going>going to)"
    r"|(?P<set>(?<!was )(?<!were )(?:set|due|scheduled|poised) to)|(?P<plan>(?:planning|preparing"
    r"|aiming|intending|proposing)"
    r" to)|(?P<to>(?<!was )(?<!were )to))"
    r"|(?P<due>(?<!was )(?<!were )(?:due|set|scheduled) to)"
    r"|(?P<intends>(?:plans?|planned|intends?|intended|aims?|proposes?) to)|(?P<hopes>(?:expects?|hopes?) to)"
    r"|(?P<meant>(?:means?|meant) to))" + _WHAT,
    re.IGNORECASE,
)
DOING = re.compile(
    r"(?:is|are|am|re)(?: also| now)? (?P<doing>introducing|launching|opening|closing|scrapping|replacing"
    r"|extending|expanding"
    r"|reviewing|strengthening|reforming|tightening|abolishing|creating|bringing in|raising|ending"
    r"|moving|cutting|changing|setting up|investing|committing"
    r"|providing"
    r"|increasing|establishing|making|publishing|rolling out|proposing|consulting on|funding|bringing forward"
    r"|legislating)\b",
    re.IGNORECASE,
)
PROMISE = re.compile(
    r"(?P<verb>plans|planning|proposes|proposing|decided|pledged|pledges|pledge|pledging|promised|promises|promise|promising"
    r"|vowed|vows|vow|vowing|committed|commits"
    r"|commit|committing|undertook|undertaken|undertakes|agreed|agrees|guaranteed|guarantees)"
    r"(?P<self> (?:itself|themselves|himself|herself|ourselves|them|the (?!the)\w+))?"
    r"(?: (?:today|again|yesterday|this week|instead|up to|with [^,.;]{3,40}?))??"
    r"(?: (?P<not>not ))?"
    r" (?:to (?P<ing>[a-z]+ing)\b|to [“‘\"']?(?!the\b|an?\b|this\b|that\b|these\b|its\b|their\b|such\b|all\b"
    r"|both\b|our\b|his\b)"
    r"(?:also |\w+ly |not )?(?P<to>[a-z-]+)\b|that (?P<that>)(?=[^.;]{3,90} (?:will|would|shall)\b)"
    r"|(?P<thing>(?:to )?(?:an? |the )?(?:[a-z-]+ ){0,2}?(?:£|\d|[“‘\"]|up to \d|more than £))"
    r""
    r"|(?P<new>(?:to )?(?:(?:urgent|better|faster|pilot|emergency|immediate|major|swift) "
    r"|an? (?!(?:long|matter|point|question|lot|way)\b)\w|new |more |extra |further |free "
    r"|additional |[A-Z])))"
)
NOUN = re.compile(
    r"(?P<noun>pledge|pledges|promise|promises|commitment|commitments|vow|plans?|proposals|intention"
    r"|intentions|decision|aim)"
    r"(?P<is> (?:is|are|was))? (?:(?P<for>for) (?P<thing>an?\b|new\b|the\b|its\b|more\b|extra\b|£|\d|[A-Z“‘]"
    r"|[a-z]+ (?:new|more)\b)"
    r"|of (?P<of>an?\b|£|up to|more|\d)|to (?P<ing>[a-z]+ing)\b|to (?:also |\w+ly"
    r" )?[“‘\"']?(?P<to>[a-z-]+)\b)",
    re.IGNORECASE,
)
ANNOUNCED = re.compile(
    r"(?P<verb>sets? out|setting out|unveil(?:s|ed|ing)?|announc(?:es|ed|ing)|reveal(?:s|ed|ing)?|outlin(?:es"
    r"|ed|ing)"
    r"|confirm(?:s|ed|ing)|publish(?:es|ed)|draw(?:n|ing) up|tabled|submitted|launch(?:es|ed))"
    r" (?:(?P<plans>(?:(?!(?:the|that)\b|[,.;:])[\w£’.-]+ ){0,4}?(?:plans|a plan|a blueprint) "
    r"(?:to [“‘\"']?[a-z]+\b|for (?!(?:the|its|their) (?:future|years?|next|coming|academic|week|day|summer"
    r"|rest|period|sector|event)\b)))"
    r"|(?P<money>(?:an? |the |up to |more than |an extra |a further )?(?:new |extra |additional |further"
    r" )?£[\d.,]+ ?(?:\w+ )?"
    r"(?:[a-z-]+ ){0,4}?(?:for|to|towards|fund|package|investment|in)\b))"
)
OWNER = re.compile(
    r"(?:(?P<owner>[’']s?|s[’']|\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Aa]n?|[Tt]he))"
    r" (?:(?![\w-]+[’']s? )[\w“”‘’-]+ ){0,3}"
    r"|(?P<start>^\W*)(?:\w+ )?)$"
)
