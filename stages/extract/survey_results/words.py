"""Words of survey results: who can be asked, what they do with a share, what makes a share no answer."""

from stages.extract.phrases.trie import trie

SAYING = (
    *("say", "said", "think", "thought", "believe", "believed", "feel", "felt", "agree", "agreed"),
    *("report", "reported", "reckon", "reckoned", "fear", "feared"),
)
"""Verbs of those who answer, in a row with what they answer."""
PEOPLE = (
    r"(?:respondents?|people|adults?|men|women|females|males|girls|boys|children|kids|teenagers|youngsters|"
    r"young|pupils|students|learners|apprentices|trainees|graduates|undergraduates|postgraduates|leavers|"
    r"candidates|applicants|parents|carers|families|households|mothers|fathers|mums|dads|guardians|"
    r"teachers|tutors|lecturers|trainers|assessors|staff|employees|workers|workforce|professionals|"
    r"practitioners|heads|headteachers|principals|leaders|managers|governors|trustees|directors|chief "
    r"executives|bosses|executives|academics|advisers|advisors|coaches|mentors|nurses|engineers|educators|"
    r"inspectors|nominees|employers|businesses|firms|companies|organisations|organizations|SMEs|providers|"
    r"colleges|universities|schools|academies|trusts|institutions|councils|authorities|charities|nurseries|"
    r"childminders|settings|members|voters|Britons|Americans|Scots|Londoners|MPs|councillors|peers|users|"
    r"readers|customers|clients|consumers|residents|locals|public|population|panel|participants|"
    r"interviewees|delegates|subscribers|users|attendees|those|them|these|us|non-levy payers|levy payers|"
    r"payers|recruiters|bodies|group|groups|cohort|jobseekers|unemployed|retirees|pensioners|owners|"
    r"freelancers|decision-makers|decision makers|officials|representatives|unions|alumni|starters|"
    r"recruits|sixth-formers|sixth formers|freshers|supporters|entrepreneurs|ones|undergrads|pollees|"
    r"sample|whom|sector|year-olds|\d\d-year-olds|olds|over-\d\ds|under-\d\ds|mentees|volunteers|patients|"
    r"couples|makers|chairs|chairmen|clerks|technicians|deans|vice-chancellors|generation|millennials|votes|"
    r"farmers|builders)"
)
QUESTIONED = (
    r"(?:surveyed|polled|questioned|quizzed|asked|interviewed|consulted|balloted|responding|replying|who "
    r"(?:were (?:surveyed|polled|questioned|asked)|responded|replied|answered|took part))"
)
"""What tells no more of people than that they were asked."""
AUX = (
    r"(?:is|are|was|were|has|have|had|do|does|did|don[’']t|doesn[’']t|didn[’']t|will|would|won[’']t|"
    r"wouldn[’']t|can|can[’']t|cannot|could|couldn[’']t|may|might|must|should|aren[’']t|weren[’']t|"
    r"haven[’']t|hadn[’']t|isn[’']t|wasn[’']t|never|no longer|neither|not)"
)
_BASE = (
    "accept access admit agree aim answer appear apply approve aspire ask assume attend attribute avoid "
    "back become believe blame buy call cite claim come complain consider cook cost cut deem deliver deny "
    "depend describe disagree disapprove discuss dislike doubt drink earn eat employ encounter encourage "
    "endorse engage enjoy enter expect experience express face fail favour fear feel find focus forget "
    "gain get give go hate have hear help highlight hold hope identify imagine indicate intend invest "
    "judge keep know lack leave like list live look love make mean mention miss name need offer operate "
    "oppose own participate pay perceive place plan play point prefer prioritise provide put question "
    "raise rank rate read receive reckon recall recognise recommend recruit refuse regard regret reject "
    "rely remain remember report request run save say see seek select sense skip sleep speak spend stay "
    "stop struggle study suffer suggest support suspect take talk teach tell tend think train travel trust "
    "try turn understand use value view visit volunteer wait want watch welcome wish witness work worry vote "
    "write select hit meet exceed beat anticipate assert attach lean foresee predict prefer state stress "
    "warn choose cover draw fall undertake learn pursue borrow juggle combine attempt"
)
_PAST = (
    "bought became came chose cut drank ate felt found forgot gave got went had heard held hoped kept knew "
    "left lost made meant met paid put read said saw sought slept spoke spent stood took taught  responded "
    "told thought understood undertook wrote wanted rated tended turned"
)


def _forms(verb: str) -> set[str]:
    ing = f"{verb[:-1]}ing" if verb.endswith("e") and not verb.endswith("ee") else f"{verb}ing"
    doubled = f"{verb}{verb[-1]}ing" if verb[-1] in "tpmng" and len(verb) < 5 else ing
    third = f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeou" else f"{verb}s"
    return {verb, ing, doubled, third, f"{verb}es"}


