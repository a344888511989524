"""Something starts or ends in a way that no verb alone tells: campaigns, closures, what is available."""

import re

from stages.extract.events.form import AUX, Form
from stages.extract.phrases.words import word_set

FORMS = (
    Form(
        "ribbon",
        "opening",
        re.compile(
            r"\b(?:cut(?:s|ting)? the ribbon|ribbon[- ]cutting(?! ceremonies)|(?:unveil(?:ed|s|ing)|pulled "
            r"back the"
            r" curtain on) (?:an?|the|its) (?:\w+ )?plaque)\b"
        ),
        word_set("ribbon plaque"),
        "told",
        not_of=re.compile(
            r"\b(?:if|could|may|might|would|whether|not|never|before|until|unless|hop\w+|like|invited|"
            r"offered|"
            r"metaphorical\w*)\b[^.;,]{0,40}$"
        ),
    ),
    Form(
        "launch_of",
        "launch",
        re.compile(
            r"\b(?:for|at|attend(?:ed|ing)|celebrat(?:ed|es|ing)|mark(?:ed|s|ing)|witness(?:ed|ing)?|saw) "
            r"the (?:official |"
            r"formal |grand |public )?(?:launch|opening|unveiling|inauguration)(?: event| ceremony)? of "
            r"(?:an?|the|its|"
            r"their|our|[A-Z][\w’-]+) [\w’-]+[^.;,]{0,80}? (?:by|at|with|hosted by) (?:the )?(?=[A-Z])"
        ),
        word_set("launch opening unveil inaugurat"),
        "told",
        by_subject=False,
        not_of=re.compile(
            r"\b(?:will|would|if|could|may|might|not|plans?|planned|ready|prepar\w+|ahead|wait\w*|call\w*|"
            r"campaign\w*|"
            r"responsible|timetable|date|deadline|money|funding|bid|support|reasons?|case)\b[^.;]{0,50}$"
        ),
    ),
    Form(
        "campaign_week",
        "campaign",
        re.compile(
            r"(?<=[\w’'] )(?:[Ww]eek|[Dd]ay|[Mm]onth|[Ff]ortnight|[Ff]estival|[Cc]ampaign)(?: \d{4})?"
            r"(?:,? (?:which|that))? (?:will )?(?:runs?|ran|takes? place|took place|falls?|fell|is held"
            r"|was held|starts?|begins?)(?= (?:from|on|between|in|next|this|last)\b)"
        ),
        word_set("week day Day month fortnight festival campaign"),
        "day",
        by_subject=False,
    ),
    Form(
        "petition",
        "launch",
        re.compile(
            r"\b(?:launch(?:es|ed|ing)?|start(?:s|ed|ing)?|set up|begun|began|open(?:s|ed)?(?= (?:an?|its"
            r"|another) (?:[\w-]+ ){0,3}?(?:inquiry|consultation|survey|poll|investigation|call)\b)) (?:an?"
            r"|the|its|their|another) (?:[\w-]+ ){0,3}?(?:petition|campaign|inquiry|consultation|survey"
            r"|review|investigation|poll|call for evidence|appeal|fund|helpline|taskforce|programme|scheme"
            r"|pilot|initiative|strategy|manifesto|competition)\b|\b(?:[Ii]nquiry|[Ii]nvestigation|[Pp]robe"
            r"|[Rr]eview|[Cc]onsultation|[Pp]etition|[Cc]ampaign) (?:[^.;,]{1,40}? )?(?:was|were|has been"
            r"|have been|is being) (?:launched|opened|begun|set up|ordered|commissioned)\b|\b(?:officially"
            r"|formally) (?:opened|opening|launched|unveiled)\b"
        ),
        word_set("launch start set begun began open ordered officially formally"),
        "told",
        not_of=re.compile(
            r"\b(?:that|who|(?:permission|wants?|plans?|hop\w+|refus\w+|threat\w+|able|bid|attempt) to) $"
        ),
    ),
    Form(
        "ceased",
        "closure",
        re.compile(
            rf"\b{AUX}(?:(?:(?:went|gone|goes?|going|fell|placed|put|plunged) (?:in|into|to)|enter(?:ed|s"
            rf"|ing))"
            r" (?:\w+ )?(?:administration|liquidation|receivership)|call(?:ed|s) in administrators)\b"
            r"|\b[Aa]dministrators (?:(?:were|was|have been|are) )?(?:appointed|called in)\b|\bappoint(?:ed"
            r"|s) administrators\b"
            rf"|\b{AUX}(?:ceased trading|wound up|went bust|collapsed)\b"
            r"|\b(?:[Cc]ollege|[Ss]chool|[Cc]ampus|[Cc]entre|[Nn]ursery|[Aa]cademy|[Pp]rovider|[Ss]ite"
            r"|[Ff]irm|[Ss]tudio|[Ff]und|[Ss]cheme|[Pp]rogramme|[Ss]ervice|[Aa]gency|[Cc]ompany|[Cc]harity"
            r"|[Oo]ffice|[Bb]ranch|[Dd]epartment|[Cc]ourse|[Rr]ound|[Cc]ompetition|[Aa]pplications)"
            r" (?:will |is to |is due to |was |has |had )?(?:finally |officially )?(?:closes?|closed"
            r"|shuts?|shut)(?: its doors)?(?: down)?(?= (?:in|on|at the end|next|this|last)\b)"
        ),
        word_set("administrat liquidation receivership trading wound bust collaps clos shut"),
        "either",
        is_told=True,
        not_of=re.compile(r"\b(?:by|with|to|of|from|between) (?:the )?$"),
    ),
    Form(
        "it_shuts",
        "closure",
        re.compile(
            r"\b(?:[Ii]t|[Tt]hey) (?:will|would|is to|was to|is due to|was due to) (?:close|shut)(?: "
            r"(?:its|their)"
            r" doors)?(?: down| for good| permanently)?(?= (?:in|on|at the end|next|this|later)\b)"
        ),
        word_set("close shut"),
        "time",
        by_subject=False,
        not_of=re.compile(
            r"\b(?:if|whether|could|may|might|not|never|until|unless|fear\w*|worr\w+)\b[^.;,]{0,40}$"
        ),
    ),
    Form(
        "available",
        "launch",
        re.compile(
            r"\bwill be (?:made )?available (?:to [^.;,]{3,40} )?(?=(?:from|in|on|next|this|later)\b)"
            r"|\b(?:was|were|is to be|are to be|will be) first (?:delivered|taught|offered|run|used|piloted"
            r"|awarded)\b"
        ),
        word_set("available first"),
        "day",
        not_of=re.compile(r"\b(?:if|whether)\b[^.;,]*$"),
    ),
    Form(
        "happens",
        "event",
        re.compile(
            r"\b(?:takes? place|took place|taken place|will be held|was held|were held"
            r"|is to be held|due to be held)\b(?! (?:back|up|over|to|by))"
        ),
        word_set("place held"),
        only=True,
    ),
)
