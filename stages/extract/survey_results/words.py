"""Words of survey results: who can be asked, what they do with a share, what makes a share no answer."""

import re

PEOPLE = (
    r"(?:respondents?|people|adults?|men|women|girls|boys|children|kids|teenagers|youngsters|young"
    r"|pupils|students|learners|apprentices|trainees|"
    r"graduates|undergraduates|postgraduates|leavers|candidates|applicants|parents|carers|families"
    r"|households|mothers|fathers|mums|dads|"
    r"guardians|teachers|tutors|lecturers|trainers|assessors|staff|employees|workers|workforce"
    r"|professionals|practitioners|heads|headteachers|"
    r"principals|leaders|managers|governors|trustees|directors|chief executives|bosses|executives"
    r"|academics|advisers|advisors|coaches|mentors|"
    r"nurses|engineers|educators|inspectors|nominees|employers|businesses|firms|companies|organisations"
    r"|organizations|SMEs|providers|colleges|"
    r"universities|schools|academies|trusts|institutions|councils|authorities|charities|nurseries"
    r"|childminders|settings|members|voters|Britons|"
    r"Americans|Scots|Londoners|MPs|councillors|peers|users|readers|customers|clients|consumers"
    r"|residents|locals|public|population|panel|"
    r"participants|interviewees|delegates|subscribers|users|attendees|those|them|these|us|non-levy"
    r" payers|levy payers|payers|recruiters|bodies|"
    r"group|groups|cohort|jobseekers|unemployed|retirees|pensioners|owners|freelancers|decision-makers"
    r"|decision makers|officials|representatives|"
    r"unions|alumni|starters|recruits|sixth-formers|sixth formers|freshers|supporters|entrepreneurs"
    r"|ones|undergrads|pollees|sample|whom|sector|"
    r"year-olds|\d\d-year-olds|olds|over-\d\ds|under-\d\ds|mentees|volunteers|patients|couples|makers"
    r"|generation|millennials|farmers|builders)"
)
AUX = (
    r"(?:is|are|was|were|has|have|had|do|does|did|don[’']t|doesn[’']t|didn[’']t|will|would|won[’']t"
    r"|wouldn[’']t|can|can[’']t|cannot|could|"
    r"couldn[’']t|may|might|must|should|aren[’']t|weren[’']t|haven[’']t|hadn[’']t|isn[’']t|wasn[’']t"
    r"|never|no longer|neither|not)"
)
_BASE = (
    "accept access admit agree aim answer appear apply approve aspire ask assume attend attribute avoid"
    " back become believe blame buy call cite claim"
    " come complain consider cook cost cut deem deliver deny depend describe disagree disapprove"
    " discuss dislike doubt drink earn eat employ"
    " encounter encourage endorse engage enjoy enter expect experience express face fail favour fear"
    " feel find focus forget gain get give go"
    " hate have hear help highlight hold hope identify imagine indicate intend invest judge keep know"
    " lack leave like list live look love make"
    " mean mention miss name need offer operate oppose own participate pay perceive place plan play point"
    " prefer prioritise provide put question"
    " raise rank rate read receive reckon recall recognise recommend recruit refuse regard regret"
    " reject rely remain remember report request"
    " run save say see seek select sense skip sleep speak spend stay stop struggle study suffer suggest"
    " support suspect take talk teach tell tend"
    " think train travel trust try turn understand use value view visit volunteer wait want watch"
    " welcome wish witness work worry write select"
    " hit meet exceed beat"
    " anticipate assert attach lean foresee predict prefer state stress warn choose cover draw fall"
)
_PAST = (
    "bought became came chose cut drank ate felt found forgot gave got went had heard held hoped kept"
    " knew left lost made meant met paid put"
    " read said saw sought slept spoke spent stood took taught  responded told thought understood wrote"
    " wanted rated tended turned"
)


def _forms(verb: str) -> set[str]:
    ing = f"{verb[:-1]}ing" if verb.endswith("e") and not verb.endswith("ee") else f"{verb}ing"
    doubled = f"{verb}{verb[-1]}ing" if verb[-1] in "tpmng" and len(verb) < 5 else ing
    third = f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeou" else f"{verb}s"
    return {verb, ing, doubled, third, f"{verb}es"}