VERB = (
    rf"(?:{AUX}|"
    + trie({f for v in _BASE.split() for f in _forms(v)} | set(_PAST.split()))
    + r"|[a-z]+(?<!increas)(?<!decreas)(?<!declin)(?<!rais)(?<!bas)(?<!compar)(?<!reduc)(?<!fund)"
    r"(?<!polled)(?<!survey)(?<!question)(?<!poll)(?<!ask)(?<!interview)(?<!qualifi)(?<!skill)(?<!work-bas)"
    r"(?<!ne)(?<!lik)(?<!ag)(?<!unemploy)(?<!relat)(?<!depriv)(?<!advantag)ed)"
)
VIEW = (
    r"(?:(?:\w+ly|also|still|already|don[’']t|do not|did not|didn[’']t|would|now) )*(?:sa(?:y|id|ying)|"
    r"th(?:ink|ought)|believ|fe(?:el|lt)|(?:dis)?agree|enjoy|would (?:not )?(?:recommend|choose|consider|"
    r"prefer|rather|like|encourage|support|welcome|back)|ha(?:ve|d) (?:(?:not|never|also|already|ever|once|"
    r"seriously) )*(?:heard|considered|thought|felt|wanted|seen|noticed|experienced|witnessed|suffered|"
    r"faced|struggled|had to|been (?:told|asked|encouraged|advised|put off|tempted))|(?:are|were|feel|felt) "
    r"(?:not |very |un|dis)*(?:satisfied|worried|concerned|confident|aware|happy|sure|keen|in favour|against|"
    r"opposed|undecided)|want|trust|worr(?:y|ied)|fear|prefer|report|told|expect|support|oppose|"
    r"blam(?:e|ed)\b|cit(?:e|ed)\b|mention|reckon|regret|in favour|consider(?:ed)?\b(?! (?:for|as)\b))"
)
"""How a view opens that needs no survey beside it to be one."""
OPINION = (
    r"\b(?:sa(?:y|id|ys|ying)|th(?:ink|inks|inking|ought)|believ\w+|fe(?:el|els|eling|lt)|(?:dis)?agree\w*|"
    r"report(?:ed|ing)?|trust\w*|cit(?:ed|e|es|ing)|named|nam(?:e|ing)|want(?:ed|s)?|plan(?:s|ning|ned)?|"
    r"would|respondents|worr(?:y|ied|ies|ying)|expect(?:ed|s|ing)?|support(?:ed|s|ing)?|oppos(?:e|ed|es|ing)|"
    r"admit(?:ted|s)?|likely|polled|surveyed|reason|opinion|popular|prefer\w*|concern\w*|intend\w*|"
    r"consider\w*|told|reckon\w*|rat(?:ed|ing)|satisfied|dissatisfied|unaware|aware(?:ness)?|satisfaction|in "
    r"favour|confident|unsure|neutral|undecided|against|describ\w+|fear\w*|hop(?:e|ed|ing)|claim(?:ed|ing)?|"
    r"struggl\w+|afford|recommend\w*|consulted|answered|asked|questioned|identified|blam(?:e|ed|ing)|view\w*|"
    r"back(?:ed|ing)?|welcom\w+|understand|understood|know|knew|optimistic|pessimistic|positive|negative|"
    r"anxious|stressed|happy|unhappy)\b"
)
BALLOT = (
    r"\b(?:ballot\w*|turnout|voted|(?:strike|indicative|consultative|formal|their) votes?|vot(?:e|"
    r"ing) (?:for|to|in|on))\b"
)
NOT_ANSWERS = (
    r"\b(?:(?<!to )(?<!can[’']t )(?<!not )achiev\w+|passed|completed(?! (?:the|this|our|a) (?:survey|"
    r"questionnaire))|complet(?:e|ion|ing)|enrolled|progressed|gained|graded|judged|inspected|awarded|"
    r"achievement|pass rate|success rate|attain\w+|got (?:a|the|at least)|scored|response rate|"
    r"[Uu]nemployment|[Ll]ast year it was|is spent|are spent|(?:paid|handed) (?:out|back)|left early|left "
    r"(?:the|their) (?:programme|course|apprenticeship|training)|"
    r"drop(?:ped|s)? out|sat the|drop-out|unemployment|took the|will be (?:visited|inspected|given|offered|"
    r"paid|sent)|entered|were from|are from|c[ao]me from|(?:operating )?(?:deficit|surplus|loss)\b|churn|"
    r"attrition|went on to (?:an?|study|higher|further)\b|(?:are|were|is) (?:women|female|male|men|white|"
    r"black|aged|(?:under|over)(?= \d))\b|(?:are|were) (?:FE |further education |sixth[- ]form |private |"
    r"independent |training )*(?:colleges|schools|universities|academies|providers)\b|coming from "
    r"(?:disadvantaged|deprived|poor)|will support the (?:development|delivery|building))"
)
