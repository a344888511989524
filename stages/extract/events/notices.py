"""Something is made known or must be done by a time: deadlines, consultations, announcements, publications.

Left alone: publications told in passing ("figures published today show"), and what was announced today
or lately, whose news other tables hold.
"""

import re

from stages.extract.events.form import AUX, Form

FORMS = (
    Form(
        "deadline",
        "deadline",
        re.compile(r"\b(?:[Dd]eadlines?|[Cc]losing date|cut-off)\b"),
        ("deadline", "closing", "cut-off"),
        by_subject=False,
    ),
    Form(
        "closes_on",
        "deadline",
        re.compile(
            r"(?<!chool )(?<!chools )(?<!ollege )(?<!olleges )(?<!ampus )(?<!entre )(?<!ursery )(?<!site )"
            r"\b(?:closes?|closed|clos(?:es|ing)) (?:on\b|at (?=\d))"
        ),
        ("clos",),
        by_subject=False,
    ),
    Form(
        "must_by",
        "deadline",
        re.compile(
            r"\b(?:must|should|need to|have to|to) (?:also |then )?(?:be )?(?:submit(?:ted)?|received"
            r"|returned?|sent|send|repl(?:y|ied)|respond|appl(?:y|ied)|in|start|sign(?:ed)?|completed?|made"
            r"|register(?:ed)?)\b"
            r"[^.;]{0,60}?\b(?:by|before|no later than) (?=\d|the \d|noon|midnight|5pm|[A-Z])"
        ),
        ("must", "should", "need", "have to", "submit", "apply", "returned", "received by", "required to"),
        "day",
        by_subject=False,
    ),
    Form(
        "until",
        "deadline",
        re.compile(
            r"\b(?:has|have|had|(?:is|are|was|were) given) until (?=\d|the \d|noon|midnight|[A-Z]|next )"
            r"(?=[^.;]{2,40}? to [a-z])"
        ),
        ("until",),
        "day",
        by_subject=False,
    ),
    Form(
        "by_then",
        "deadline",
        re.compile(
            r"\b(?:(?:[Rr]egister|[Ss]ubmit|[Aa]pply|[Rr]espond|[Rr]eply|[Bb]ook|[Ss]end|[Bb]id"
            r"|(?<!be )[Cc]omplete|[Rr]eturn"
            r"|[Nn]ominate|hear from"
            r"|(?:[Ii]nvit|[Ww]elcom)es? (?:\w+ )?(?:evidence|views|applications|bids|submissions"
            r"|comments))\b[^.;\n]{0,60}?"
            r"|(?:[Ss]ubmissions|[Rr]esponses|[Aa]pplications|[Bb]ids|[Ee]ntries|[Ee]vidence|[Vv]iews"
            r"|[Cc]omments"
            r"|[Rr]eplies|[Nn]ominations) (?:are|is|were|must be|should be)[^.;\n]{0,30}?"
            r"(?:required|due|invited|wanted|in|received)\b[^.;\n]{0,30}?)"
            r" (?:by|before|no later than|until) (?=\d|the \d|noon|midnight|[A-Z])"
        ),
        (
            "regist",
            "complet",
            "return",
            "submi",
            "appl",
            "respon",
            "repl",
            "book",
            "send",
            "bid",
            "nominat",
            "hear",
            "invit",
            "welcom",
            "entries",
            "evidence",
            "views",
            "comments",
        ),
        "day",
        by_subject=False,
    ),
    Form(
        "consults",
        "consultation",
        re.compile(
            r"\b(?:will|(?:is|are) to|is|are|was|were|has|have)(?: also| now| been| then)* consult(?:ed"
            r"|ing)? "
            r"(?=(?:on|in|this|next|later|over|with|from)\b)"
        ),
        ("consult",),
    ),
    Form(
        "announced",
        "announcement",
        re.compile(rf"\b{AUX}announced?\b(?! (?:in (?:its|the|his|her)|by)\b)"),
        ("announce",),
        "date",
        in_main=True,
    ),
    Form(
        "will_announce",
        "announcement",
        re.compile(
            r"\b(?:to|will) announce (?:its|the|their|a) (?=decisions?|results?|outcomes?|winners?|plans?)"
        ),
        ("announce",),
        "day",
    ),
    Form(
        "it_runs",
        "consultation",
        re.compile(
            r"\b[Ii]t (?:(?:will|is to) )?(?:runs?|ran|(?:be |remain |is |was )?open|closes?|closed)"
            r"(?: for [^.;,]{3,20},?)? (?:from|until|to|on) (?=\d|[A-Z]|the \d)"
        ),
        (
            "run",
            "ran",
            "clos",
            "open",
        ),
        "day",
        by_subject=False,
        told_of=re.compile(r"[Cc]onsultation|[Ss]urvey|[Bb]allot|[Cc]all for evidence"),
    ),
    Form(
        "reported",
        "publication",
        re.compile(
            r"\b(?:[Rr]eview|[Ii]nquiry|[Cc]ommission|[Cc]ommittee|[Pp]anel|[Ii]nvestigation) reported "
            r"(?=in|on|last)"
        ),
        ("review", "inquiry", "commission", "committee", "panel", "investigation"),
        "day",
        by_subject=False,
    ),
    Form(
        "replied",
        "response",
        re.compile(
            r"\b(?:[Rr]esponse|[Rr]eply) (?:to [^.;,]{3,60} )?(?:was|has been|will be|came|arrived)\b"
            r"(?: (?:received|given|sent|made|due))?(?= (?:by|on|in|last|next|this|from)\b)"
        ),
        ("response", "reply"),
        "day",
        by_subject=False,
    ),
    Form(
        "published",
        "publication",
        re.compile(
            rf"\b(?:(?:was|were|has been|have been|will be|is to be|are to be|to be|due to be) (?:first )?"
            r"(?:published|released|issued)|(?<=\) )(?:published|released|issued) (?:its|the|their|an?"
            r"|new)|(?<=[a-z\u2019] )(?:published|released|issued) "
            rf"(?:its|the|their|an?|new|(?:[a-z]+ )?results (?=to|for|of|on|in))"
            r"|(?<=\d, )[A-Z][\w’]* (?:published|issued|released) "
            r"(?:its|the|their|an?|new|(?:[a-z]+ )?results)|came out"
            rf"|{AUX}publish (?:its|the|their|an?))\b(?! under )"
        ),
        ("publish", "released", "issued", "came out"),
        "day",
        in_main=True,
    ),
    Form(
        "to_publish",
        "publication",
        re.compile(r"\b(?:will be|is to be|are to be|to be|due to be) (?:published|released)\b"),
        (
            "publish",
            "releas",
        ),
        in_speech=True,
    ),
)