def _tree(words: set[str]) -> str:
    """A pattern of the words in which common beginnings stand once: much quicker than a row of words."""
    heads = {word[0] for word in words if word}
    rests = {head: {word[1:] for word in words if word[:1] == head} for head in sorted(heads)}
    branches = "|".join(re.escape(head) + _tree(rest) for head, rest in rests.items())
    if not branches:
        return ""
    return f"(?:{branches}){'?' if '' in words else ''}"


VERB = (
    rf"(?:{AUX}|"
    + _tree({f for v in _BASE.split() for f in _forms(v)} | set(_PAST.split()))
    + r"|[a-z]+(?<!increas)(?<!decreas)(?<!declin)(?<!rais)(?<!bas)(?<!compar)(?<!reduc)(?<!fund)"
    r"(?<!polled)(?<!survey)(?<!question)(?<!poll)(?<!ask)"
    r"(?<!interview)(?<!qualifi)(?<!skill)(?<!work-bas)(?<!ne)(?<!lik)(?<!ag)(?<!unemploy)(?<!relat)ed)"
)
OPINION = (
    r"\b(?:sa(?:y|id|ys|ying)|th(?:ink|inks|inking|ought)|believ\w+|fe(?:el|els|eling|lt)"
    r"|(?:dis)?agree\w*|report(?:ed|ing)?|"
    r"trust\w*|cit(?:ed|e|es|ing)|named|nam(?:e|ing)|want(?:ed|s)?|plan(?:s|ning|ned)?|would|"
    r"respondents|worr(?:y|ied|ies|ying)|expect(?:ed|s|ing)?|support(?:ed|s|ing)?|oppos(?:e|ed|es|ing)"
    r"|admit(?:ted|s)?|likely|polled|surveyed|reason|"
    r"opinion|popular|prefer\w*|concern\w*|intend\w*|consider\w*|told|reckon\w*|rat(?:ed|ing)|satisfied"
    r"|dissatisfied|unaware|aware(?:ness)?|satisfaction|"
    r"in favour|confident|unsure|neutral|undecided|against|describ\w+|fear\w*|hop(?:e|ed|ing)"
    r"|claim(?:ed|ing)?|struggl\w+|afford|"
    r"recommend\w*|consulted|answered|asked|questioned|identified|blam(?:e|ed|ing)|view\w*|back(?:ed"
    r"|ing)?|welcom\w+|understand|understood|know|knew|"
    r"optimistic|pessimistic|positive|negative|anxious|stressed|happy|unhappy)\b"
)
BALLOT = r"\b(?:ballot\w*|turnout|strike|vot(?:e|ed|ing|es)|walkout|industrial action|election)\b"
NOT_ANSWERS = (
    r"\b(?:achiev\w+|passed|completed|complet(?:e|ion|ing)|enrolled|progressed|gained|graded|judged"
    r"|inspected|awarded|achievement|pass rate|"
    r"success rate|attain\w+|got (?:a|the|at least)|scored|response rate|[Tt]urnout|[Uu]nemployment"
    r"|[Ll]ast year it was|is spent|are spent|(?:paid"
    r"|handed) (?:out|back)|left early|drop(?:ped|s)? out|"
    r"sat the|drop-out|unemployment|took the|will be (?:visited|inspected|given|offered|paid|sent)"
    r"|entered|were from|are from|c[ao]me from|"
    r"(?:operating )?(?:deficit|surplus|loss)\b|churn|attrition|went on to (?:an?|study|higher|further)\b|"
    r"(?:are|were|is) (?:women|female|male|men|white|black|aged|under|over)\b"
    r"|(?:are|were) (?:FE |further education |sixth[- ]form |private |independent |training )*"
    r"(?:colleges|schools|universities|academies|providers)\b"
    r"|coming from (?:disadvantaged|deprived|poor)|will support the (?:development|delivery|building))"
)
