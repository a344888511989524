"""People come together or write to each other: meetings, visits, letters."""

import re

from stages.extract.dates.words import word_set
from stages.extract.events.form import AUX, Form

_ABOUT_NEEDS = (
    r"(?!(?:(?!(?:to|on|in|with|at|over|last|and)\b)[\w’'-]+ ){0,5}(?:needs?|targets?|demands?|costs?"
    r"|benchmarks?"
    r"|criteri(?:on|a)|thresholds?|challenges?|expectations?|standards?|requirements?|conditions?|deadlines?"
    r"|aims?|goals?|objectives?|definition|tests?|obligations?|ambitions?)\b|their|its)"
)
"""What is met and is nobody: needs, targets, a benchmark."""
_SOON = r"in\b|on\b|again|last\b|this\b|next\b|yesterday|today|earlier|to discuss"

FORMS = (
    Form(
        "met",
        "meeting",
        re.compile(
            rf"\b{AUX}(?<!was )(?<!were )(?<!been )(?<!be )(?:met|meet|meets"
            rf"|meeting) (?:with )?{_ABOUT_NEEDS}"
            rf"(?=[A-Z]|the |(?:union |college |business )?leaders|unions?\b|officials|ministers|members|four"
            rf"|three|between|\w+ times\b|{_SOON})"
        ),
        word_set("met meet"),
        "either",
    ),
    Form(
        "met_to",
        "meeting",
        re.compile(
            r"\b(?:has|have) met (?:with )?(?:the )?(?=[A-Z])|\bmet (?:(?!to\b)[^.;,\n]){0,60}?\bto"
            r" (?:discuss|debate|agree|decide|plan|negotiate|talk)\b"
        ),
        word_set("met"),
        "told",
    ),
    Form(
        "heard",
        "meeting",
        re.compile(
            rf"\b{AUX}(?:(?:g[ia]ve[ns]?|heard?|took|takes?) (?:oral )?evidence|(?:told|complained to) "
            r"(?:the )?(?:[A-Z][\w’-]* ){0,4}"
            r"(?:MPs|peers|(?:Sub-)?Committee|Commons|Lords|House|[Cc]ongress|[Cc]onference|[Dd]elegates)"
            r"|appear(?:s|ed)? before|(?:[Cc]ommittee|MPs|[Pp]eers"
            r"|[Dd]elegates|[Cc]onference|[Ii]nquest|[Tt]ribunal) (?:(?:has|have|was|were) )?(?:heard"
            r"|told)|came before (?=(?:the )?[A-Z])|(?:questioned|grilled|quizzed)"
            r"(?= (?:the |its )?(?:[\w’-]+ ){0,4}(?:minister|secretary|chief|chair|[A-Z])))\b"
        ),
        word_set("gave give evidence appear came question grill quiz told complained heard"),
        "day",
    ),
    Form(
        "evidence_from",
        "meeting",
        re.compile(
            r"\b(?:heard|took|taken|hears|takes) (?:oral |written )?evidence from (?=(?:the )?[A-Z]"
            r"|(?:[a-z]+ ){1,3}[A-Z])"
        ),
        word_set("evidence"),
        "told",
        by_subject=False,
    ),
    Form(
        "visit_to",
        "visit",
        re.compile(
            r"\b(?:[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[’']s) (?:(?:first|second|recent|official|formal|latest)"
            r" )*visits? to (?=(?:an?|the)? ?(?:[A-Z]|college|school))"
            r"|\b(?:visited|toured|paid a visit to|made a visit to) (?=(?:the )?[A-Z])"
            r"|\b(?:during|on) (?:an?|his|her|their) (?:[\w-]+ )?(?:visit to|tour of) (?=(?:the )?[A-Z])"
        ),
        word_set("visit tour"),
        "either",
        is_told=True,
    ),
    Form(
        "attended",
        "meeting",
        re.compile(
            r"\b(?:went to|attended|took part in|spoke at|appeared at) (?:an?|the|its|their|our|my|his"
            r"|her) (?:[\w’-]+ ){0,6}?"
            r"(?:event|conference|meeting|summit|roundtable|briefing|seminar|workshop|webinar|hearing)\b"
        ),
        word_set("went attended took spoke appeared"),
        "day",
    ),
    Form(
        "at_conference",
        "meeting",
        re.compile(
            r"\b(?:[Ss]peaking|told|said|speech|address(?:ed|ing)?|delegates|unveiled|announced|launched|revealed"
            r"|appear(?:ed|ing)|warned|keynote|opened|attend(?:ed|ing|s)?)\b[^.;\n]{0,60}?\b(?:(?:at|to|of) )?"
            r"(?:the|its|(?:this|last) (?:year|week|month)[’']s|(?:yester|to)day[’']s|[A-Z]\w+[’']s) "
            r"(?:[A-Z][\w’&-]*(?: (?:of|for|and|&|the))? ){1,9}(?:(?:annual|autumn|spring|summer|winter|national"
            r"|party) )*(?:[Cc]onference|[Cc]ongress|[Ss]ummit)\b(?! (?:Centre|Hall))"
        ),
        word_set("conference congress summit"),
        "told",
        by_subject=False,
        in_speech=True,
    ),
    Form(
        "letter_to",
        "letter",
        re.compile(
            r"\b(?:sign(?:ed|s)?|sent|written|wrote|writes|published|put their names? to|handed in"
            r"|delivered) (?:(?:an?|one|another|the) (?:[\w-]+ ){0,2}?(?:letter|petition|plea|statement)"
            r"(?:,[^,.;]{3,40},)?|(?:[a-z]+ )?letters) (?:to|from|urging|calling|asking|demanding|on)\b"
        ),
        word_set("letter petition plea statement"),
        "told",
        in_speech=True,
    ),
    Form(
        "in_a_letter",
        "letter",
        re.compile(
            r"(?:(?<=^)|(?<=[.\n] )|(?<=\n)|\bBut |\bAnd |\bNow )[Ii]n (?:an?|their|his|her|its|the) "
            r"(?:[\w-]+ ){0,2}?letter"
            r"(?= (?:(?:sent|written|addressed) )?(?:to (?=[A-Z])|out\b|to [a-z]+,|on (?=[A-Z\d])|of \d"
            r"|dated\b|to (?:the )?(?:education|skills|prime|home) (?:secretary|minister)))"
            r"|\b(?:[Tt]he|[Aa]n?) (?:[a-z]+ )?letter(?= (?:from|by) (?:[a-z’]+ ){0,4}[A-Z])"
            r"|\b[Bb]y (?:an? )?letter(?= dated)|\bin an? (?:open "
            r"|joint )?letter(?= to (?:the )?[A-Z][\w’-]* [A-Z])"
            r"|\b(?:[Tt]he latest|[Aa]n? (?:open|joint)) letter\b"
            r"|(?:(?<=^)|(?<=\n))(?:(?:An?|Open|Joint) )?[Ll]etter (?:from"
            r"|to)(?= [^.;\n]{3,60}[,:–-] ?(?:\w+ )?\d)"
            r"|(?:\b(?:[Tt]he|[Aa]n?|[Yy]our|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)|[’']s) (?:[a-z]+ )?"
            r"letter(?= of (?:\d|[A-Z][a-z]+ \d)|,? dated"
            r"|,? (?:was )?(?:signed|sent))"
        ),
        word_set("letter"),
        "either",
        by_subject=False,
    ),
    Form(
        "wrote_then",
        "letter",
        re.compile(
            r"\b(?:wrote|written|replied|responded) (?:(?:back|again) )?to (?:you|me|us|them|him|her|all|every"
            r"|parents|staff|an?)\b"
        ),
        word_set("wrote written replied responded"),
        "date",
        in_speech=True,
    ),
    Form(
        "wrote_to",
        "letter",
        re.compile(
            rf"\b{AUX}(?:wrote|written|writing)"
            r"(?: (?:today|yesterday|again|jointly|directly|lately|recently|separately|(?:this|last) (?:week|month)))? to "
            r"(?!you\b|me\b|us\b|them\b|him\b|her\b|an?\b|all\b|every|people\b|those\b|parents\b|some\b"
            r"|(?:say|point|ask|express|raise|complain|warn|tell|demand|request|explain|call|seek)\b)"
        ),
        word_set("wrote writ"),
        "either",
        not_of=re.compile(r"\b(?:[Pp]ut|apply|appeal|complain)\b[^.;]* in $"),
    ),
)
