"""People come together or write to each other: meetings, visits, letters."""

import re

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
            rf"(?=[A-Z]|the |leaders|unions|officials|ministers|members|four|three|{_SOON})"
        ),
        ("met ", "meet"),
        "either",
    ),
    Form(
        "meeting_of",
        "meeting",
        re.compile(
            r"\b(?:[Aa]t (?:its|the|their|a) )?(?:annual |general |board |council |second |first |next "
            r"|last |special |awards )*"
            r"(?:meeting|summit|conference|hearing|event|seminar|roundtable|gathering|congress|webinar|lecture"
            r"|talk|workshop|open (?:day|evening)|ceremony|webcast|assembly|AGM|session)\b"
            r"(?=,? (?:of|on|in|with|between|takes|took|taking|last|this|next|at|yesterday|today|held"
            r"|due|scheduled|which"
            r"|(?:will|is to|was|is|to) (?:be (?:on|held)|held|take|on|due|scheduled))\b)"
        ),
        (
            "meeting",
            "summit",
            "conference",
            "hearing",
            "event",
            "seminar",
            "roundtable",
            "gathering",
            "congress",
            "webinar",
            "lecture",
            "talk ",
            "workshop",
            "open day",
            "ceremony",
            "open evening",
            "assembly",
            "AGM",
            "session",
        ),
        by_subject=False,
    ),
    Form(
        "heard",
        "meeting",
        re.compile(
            rf"\b{AUX}(?:g[ia]ve[ns]? (?:oral )?evidence|appear(?:s|ed)? before|(?:questioned|grilled"
            r"|quizzed)"
            r"(?= (?:the |its )?(?:[\w’-]+ ){0,4}(?:minister|secretary|chief|chair|[A-Z])))\b"
        ),
        ("evidence", "appear", "question", "grill", "quiz"),
        "day",
    ),
    Form(
        "visited",
        "visit",
        re.compile(
            rf"(?<!monitoring )\b{AUX}visit(?:ed|s)?"
            r"(?: the (?:college|school|campus|site|centre)| [A-Z][\w’ ]+?)?"
            r"(?= (?:in|on|next|last|this|earlier|yesterday|today)\b)"
        ),
        ("visit",),
    ),
    Form(
        "signed",
        "letter",
        re.compile(
            r"\b(?:signed|put their names? to|sent|written|wrote|handed in|delivered) "
            r"(?!(?:[\w-]+ ){1,4}?(?:deal|contract|agreement|memorandum|lease|charter|pledge)\b)"
            r"(?:an?|the|to|another|one) (?:[\w-]+ ){0,3}?(?:letter|plea|petition|statement|submission)?"
            r"(?=[^.]{0,80}\b(?:letter|plea|petition|statement|submission|to)\b)"
        ),
        ("signed", "sent", "written", "wrote", "handed in", "delivered", "put the"),
        "either",
    ),
    Form(
        "open_letter",
        "letter",
        re.compile(
            r"\b(?:signed|sent|written|wrote|published) (?:an?|one|another|the) (?:joint )?open letter to "
            r"(?=the |[A-Z])"
        ),
        ("open letter",),
        "told",
    ),
    Form(
        "in_a_letter",
        "letter",
        re.compile(
            r"\b(?:[Ii]n (?:an?|the|their|his|her|its)|[Tt]he latest|[Aa]n? (?:open|joint)) "
            r"(?:[\w-]+ ){0,2}?letter\b"
            r"|\b(?:[Tt]he|[Aa]) letter(?= of (?:\d|[A-Z][a-z]+ \d)| dated|,? (?:from|was signed|signed))"
        ),
        ("letter",),
        "either",
        by_subject=False,
    ),
    Form(
        "wrote_to",
        "letter",
        re.compile(
            rf"\b{AUX}(?:wrote|written|writing)"
            r"(?: (?:today|yesterday|again|jointly|directly|(?:this|last) (?:week|month)))? to "
            r"(?!you\b|me\b|us\b|them\b|him\b|her\b)"
        ),
        ("wrote", "writ"),
        "either",
    ),
)
