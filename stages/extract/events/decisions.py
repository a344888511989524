"""Somebody decides: votes, strikes, rulings, resignations and successions."""

import re

from stages.extract.events.form import AUX, Form

FORMS = (
    Form(
        "vote",
        "vote",
        re.compile(
            rf"\b{AUX}(?:voted?|votes"
            rf"|[Vv]oting (?:ran|closed|opened|closes|opens))\b"
        ),
        ("vot", "ballot", "Voting"),
        "day",
    ),
    Form(
        "balloted",
        "vote",
        re.compile(rf"(?<!re-)\b{AUX}balloted\b"),
        ("ballot",),
        "told",
        not_of=re.compile(r"\b(?:that|which|who|those|not)\b[^.;,]{0,30}$"),
    ),
    Form(
        "no_confidence",
        "vote",
        re.compile(
            r"\b(?:passed|[Vv]otes?|carried|backed) (?:an? |the )?(?:(?:motion|vote) )?"
            r"(?:of )?no[- ]confidence\b"
        ),
        ("confidence",),
        "told",
        by_subject=False,
    ),
    Form(
        "ballot_returned",
        "vote",
        re.compile(
            r"\b[Bb]allots? (?:returned|resulted|produced|showed|saw|delivered|found)\b"
            r"|\d(?:%| per cent) (?:yes )?vote (?:in favour|for) "
        ),
        ("ballot", "vote"),
        "told",
        by_subject=False,
    ),
    Form(
        "ballot_result",
        "vote",
        re.compile(
            r"(?:%|\bper ?cent)(?: \([\d.]+%?\))?(?: of (?:the |its |our )?(?:[\w’'-]+ ){1,4}?"
            r"(?:who (?:had )?voted )?)? ?(?:in (?:the|a) [^.;,]{3,50} )?"
            r"(?:said (?:yes|they)|voted (?:yes|in favour|for|to)|backed)\b"
            r"(?=[^.;]{0,60}\b(?:strikes?|striking|walkouts?|industrial action|turnout)\b)"
        ),
        (
            "voted",
            "backed",
            "yes",
            "said",
        ),
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
            r"\b(?:on strike|strike action|stop(?:ped|s)? work|down(?:ed)? tools|(?:will|to) strike\b"
            r"(?= (?:on|for|over|again|next|this"
            r"|from))|walk(?:ed|ing|s)? out\b(?! of\b)|went on strike"
            r"|days? of (?:\w+ )?action"
            r"|industrial action|picket)\b"
        ),
        (
            "strik",
            "walk",
            "stop",
            "down",
            "industrial",
            "picket",
            "action",
        ),
        not_of=re.compile(
            r"\b(?:ought|aim|wants?|call(?:s|ed|ing)?|urg(?:e[sd]?|ing)|threat\w*|vot(?:e[sd]?|ers|ing)"
            r"|favour|support\w*|back(?:s|ed|ing)?|if|could|may)\b"
            r"[^.;,]{0,60}$"
        ),
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
