"""Something starts, ends or is due: launches, deadlines, completions, mergers, publications.

Left alone: what was introduced or rolled out at some time, which tells a thing's age; publications told
in passing ("figures published today show"); announcements, whose news other tables hold.
"""

import re

from stages.extract.events.form import AUX, Form

_NEXT = r"in|on|by|this|next|last|its|for|earlier|yesterday|today|to|at (?=[A-Z]|the|\d+(?:am|pm|[:.]))"

FORMS = (
    Form(
        "campaign_week",
        "campaign",
        re.compile(
            r"\b(?:[\w’'&-]+ ){1,6}(?:[Ww]eek|[Dd]ay|[Mm]onth|[Ff]ortnight|[Ff]estival"
            r"|[Cc]ampaign)(?: \d{4})?"
            r"(?:,? (?:which|that))? (?:will )?(?:runs?|ran|takes? place|took place|falls?|fell|is held"
            r"|was held"
            r"|starts?|begins?)(?= (?:from|on|between|in|next|this|last)\b)"
        ),
        ("eek", " day", " Day", "onth", "ortnight", "estival", "ampaign"),
        "day",
        by_subject=False,
    ),
    Form(
        "petition",
        "launch",
        re.compile(
            rf"\b{AUX}(?:launch(?:es|ed|ing)?|start(?:s|ed|ing)?|set up|begun|began"
            r"|open(?:s|ed)?(?= (?:an?|its|another) (?:[\w-]+ ){0,3}?(?:inquiry|consultation|survey|poll"
            r"|investigation|call)\b))"
            r" (?:an?|the|its|their|another) (?:[\w-]+ ){0,3}?(?:petition|campaign|inquiry|consultation"
            r"|survey|review"
            r"|investigation|poll|call for evidence|legal challenge|appeal|fund|helpline|taskforce)\b"
        ),
        ("launch", "start", "set up", "begun", "began", "open"),
        "told",
        not_of=re.compile(r"\b(?:that|who) $"),
    ),
    Form(
        "begins_soon",
        "launch",
        re.compile(
            r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|[Nn]ew) (?:(?:[\w’'-]+ ){1,6}?(?:regime|framework|system"
            r"|levy|rules?"
            r"|scheme|programme|service|law|model|arrangements|inspections|cards?|fund|academy|centre"
            r")|(?:[\w’'-]+ )?(?:refresh|relaunch|roll-?out|review|overhaul)(?: of (?:the )?[A-Z][\w-]*)?)"
            r"(?:, which|,? that| which)?,? (?:formally |officially |also )?(?:will )?(?:begins?"
            r"|starts?|launch(?:es)?"
            r"|go(?:es)? live|comes? in)(?= (?:next|this|on|in|from|today|tomorrow)\b)"
        ),
        ("begin", "start", "live", "come", "launch"),
    ),
    Form(
        "assented",
        "ruling",
        re.compile(rf"\b{AUX}(?:receiv(?:ed|es)|given|gained|granted|won) [Rr]oyal [Aa]ssent\b"),
        ("oyal",),
    ),
    Form(
        "ceased",
        "closure",
        re.compile(
            rf"\b{AUX}(?:went|gone|goes?|going|fell|placed|put|entered|entering|plunged) (?:in)?to"
            r" (?:administration|liquidation|receivership)\b"
            rf"|\b{AUX}(?:ceased trading|wound up|went bust|collapsed)\b"
            r"|\b(?:[Cc]ollege|[Ss]chool|[Cc]ampus|[Cc]entre|[Nn]ursery|[Aa]cademy|[Pp]rovider|[Ss]ite|[Ff]irm|[Ss]tudio)"
            r" (?:will |is to |is due to |was |has |had )?(?:finally |officially )?(?:closes?|closed"
            r"|shuts?|shut)"
            r"(?: its doors)?(?: down)?(?= (?:in|on|at the end|next|this|last)\b)"
        ),
        (
            "administration",
            "liquidation",
            "receivership",
            "trading",
            "wound",
            "bust",
            "collaps",
            "clos",
            "shut",
        ),
        "day",
    ),
    Form(
        "agreed",
        "agreement",
        re.compile(
            rf"\b{AUX}sign(?:s|ed|ing)? (?:an?|the|its|their|up to an?) (?:[\w-]+ ){{0,3}}?(?:memorandum|deal"
            r"|agreement|contract|pledge|charter|partnership|accord|concordat)\b"
        ),
        ("sign",),
        "day",
    ),
    Form(
        "launched",
        "launch",
        re.compile(
            rf"\b{AUX}(?:launch(?:es|ed|ing)?(?! pad| h(?:is|er) )|unveil(?:s|ed)|start(?:s|ed)? work)\b"
        ),
        ("launch", "unveil", "start"),
    ),
    Form(
        "opened",
        "launch",
        re.compile(rf"\b{AUX}(?:opened|opens|open)(?= (?:{_NEXT})\b|[.,])(?! to the public)"),
        ("open",),
        "day",
    ),
    Form(
        "takes_effect",
        "launch",
        re.compile(
            rf"\b{AUX}(?:came into force|came into effect|comes into force|takes? effect|took effect"
            rf"|coming into effect|rolled out|introduced)\b"
        ),
        ("into force", "effect", "rolled out", "introduced"),
        "day",
        in_main=True,
    ),
    Form(
        "deadline",
        "deadline",
        re.compile(r"\b(?:[Dd]eadlines?|[Cc]losing date|cut-off)\b"),
        ("eadline", "losing date", "cut-off"),
        by_subject=False,
    ),
    Form(
        "closes",
        "deadline",
        re.compile(
            rf"\b(?:applications|nominations|the consultation|[Cc]onsultation|bids"
            rf"|bidding|tenders?|entries|the survey|the window|submissions"
            rf"|comments)\b[^.;]{{0,40}}?\b{AUX}(?:closes?"
            rf"|closed|ends?|ended|(?:open|runs?) until|be in by|received by)\b"
        ),
        ("clos", "end", "received by", "be in by", "until"),
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
        "began",
        "launch",
        re.compile(
            r"\b(?:[Ww]ork|inquiry|review|consultation|talks|[Tt]eaching|campaign|construction|tender|trial"
            r"|pilot|courses?|scheme|roll-?out)\b(?:[^.,;]{0,40}?)\b"
            r"(?<!the )(?:began|begins?|begun|starts?|started|kick(?:s|ed) off)\b"
            r"|\b(?:[Gg]round (?:is|was|will be) broken|broke ground|break ground)\b"
            r"|\b(?:began|begins|starts|started|has begun|will begin) (?:an?|its|their"
            r"|the) (?:\w+ )?(?:inquiry|review|consultation|campaign|trial|pilot)\b"
        ),
        ("beg", "start", "kick", "round "),
    ),
    Form(
        "completed",
        "completion",
        re.compile(
            rf"\b{AUX}(?:handed over|completed|finished|due to be finished"
            rf"|topped out|shut|closed down)\b(?= (?:in|on|by|this|next|last"
            rf"|at|earlier|yesterday|today)\b|[.,]|$)"
        ),
        ("handed", "complet", "finish", "topped", "shut", "closed"),
    ),
    Form(
        "merged",
        "merger",
        re.compile(
            rf"\b{AUX}(?<!the )(?<!newly )(?:merged?|merging|joined forces"
            rf"|joined on|dissolved)\b"
        ),
        ("merg", "joined", "dissolved"),
    ),
    Form(
        "published",
        "publication",
        re.compile(
            rf"\b(?:(?:was|were|has been|have been|will be|is to be|are to be) (?:first )?"
            rf"(?:published|released|issued)|(?<=[a-z\u2019] )(?:published|released|issued) "
            rf"(?:its|the|their|an?|new)|came out"
            rf"|{AUX}publish (?:its|the|their|an?))\b(?! under )"
        ),
        ("publish", "released", "issued", "came out"),
        "day",
        in_main=True,
    ),
    Form(
        "happens",
        "event",
        re.compile(
            r"\b(?:takes? place|took place|will be held|was held|were held"
            r"|is to be held|due to be held)\b(?! (?:back|up|over|to|by))"
        ),
        ("place", "held"),
        only=True,
    ),
)
