"""Something must be done or is to be made known by a time: deadlines, consultations, reports."""

import re

from stages.extract.events.form import Form
from stages.extract.phrases.words import word_set

FORMS = (
    Form(
        "deadline",
        "deadline",
        re.compile(r"\b(?:[Dd]eadlines?|[Cc]losing date|cut-off)\b"),
        word_set("deadline closing cut-off"),
        "day",
        by_subject=False,
        not_of=re.compile(r"\b(?:days|weeks|months|years) (?:after|before|past|since) [^.;:,]{0,40}$"),
    ),
    Form(
        "closes_on",
        "deadline",
        re.compile(
            r"(?<!chool )(?<!chools )(?<!ollege )(?<!olleges )(?<!ampus )(?<!entre )(?<!ursery )(?<!site )"
            r"\b(?:closes?|closed|closing)(?: ?[:|] ?(?=\d|[A-Z][a-z]+day)| (?:on\b|at (?=\d)|to (?:new )?"
            r"(?:applica\w+|bids|entries|starts) (?:on|in)\b))"
        ),
        word_set("clos"),
        by_subject=False,
    ),
    Form(
        "due_by",
        "deadline",
        re.compile(
            r"\b(?:must|ha(?:ve|s|d) to|(?:is|are|due) to be|needs? to|required to) [^.;,]{2,70}? (?:by"
            r"|before|no later than) (?=(?:noon|midnight|midday"
            r"|\d[\d.:]*[ap]m)? ?(?:on )?(?:[A-Z][a-z]+(?:day\b| \d)|(?:the )?(?:end of [A-Z]|\d)))"
            r"|\bshould (?:reach|arrive|be with)\b[^.;,]{0,60}? by (?=\d|[A-Z]|noon|midnight)|\b(?:due"
            r"|expected) (?:in |back |with [^.;,]{3,30} )?(?:on|by) (?=\d|[A-Z][a-z]+ \d|[A-Z][a-z]+day)"
            r"|\bon sale until (?=\d|[A-Z])|\b[Ll]ast (?:date|day|chance) (?:for|to)\b(?! which)"
        ),
        word_set("must have has had need required should due sent submit return expected sale last"),
        "day",
        by_subject=False,
        only=True,
    ),
    Form(
        "until",
        "deadline",
        re.compile(
            r"\b(?:out for consultation|consulting|(?:is|are|now|remains?|be|stay) open(?: (?:for|to)"
            r" [^.;,]{3,40})?) until (?=\d|the \d|[A-Z])|\b(?:has|have|had|(?:(?:is|are|was|were)|(?:has"
            r"|have|had) been) given) until (?=\d|the \d|noon|midnight|[A-Z]|next )(?=[^.;]{2,40}? to [a-z])"
        ),
        word_set("until"),
        "day",
        by_subject=False,
    ),
    Form(
        "by_then",
        "deadline",
        re.compile(
            r"\b(?:(?:[Rr]egister|[Ss]ubmit|[Aa]pply|[Rr]espond|[Rr]eply|[Bb]ook|[Ss]end|[Ff]orward|[Bb]id"
            r"|(?<!be )[Cc]omplete|[Rr]eturn|[Nn]ominate|hear from|(?:(?:[Ii]nvit"
            r"|[Ww]elcom|[Rr]equir)(?:e[sd]?|ing)|(?:[Aa]sk|[Cc]all)(?:s|ed|ing)? for|[Ss]eek(?:s|ing)?|"
            r"[Ss]ought"
            r"|[Ww]ants?) (?:[\w’-]+ ){0,5}?(?:evidence|views|applications|bids|submissions|comments|"
            r"proposals"
            r"|expressions of interest|tenders|returns|responses|nominations|entries))\b[^.;\n]{0,90}?|"
            r"(?:[Ss]ubmissions|[Rr]esponses|[Aa]pplications|[Bb]ids|[Ee]ntries"
            r"|[Ee]vidence|[Vv]iews|[Cc]omments|[Rr]eplies|[Nn]ominations) (?:are|is|were|must be"
            r"|should be)[^.;\n]{0,30}?(?:required|due|invited|wanted|in|received)\b[^.;\n]{0,30}?) (?:by"
            r"|before|no later than|until) (?=\d|the \d|noon|midnight|[A-Z])"
        ),
        word_set(
            "regist complet return submi appl respon repl book send forward bid nominat hear invit welcom "
            "entries evidence views comments requir ask call seek sought want"
        ),
        "day",
        by_subject=False,
    ),
    Form(
        "will_announce",
        "announcement",
        re.compile(
            r"\b(?:to|will) announce (?:its|the|their|a) (?=decisions?|results?|outcomes?|winners?|plans?)"
        ),
        word_set("announce"),
        "day",
    ),
    Form(
        "reported",
        "publication",
        re.compile(
            r"\b(?:[Rr]eview|[Ii]nquiry|[Cc]ommission|[Cc]ommittee|[Pp]anel|[Ii]nvestigation) (?:reported"
            r"|(?:will|is to|is due to|is expected to) report(?: back)?) (?=in\b|on\b|last|next|by\b|later)"
            r"|\b(?:due|expected|, ?|is|are) out (?=on \d|on [A-Z]|in [A-Z]|in the [a-z]+[,.]|next )"
        ),
        word_set("review inquiry commission committee panel investigation out"),
        "day",
        by_subject=False,
    ),
    Form(
        "published_its",
        "publication",
        re.compile(
            r"\b(?:has |have )?(?:today |now |also |finally |at last |just )*(?:publish(?:ed|es)|issue[sd]"
            r"|release[sd]|(?:brought|brings|puts?) out) (?:(?:its|the|an?|their|his|her|this|new) "
            r"(?!(?:list|details)\b)|(?=reports?\b))(?:[\w“‘’”&-]+ ){0,6}?(?:reports?|reviews?"
            r"|strateg(?:y|ies)|response|papers?|investigation|inquiry|manifesto|handbook|polic(?:y"
            r"|ies)|guidance|guides?"
            r"|statement|briefing|blueprint|framework|toolkit|update|findings|answer|consultation|plan)\b"
        ),
        word_set("publish issue release brought bring put"),
        "either",
        is_told=True,
        not_of=re.compile(
            r"\b(?:(?:who|that|which|to|not|will|[Ii]f|when|data|figures)(?: [\w’-]+){0,3}|the|an?|any|its) $"
        ),
    ),
    Form(
        "to_publish",
        "publication",
        re.compile(r"\b(?:will be|is to be|are to be|to be|due to be) (?:published|released)\b"),
        word_set("publish releas"),
        in_speech=True,
    ),
    Form(
        "open_for",
        "tender",
        re.compile(
            r"\b(?:[Bb]idding|[Pp]rocurement|[Nn]ominations|[Tt]enders?|[Tt]endering)"
            r" (?:(?:[a-z]+ ){0,2}(?:is|are|has|have) (?:now |officially )?)?open(?:ed|s)? for\b"
            r"|\bopened (?:up )?(?:its|their|the) (?:\w+ )?(?:tender|bidding|procurement)(?:ing)?\b"
        ),
        word_set("bid procure nominat tender opened"),
        "told",
        by_subject=False,
    ),
)
