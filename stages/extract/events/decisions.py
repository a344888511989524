"""Somebody decides: votes, strikes, rulings, resignations and successions."""

import re

from stages.extract.events.form import AUX, Form

FORMS = (
    Form(
        "vote",
        "vote",
        re.compile(
            rf"\b{AUX}(?:voted?|votes|balloted|ballots?|re-ballot(?:ed)?"
            rf"|[Vv]oting (?:ran|closed|opened|closes|opens))\b"
        ),
        ("vot", "ballot", "Voting"),
        "day",
    ),
    Form(
        "ballot_result",
        "vote",
        re.compile(
            r"(?:%|\bper ?cent)(?: \([\d.]+%?\))?(?: of (?:the |its |our )?(?:[\w’'-]+ ){1,4}?"
            r"(?:who voted )?)? ?(?:said yes|voted (?:yes|in favour|for|to)|backed)\b"
            r"(?=[^.;]{0,60}\b(?:strike|striking|walkouts?|industrial action|turnout)\b)"
        ),
        ("said yes", "voted", "backed"),
        "told",
        by_subject=False,
    ),
    Form(
        "resolved",
        "vote",
        re.compile(rf"\b{AUX}(?:resolved|determined)(?: (?:on|in|at) [^,.;]{{3,24}})? (?:that|to)\b"),
        ("resolved", "determined"),
    ),
    Form(
        "strike",
        "strike",
        re.compile(
            r"\b(?:on strike|strike action|(?:will|to) strike\b(?= (?:on|for|over|again|next|this"
            r"|from))|walk(?:ed|ing|s)? out\b(?! of\b)|went on strike"
            r"|days? of (?:\w+ )?action"
            r"|industrial action|picket)\b"
        ),
        ("strike", "walk", "industrial", "picket", "days of", "day of"),
    ),
    Form(
        "protest",
        "protest",
        re.compile(
            r"\b(?:[Rr]all(?:y|ies)|[Dd]emonstrations?|[Pp]rotests?|(?:mass "
            r"|national )?[Ll]obby of [Pp]arliament"
            r"|[Vv]igil|[Mm]arch (?:through|to|in|on) (?=[A-Z]))\b"
        ),
        ("all", "emonstration", "rotest", "obby", "igil", "arch"),
        "day",
        by_subject=False,
    ),
    Form(
        "ruled",
        "ruling",
        re.compile(rf"\b{AUX}(?:ruled(?! out| itself)|found in favour|convicted|fined|sentenced|ordered)\b"),
        ("ruled", "found in", "convicted", "fined", "sentenced", "ordered"),
        "day",
    ),
    Form(
        "resigned",
        "resignation",
        re.compile(rf"\b{AUX}(?:stepped down|resigned)\b(?! as (?:if|though)\b)"),
        ("stepped", "resign"),
        "day",
    ),
)
