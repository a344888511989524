"""The words that may make a sentence a promise, and the grammar from each of them on.

A cue is one word ("will", "plans", "pledged"); each form is tried at that word only.
"""

import re

from stages.extract.phrases.word_cues import cue

_ADV = (
    r"(?:(?!(?:only|early|family|supply|apply|reply|rely|comply|multiply)\b)\w{3,}ly |(?:also|now|then|soon"
    r"|later|therefore|again|today|still|all|both|each|further|first|better|in future|in turn|instead|no"
    r" doubt|at last|together|always|long|ever|from \w+ \d{4}|,? ?next year|this year|this week|this autumn"
    r"|next month),? )*"
)
_WHAT = (
    rf"(?:, (?!\w+ suggest)[^,;.]{{3,45}},)? {_ADV}(?P<neg>not |never |no longer )?{_ADV}(?:only"
    rf" )?(?P<aux>be |have |go on being |continue to be )?{_ADV}[“‘\"']?(?P<on>(?:continue|go on|start|begin"
    rf"|work|seek|look|aim|help|act|move|step in) (?:to |and )?)??"
    r"(?P<verb>(?!the\b|an?\b)(?-i:[a-z][a-z-]+))\b(?![’'])"
)
_STARTS = (
    "will shall ll would is are was were decided am re plans plan planned planning intends intend intended "
    "intending aims aim aiming target targets goal goals ambition ambitions hoping won wouldn opted voted "
    "resolved chosen ruled rules put putting propose proposes proposing hopes hope expects expect means "
    "meant mean pledge* pledging promis* vow vows vowed vowing commit* undertake* undertook undertaking "
    "agreed agrees guarantee* intention intentions decision proposal proposals deal agreement announc* "
    "unveil* reveal* set sets setting outlin* confirm* publishes published launches launched drawn drawing "
    "tabled submitted due scheduled looks look prepares prepare"
)
CUE = cue(
    re.compile(
        rf"\b(?:{'|'.join(s.replace('*', chr(92) + 'w*') for s in _STARTS.split())})\b", re.IGNORECASE
    ),
    _STARTS,
)
"""Every word at which a form may begin."""
_WHEN = r"(?: (?:last night|today|yesterday|(?:this|last) (?:week|month|morning)|on \w+day))?"
_ACTION = (
    r"(?:closure|establishment|formation|creation|expansion|extension|introduction|abolition|opening|merger"
    r"|sale|review|inquiry|overhaul|investigation|shake-up|moratorium|freeze|rollout|roll-out|relaunch"
    r"|redevelopment|refurbishment|rebuild|demolition|withdrawal|phasing-out|transfer|takeover)\b"
)
"""What is announced or planned to be done, as a noun."""
WILL = re.compile(
    r"(?:(?P<will>will|shall|ll)|(?P<would>would)(?!n)|(?P<not>wo(?:n|uldn)[’']t)|(?:is|are|(?P<past>was"
    r"|were)|am|re|looks?)(?: also| now| then| all| both| currently| already| actively)? (?:(?P<going>going"
    r" to)|(?P<set>(?:set|due|scheduled|planned|poised|about|gearing up|on (?:course|track)) to)"
    r"|(?P<plan>(?:planning"
    r"|preparing|aiming|intending|proposing|seeking|looking) to)|(?P<expected>expected to)"
    r"|(?P<to>(?<!was )(?<!were )to))|(?P<due>(?<!was )(?<!were )(?:due|set|scheduled) to)"
    r"|(?P<intends>(?:plans?|planned|intends?|intended|aims?|proposes?|prepares?)"
    r" to)|(?P<hopes>(?:(?:is|are|was|were|am|re)(?: also| now| still)? )?(?:expects?|hopes?|hoping"
    r"|expecting) to)|(?P<meant>(?:means?|meant) to))" + _WHAT,
    re.IGNORECASE,
)
DOING = re.compile(
    r"(?:is|are|am|re)(?: also| now| already)? (?P<being>being )?(?:(?:\w+ly|also)"
    r" )?(?P<doing>[a-z]{3,}(?:ing|ed|en|t|de))\b|(?:is|are) (?:now |still )?(?P<due>(?:due|scheduled|slated"
    r"|earmarked|set) for (?:completion|closure|launch|delivery|demolition|publication|opening|release"
    r"|introduction|rollout|roll-out))\b",
    re.IGNORECASE,
)
PROMISE = re.compile(
    r"(?P<verb>plans|planning|aiming|proposes?|proposing|decided|voted|opted|resolved|chosen|pledge[ds]?|"
    r"pledging|promise[ds]?|promising|vow(?:ed|s|ing)?|committed|commits|commit|committing|undertook|"
    r"undertaken|undertakes|agreed|agrees|guaranteed|guarantees|ruled out|rules out)(?: (?:itself|"
    r"themselves|himself|herself|ourselves|them|the (?!the)\w+))?(?: (?:today|again|yesterday|this week|"
    r"instead|on \w+day|last night|unanimously|in principle|as well|up to|with [^,.;]{3,40}?))??(?:"
    r" (?P<not>not|never))? (?:to (?P<ing>[a-z]+ing)\b|to "
    r"[“‘\"']?(?!(?:the|an?|this|that|these|its|their|such|all|both|our|his)\b)(?:also |\w+ly |not "
    r")?(?P<to>[a-z-]+)\b|that (?P<that>)(?=[^.;]{3,90} (?:will|would|shall)\b)|(?P<thing>(?:to )?(?:an? |"
    r"the )?(?:[a-z-]+ ){0,2}?(?:£|\d|[“‘\"](?!to\b)|up to \d|more than £))"
    rf"|(?P<deed>(?:an? |the |its |their |our )(?:[\w-]+ ){{0,3}}?{_ACTION})"
    r"|(?P<ruled>(?<=out )(?:[a-z]+ing|an?|any|the|more|further|extra|additional|new|all)\b)|(?P<new>(?:to "
    r")?(?:(?:urgent|better|faster|pilot|emergency|immediate|major|swift|new|more|extra|further|free|"
    r"additional) |an? (?!(?:long|matter|point|question|lot|way)\b)\w|[A-Z]))|(?P<gift>(?<=ed |es "
    r")(?!(?:should|will|would|must|can|could|may|might|are|is|were|was|have|has|it|them|him|her|us|me|"
    r"that|this|to|in|at|by|on|for|as|and|but|or|last|when|after|before|since|so|not|from|about|over|under|"
    r"with|of|yesterday|today|earlier|during|land|much|(?:his|her|their|its) [\w ]{0,12}?(?:commitment|"
    r"support|best))\b)[a-z“‘][\w’-]*))"
)
NOUN = re.compile(
    r"(?P<noun>pledges?|promises?|commitments?|vow|undertaking|plans?|proposals?|intentions?|decision|aim"
    r"|targets?|goals?|ambitions?|deal|agreement)(?: of (?:the|this|our|its|these) [\w-]+(?: "
    r"[\w-]+){0,3}?(?= (?:is|are|was) to\b))?(?: (?:by|from) (?P<who>[^,.;:]{3,60}?))?(?: to (?:the|its"
    r"|their|our)(?:"
    r" [\w-]+){1,3}?(?= to ))??(?P<is> (?:is|are|was))?" + _WHEN + " (?:"
    r"for (?P<goal>(?:the|both|every|all|each|half|two|three|no|more|young|\d[\d,.]*)\b[^.;]{3,80}? to\b)|"
    r"(?P<for>for) (?P<thing>an?\b|new\b|the\b|its\b|more\b|extra\b|£|\d|[A-Z“‘]|[a-z]+ (?:new|more)\b)|to "
    r"(?P<np>(?:an?|the|more) (?:[\w‘’“”-]+ ){0,5}?[‘“]?(?:levy|entitlement|guarantee|fund|grants?|funding|"
    r"investment|scheme|programme|places|reform|review)\b)|of (?P<of>an?\b|£|up to|more|\d|[a-z]+ing\b)|to "
    r"(?P<ing>[a-z]+ing)\b|to (?!(?:an?|the|its|their|our|this|these|all|some|more|such|that|it|them|both|"
    r"each|every)\b)(?:also |\w+ly )?[“‘\"']?(?P<to>(?-i:[a-z-]+))\b)",
    re.IGNORECASE,
)
ANNOUNCED = re.compile(
    r"(?P<verb>sets? out|announce|setting out|unveil(?:s|ed|ing)?|announc(?:es|ed|ing)|reveal(?:s|ed|ing)?"
    r"|outlin(?:es|ed|ing)|confirm(?:s|ed|ing)|publish(?:es|ed)|(?:draw|put)(?:n|ting|s)? (?:up|forward)"
    r"|tabled|submitted|launch(?:es|ed)) (?:(?P<plans>(?:(?!(?:the|that|consultation)\b|[,.;:])[\w£’.-]+"
    r" ){0,4}?"
    rf"(?:plans|a plan|a blueprint){_WHEN} (?:to [“‘\"']?[a-z]+\b"
    r"|for (?!(?:the|its|their) (?:future|years?|next|coming|academic|week|day|summer|rest|period|sector"
    r"|event)\b)))|(?P<money>(?:an? |the |up to |more than |an extra |a further )?(?:(?:[\w-]+ ){1,5}(?:of"
    r"|worth) )?(?:new |extra |additional |further )?£[\d.,]+ ?(?:\w+ )?(?:[a-z-]+ ){0,4}?(?:for|to|towards"
    r"|fund|package|investment|in)\b)"
    rf"|(?P<deed>(?:an? |the |its |their |our )(?:[\w-]+ ){{0,3}}?{_ACTION}"
    r"(?! (?:will|would|has|had|is|was|should|may|could)\b)))"
)
OWNER = re.compile(
    r"(?:(?P<owner>[’']s?|s[’']|\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Aa]n?|[Tt]he)) (?:(?![\w-]+[’']s?"
    r" |(?:its|their|his|her|our) )[\w“”‘’-]+ ){0,3}|(?P<start>^\W*)(?:\w+ )?)$"
)
