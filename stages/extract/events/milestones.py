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
        ("week", " day", " Day", "month", "fortnight", "festival", "campaign"),
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
        ("royal",),
    ),
    Form(
        "ceased",
        "closure",
        re.compile(
            rf"\b{AUX}(?:(?:(?:went|gone|goes?|going|fell|placed|put|plunged) (?:in)?to|enter(?:ed|s|ing))"
            r" (?:\w+ )?(?:administration|liquidation|receivership)|call(?:ed|s) in administrators)\b"
            rf"|\b{AUX}(?:ceased trading|wound up|went bust|collapsed)\b"
            r"|\b(?:[Cc]ollege|[Ss]chool|[Cc]ampus|[Cc]entre|[Nn]ursery|[Aa]cademy|[Pp]rovider|[Ss]ite"
            r"|[Ff]irm|[Ss]tudio)"
            r" (?:will |is to |is due to |was |has |had )?(?:finally |officially )?(?:closes?|closed"
            r"|shuts?|shut)"
            r"(?: its doors)?(?: down)?(?= (?:in|on|at the end|next|this|last)\b)"
        ),
        (
            "administrat",
            "liquidation",
            "receivership",
            "trading",
            "wound",
            "bust",
            "collaps",
            "clos",
            "shut",
        ),
        "time",
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
        re.compile(
            rf"\b{AUX}(?:re-?)?(?:opened|opens|open)(?= (?:{_NEXT}|for business|its doors)\b|[.,])"
            r"(?! to the public)|(?<=, )opening(?= (?:in|on|this|next)\b)"
        ),
        ("open", "reopen"),
        "day",
    ),
    Form(
        "takes_effect",
        "launch",
        re.compile(
            rf"\b{AUX}(?:came into force|came into effect|comes into force|takes? effect|took effect"
            r"|coming into effect|rolled out|(?:introduced|brought in)(?! a\b| an\b))\b(?!,? (?:today"
            r"|tomorrow|now)\b)"
        ),
        (
            "force",
            "effect",
            "rolled",
            "introduced",
            "brought",
        ),
        "day",
        in_main=True,
    ),
    Form(
        "set_up",
        "launch",
        re.compile(
            r"\b(?:will be|was|were|is to be|are to be|is being|officially|formally) (?:created"
            r"|established|set up|formed"
            r"|opened|inaugurated)\b"
        ),
        (
            "creat",
            "establish",
            "set",
            "formed",
            "open",
            "inaugurat",
        ),
        "day",
    ),
    Form(
        "available",
        "launch",
        re.compile(
            r"\bwill be (?:made )?available (?:to [^.;,]{3,40} )?(?=(?:from|in|on|next|this|later)\b)"
            r"|\b(?:was|were|is to be|are to be|will be) first (?:delivered|taught|offered|run|used|piloted"
            r"|awarded)\b"
        ),
        ("available", "first"),
        "day",
        in_main=True,
    ),
    Form(
        "sat",
        "exam",
        re.compile(
            r"\b(?:[Pp]apers?|[Ee]xams?|[Ee]xaminations?|[Tt]ests?|[Aa]ssessments?)\b[^.,;]{0,30}? "
            r"(?:was|were|will be|is to be|are to be) (?:taken|sat)\b(?! (?:up|over|on by|into|from))"
        ),
        ("paper", "exam", "test", "assessment"),
        "day",
        by_subject=False,
    ),
    Form(
        "accredited",
        "accreditation",
        re.compile(r"\b(?:(?:accredited|validated) by|(?:won|gained|received) accreditation)\b"),
        ("accredit", "validated"),
        "day",
        in_main=True,
    ),
    Form(
        "began",
        "launch",
        re.compile(
            r"\b(?:[Ww]ork|inquiry|review|consultation|talks|[Tt]eaching|[Tt]raining|campaign|construction|tender|trial"
            r"|pilot|courses?|scheme|roll-?out)\b(?:[^.,;]{0,40}?)\b"
            r"(?<!the )(?:began|begins?|begun|starts?|started|kick(?:s|ed) off)\b"
            r"|\b(?:[Gg]round (?:is|was|will be) broken|broke ground|break ground)\b"
            r"|\b(?:began|begins|starts|started|has begun|will begin) (?:an?|its|their"
            r"|the) (?:\w+ )?(?:inquiry|review|consultation|campaign|trial|pilot)\b"
        ),
        ("beg", "start", "kick", "ground"),
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
        "sold",
        "sale",
        re.compile(
            r"\b(?:sold|acquired|bought|took over|(?:was|were|been) taken over|takeover of) (?=(?:its"
            r"|the|their|an?|by|to|[A-Z]))"
        ),
        ("sold", "acquir", "bought", "took", "taken", "takeover"),
        "date",
        in_main=True,
    ),
    Form(
        "abolished",
        "closure",
        re.compile(rf"\b{AUX}(?:abolish(?:ed)?|scrap(?:ped)?|disbanded|axed|dissolved)\b"),
        ("abolish", "scrap", "disband", "axed", "dissolve"),
        "date",
        in_main=True,
    ),
    Form(
        "merged",
        "merger",
        re.compile(
            rf"\b{AUX}(?<!the )(?<!newly )(?:merged?(?! into (?:one|a single)\b)|merging|join(?:ed|s)? forces"
            rf"|joined on)\b"
        ),
        ("merg", "join", "dissolved"),
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
