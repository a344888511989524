"""Somebody decides: votes and strikes."""

import re

from stages.extract.events.form import AUX, Form
from stages.extract.phrases.words import word_set

FORMS = (
    Form(
        "balloted",
        "vote",
        re.compile(rf"(?<!re-)\b{AUX}(?:balloted|called (?:the|an?|its) (?:[\w-]+ )?ballots?)\b"),
        word_set("ballot"),
        "told",
        not_of=re.compile(r"\b(?:that|which|who|those|not)\b[^.;,]{0,30}$"),
    ),
    Form(
        "voted",
        "vote",
        re.compile(
            r"\b(?:passed|[Vv]otes?|carried|backed) (?:an? |the )?(?:(?:motion|vote) )?(?:of "
            r")?no[- ]confidence\b|\b[Bb]allots? (?:returned|resulted|produced|showed|saw|delivered|"
            r"found)\b|\d(?:%| per cent) (?:yes )?vote (?:in favour|for) |(?:%|\bper ?cent)(?: "
            r"\([\d.]+%?\))?(?: of (?:the |its |our )?(?:[\w’'-]+ ){1,4}?(?:who (?:had )?voted )?)? ?(?:in "
            r"(?:the|a) [^.;,]{3,50} )?(?:said (?:yes|they)|voted (?:yes|in favour|for|to)|"
            r"backed)\b(?=[^.;]{0,60}\b(?:strikes?|striking|walkouts?|industrial action|turnout)\b)|"
            r"\b(?:[Mm]embers|[Ss]taff|[Ll]ecturers|[Tt]eachers|[Ww]orkers|[Gg]overnors|who voted|branches|"
            r"[Cc]ommittee|[Cc]ouncillors|[Dd]elegates) (?:(?:(?:who )?(?:teach|work|working|teaching|"
            r"voted) )?(?:at|in|of|from) (?:(?!, wh)[^.;]){3,90}? )?(?:(?:has|have|had) )?(?:\w+ly |also "
            r")?(?:voted (?:by [^.;,]{2,25} )?(?:\w+ly )?(?:(?:not )?to|for|in favour|against)|(?:backed|"
            r"rejected|accepted|supported) (?:[^.;,]{0,40} )?(?:strikes?|strike action|industrial action|"
            r"(?:pay )?offer|(?:pay )?deal|walkouts?))\b"
        ),
        word_set("confidence ballot vote backed rejected accepted supported turnout"),
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
            r"\b(?:on strike|strike action|stop(?:ped|s)? work"
            r"|(?:are|were) striking|down(?:ed)? tools|(?:will|to) strike\b"
            r"(?= (?:on|for|over|again|next|this|from))|walk(?:ed|ing|s)? out\b(?! of\b)|went on strike"
            r"|days? of (?:\w+ )?action|industrial action|picket)\b"
        ),
        word_set("strik walk stop down industrial picket action"),
        not_of=re.compile(
            r"\b(?:ought|aim|wants?|call(?:s|ed|ing)?|urg(?:e[sd]?|ing)|threat\w*|vot(?:e[sd]?|ers|ing)"
            r"|favour|support\w*|back(?:s|ed|ing)?|if|could|may)\b[^.;,]{0,60}$"
        ),
    ),
    Form(
        "action",
        "strike",
        re.compile(
            r"\b(?:suspend(?:ed|s)?|call(?:ed|s)? off|beg[aiu]n|start(?:ed|s)?|staged?|h[eo]ld|announced?"
            r"|tak(?:e|ing)|took|set for|face|planned) (?:(?!for\b|over\b|against\b|if\b|would\b"
            r"|part\b)[\w-]+ ){0,6}?(?:strikes?|strike action|industrial action|walk-?outs?|stoppages?"
            r"|their action|its action)\b(?! ballots?| vote)|\b(?:[Ss]trikes?|[Ww]alk-?outs?|[Ss]toppages?"
            r"|[Aa]ction)(?: (?:at|in|by|over|planned|due)\b[^.;,]{2,60}?)? (?:has|have|had|was|were|is|are"
            r"|will be) (?:now |also )?(?:been )?(?:called off|suspended|abandoned|cancelled|postponed"
            r"|averted|paused)\b"
        ),
        word_set("strike action walk stoppage Strike Action"),
        "told",
        not_of=re.compile(
            r"\b(?:ought|aim|wants?|call(?:s|ed|ing)?|urg(?:e[sd]?|ing)|threat\w*|vot(?:e[sd]?|ers|ing)"
            r"|ballot\w*|favour|support\w*|back(?:s|ed|ing)?|if|could|may|might|would|not|whether|plans? to"
            r"|prepared)\b[^.;,]{0,60}$"
        ),
    ),
    Form(
        "at_law",
        "legal challenge",
        re.compile(
            r"\b(?:launch(?:ed|es|ing)?|fil(?:ed|es)|lodg(?:ed|es)|brought|brings|drop(?:ped|s)?|lost|won|"
            r"withdr[ae]w\w*|issued|beg[au]n|started|threaten(?:ed|s)|t[ao]ken?|obtained|secured|granted|"
            r"sought|seeks) (?:(?:an?|its|their|the|his|her) )?(?:[\w-]+ ){0,3}?(?:judicial review|legal "
            r"(?:actions?|challenges?|claims?|proceedings)|injunction|court (?:case|action))\b|"
            r"\b(?:[Cc]halleng|[Cc]ontest|[Ff]ight|[Ff]ought)(?:e[ds]?|ing)? (?:[\w-]+ ){1,4}in (?:the "
            r")?(?:[Hh]igh )?[Cc]ourt\b|\bappl(?:ied|ies) to the (?:[A-Z]\w+ )?[Cc]ourt\b|\b(?:lost|won|"
            r"had) (?:its|their|his|her|an?) (?:[\w-]+ )?appeal\b"
        ),
        word_set("judicial legal injunction court appeal"),
        "told",
        not_of=re.compile(r"\b(?:if|could|may|might|would|not|whether|should|never)\b[^.;,]{0,30}$"),
    ),
    Form(
        "ruled",
        "ruling",
        re.compile(
            r"\b(?:[Jj]udges?|[Cc]ourt|[Tt]ribunal|[Cc]oroner|[Aa]djudicator|[Oo]mbudsman|Justice [A-Z]\w+)"
            r"(?: (?:[A-Z][\w’-]+|of [A-Z]\w+|has|had|have|also|later|today|yesterday)){0,4} "
            r"(?:ruled|dismissed|upheld|quashed|threw out|overturned)\b"
        ),
        word_set("ruled dismiss upheld quash threw overturn"),
        "told",
        by_subject=False,
        not_of=re.compile(r"\b(?:if|could|may|might|would|whether|until|unless)\b[^.;,]{0,30}$"),
    ),
    Form(
        "merged",
        "merger",
        re.compile(
            r"\b(?:merg(?:e[sd]?|ing) (?:with|into)|mergers? (?:of|between|with)|join(?:s|ed|ing)? forces"
            r" with) (?:the )?(?:[a-z]+ ){0,2}(?=[A-Z])"
        ),
        word_set("merg join"),
        "who",
        not_of=re.compile(
            r"\b(?:possible|potential|talks|consider|bid|rebrand|not|if|whether|could|may|might)[^.;]{0,60}$"
        ),
    ),
    Form(
        "left_post",
        "resignation",
        re.compile(
            r"\b(?:resign(?:ed|s)|step(?:ped|s) down|st(?:oo|an)ds? down|quits?|retire[sd])\b|\b(?:has|have) "
            r"(?:now |also |today "
            r"|been )*(?:resigned|stepped (?:down|aside)|stood down|quit|suspended as|suspended by (?:his"
            r"|her)|sacked|dismissed as|left (?:his|her|the) (?:post|role|job))\b"
        ),
        word_set("resign step stood stand quit retire suspended sacked dismissed left"),
        "either",
        is_told=True,
        not_of=re.compile(
            r"\b(?:who|to|not|[Ii]f|that|which|when|they|people|staff|many|several) (?:[\w’-]+ ){0,2}$"
        ),
    ),
)
