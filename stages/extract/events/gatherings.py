"""People come together or write to each other: meetings, visits, letters."""

import re

from stages.extract.events.form import AUX, Form
from stages.extract.phrases.words import word_set

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
            rf"|meeting) (?:with )?{_ABOUT_NEEDS}(?=[A-Z]|the |(?:union |college |business )?leaders"
            rf"|unions?\b|officials|ministers|members|four|three|between|\w+ times\b|{_SOON})"
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
            r"(?:the )?(?:[A-Z][\w’-]* ){0,4}(?:MPs|peers|(?:Sub-)?Committee|Commons|Lords|House|[Cc]ongress"
            r"|[Cc]onference|[Dd]elegates)|appear(?:s|ed)? before|(?:[Cc]ommittee|MPs|[Pp]eers|[Dd]elegates"
            r"|[Cc]onference|[Ii]nquest|[Tt]ribunal) (?:(?:has|have|was|were) )?(?:heard|told)"
            r"|came before (?=(?:the )?[A-Z])|(?:questioned|grilled|quizzed)(?= (?:the "
            r"|its )?(?:[\w’-]+ ){0,4}(?:minister|secretary|chief|chair|[A-Z])))\b"
        ),
        word_set("gave give evidence appear came question grill quiz told complained heard"),
        "day",
    ),
    Form(
        "visit_to",
        "visit",
        re.compile(
            r"\b(?:[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[’']s) (?:(?:first|second|recent|official|formal|latest)"
            r" )*visits? to (?=(?:an?|the)? ?(?:[A-Z]|college|school))"
            r"|\b(?:visited|toured|paid a visit to|made an? (?:[\w-]+ )*visit to) (?=(?:the )?[A-Z])"
            r"|\b(?:made (?:his|her)|(?:has|have|had) made [a-z]+) (?:[\w-]+ )*visits?\b"
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
        "letter_to",
        "letter",
        re.compile(
            r"\b(?:sign(?:ed|s)?|sent|written|wrote|writes|published|put their names? to|handed in"
            r"|delivered) (?:(?:an?|one|another|the) (?:[\w-]+ ){0,2}?(?:letter|petition|plea|appeal"
            r"|statement)(?:,[^,.;]{3,40},)?|(?:[a-z]+ )?letters) (?:to|from|urging|calling|asking|demanding"
            r"|on|against)\b"
        ),
        word_set("letter petition plea appeal statement"),
        "told",
        in_speech=True,
    ),
    Form(
        "in_a_letter",
        "letter",
        re.compile(
            r"(?:(?<=^)|(?<=[.\n] )|(?<=\n)|\bBut |\bAnd |\bNow )[Ii]n (?:an?|their|his|her|its"
            r"|the) (?:[\w-]+ ){0,2}?letter(?= (?:(?:sent|written|addressed) )?(?:to (?=[A-Z])|out\b"
            r"|to [a-z]+s(?: and [a-z]+)?,|on (?=[A-Z\d])|of \d|dated\b|to (?:the )?(?:education|skills|prime"
            r"|home) (?:secretary|minister)))|\b(?:[Tt]he|[Aa]n?) (?:[a-z]+ )?letter(?= (?:from"
            r"|by) (?:[a-z’]+ ){0,4}[A-Z])|\b[Bb]y (?:an? )?letter(?= dated)|\bin an? (?:open "
            r"|joint )?letter(?= to (?:the )?[A-Z][\w’-]* [A-Z])|\b(?:[Tt]he latest|[Aa]n? (?:open"
            r"|joint)) letter\b|(?:(?<=^)|(?<=\n))(?:(?:An?|Open|Joint) )?[Ll]etter (?:from"
            r"|to)(?= [^.;\n]{3,60}[,:–-] ?(?:\w+ )?\d)|(?:\b(?:[Tt]he|[Aa]n?|[Yy]our|[Mm]y|[Oo]ur|[Hh]is"
            r"|[Hh]er|[Tt]heir|[Ii]ts)|[’']s?) (?:[a-z]+ )?(?:letter|statement|email|memo)(?=(?: (?:to|from)"
            r" [^.;,\n]{2,60})?(?: of (?:\d|[A-Z][a-z]+ \d)|,? dated|,? (?:was )?(?:signed|sent)))"
        ),
        word_set("letter statement email memo"),
        "either",
        by_subject=False,
    ),
    Form(
        "wrote_to",
        "letter",
        re.compile(
            rf"\b{AUX}(?:wrote|written|writing)"
            r"(?: (?:today|yesterday|again|jointly|directly|lately|recently|separately|(?:this"
            r"|last) (?:week|month)))? to "
            r"(?!you\b|me\b|us\b|them\b|him\b|her\b|an?\b|all\b|every|people\b|those\b|parents\b|some\b"
            r"|(?:say|point|ask|express|raise|complain|warn|tell|demand|request|explain|call|seek|achieve|ensure|help|make|meet"
            r"|give|allow|reflect|support|provide|show|avoid|protect|prevent)\b)"
        ),
        word_set("wrote writ"),
        "either",
        not_of=re.compile(r"\b(?:[Pp]ut|apply|appeal|complain)\b[^.;]* in $"),
    ),
)
