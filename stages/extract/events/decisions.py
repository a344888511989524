"""Somebody decides: votes and strikes."""

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
        "voted",
        "vote",
        re.compile(
            r"\b(?:passed|[Vv]otes?|carried|backed) (?:an? |the )?(?:(?:motion|vote) )?"
            r"(?:of )?no[- ]confidence\b"
            r"|\b[Bb]allots? (?:returned|resulted|produced|showed|saw|delivered|found)\b"
            r"|\d(?:%| per cent) (?:yes )?vote (?:in favour|for) "
            r"|(?:%|\bper ?cent)(?: \([\d.]+%?\))?(?: of (?:the |its |our )?(?:[\w’'-]+ ){1,4}?"
            r"(?:who (?:had )?voted )?)? ?(?:in (?:the|a) [^.;,]{3,50} )?"
            r"(?:said (?:yes|they)|voted (?:yes|in favour|for|to)|backed)\b"
            r"(?=[^.;]{0,60}\b(?:strikes?|striking|walkouts?|industrial action|turnout)\b)"
            r"|\b(?:[Mm]embers|[Ss]taff|[Ll]ecturers|[Tt]eachers|[Ww]orkers|[Gg]overnors|who voted|branches)"
            r" (?:(?:at|in|of|from) [^.;,]{3,50} )?(?:(?:has|have|had) )?(?:\w+ly |also )?"
            r"(?:voted (?:by [^.;,]{2,25} )?(?:\w+ly )?(?:to|for|in favour|against)"
            r"|(?:backed|rejected|accepted|supported) (?:[^.;,]{0,40} )?(?:strikes?|strike action"
            r"|industrial action|(?:pay )?offer|(?:pay )?deal|walkouts?))\b"
        ),
        ("confidence", "ballot", "vote", "backed", "rejected", "accepted", "supported", "turnout"),
        "told",
        by_subject=False,
        not_of=re.compile(
            r"\b(?:if|after|since|that|should|when|unless|once|whether|because) (?:[\w’-]+ ){0,4}$", re.I
        ),
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
        ("strik", "walk", "stop", "down", "industrial", "picket", "action"),
        not_of=re.compile(
            r"\b(?:ought|aim|wants?|call(?:s|ed|ing)?|urg(?:e[sd]?|ing)|threat\w*|vot(?:e[sd]?|ers|ing)"
            r"|favour|support\w*|back(?:s|ed|ing)?|if|could|may)\b"
            r"[^.;,]{0,60}$"
        ),
    ),
)
