"""A share of people, and what they said: before it, after it, or in the clause that it closes.

`group` is who answered so; `statement` what they said. The first construction that takes a figure
keeps it; ELLIPTIC ones lean on an answer that the sentence, or the one before, gives first.
"""

from stages.extract.phrases.constructions import compiled
from stages.extract.survey_results.words import AUX, PEOPLE, SAYING, VERB

_ADVERB = (
    r"(?: (?:also|now|either|still|strongly|even|only|simply|actually|already|fully|currently|regularly|"
    r"often|always|somewhat|really|further|then|therefore|either|all|both|reportedly|firmly|again|instead|"
    r"typically|sometimes|rarely|never)(?:,? (?:or|and) (?:very |always|often|sometimes|rarely|never|"
    r"strongly|now)+)?)*"
)
_DET = (
    r"(?:the |all |all the |those (?![a-z]+(?:ed|ing) |who )|its |their |our |these |his |such |his |of |"
    r"full-time |a )*"
)
_LATER = (
    rf"(?: (?:(?:who|that|which)(?: (?:{AUX}|to|[a-z]+ly|also|now|still|already|ever))* "
    rf"(?!{AUX}\b|to\b|[a-z]+ly\b|also\b)"
    r"[^\s,.;()\ue001\ue002\ue004\ue005]+(?: [^,.;()\ue001\ue002\ue004\ue005]{2,70}?(?<! to))??|"
    r"(?:surveyed|polled|balloted|questioned|quizzed|asked|interviewed|consulted|responding|taking part|"
    r"aged|in(?! favour| support)|at|from|with|without|working|between|of|on|across|studying|employing|"
    r"over|under|for|to|using|offering|(?<=those )[a-z]+ (?:to|for|with|in|of|about)|running|living|looking|"
    r"hoping|waiting|seeking|attending|receiving|claiming|training|"
    r"overall|participating|not|already|educated|outside|(?<=those )[a-z]+(?:ed|ing|en))"
    r"(?: [^,.;()\ue001\ue002\ue004\ue005]{1,70}?(?<! "
    r"that)(?<! who)(?<! which))??)(?<! to)(?<! for)(?<! of)(?<! with)(?<! in)(?<! at)(?<! on)(?<![ "
    r"-]time)(?<! paid)(?<! the)"
    r"(?<! are)(?<! were)(?<! is)(?<! was)(?<! have)(?<! has)(?<! had)(?<! who)(?<! that)(?<! do))?"
)
_ITSELF = r"(?!(?<=those) [a-z]+(?:ed|ing)\b)"
"""Those whom a participle tells apart did not "employed": "70% of *those employed* in care"."""
_NO_GROUP = (
    rf"(?!(?:{AUX}|sa(?:id|ys?|ying)|told|if|when|where|while|because|after|before|th(?:ink|ought)|"
    rf"fe(?:el|lt)|believed?|reported|agreed?) )"
)
_WHO = (
    rf"(?P<group>{_NO_GROUP}(?:[^\s,.;:()\ue001-\ue002\ue004-\ue009]+ ){{0,6}}?(?:{PEOPLE}\b|"
    rf"\ue008+(?:-olds)?)(?:[’']s?\b)?{_LATER}){_ITSELF}"
)
_PLAIN_WHO = rf"(?P<group>{_NO_GROUP}(?:[^\s,.;:()\ue001-\ue009]+ ){{0,5}}?{PEOPLE}\b{_LATER}){_ITSELF}"
_NO_NOUN = (
    r"(?! (?:is|was|were|rate|rates|offer|rise|award|threshold|of the (?:budget|income|turnover|cost))\b)"
)
_STATEMENT = r"(?P<statement>(?:[^.;]|(?<=\d)\.(?=\d))*)"
_NEW = (
    r"(?:a (?:further|massive|mere|whopping|staggering|total of|total|clear majority of)|another|an "
    r"additional|an overwhelming|just|only|some|nearly|almost)"
)
_MOST = (
    r"(?:<skip:FRACTION>|(?:[Aa] |[Tt]he |[Oo]nly a |[Jj]ust a )?(?:vast |overwhelming |large |small |clear "
    r")?(?:[Mm]ajority|[Mm]inority)"
    r"|(?<![a-z])[Mm]ost(?! (?:recent|likely|common|popular|important|valued))(?: by far)?|"
    r"(?:[Aa]lmost |[Nn]early |[Jj]ust (?:over|under) |[Oo]ver |[Mm]ore than |[Aa]round |[Aa]bout )?[Hh]alf|"
    r"(?:[Aa]n? )?(?:even |slightly |much )?(?:[Ss]imilar|[Ll]arger|[Gg]reater|[Hh]igher|[Ss]maller"
    r"|[Ll]ower) (?:proportion|share|number)|(?:[Aa]lmost |[Nn]early |[Vv]irtually )?[Aa]ll)"
)

_FROM = (
    r"\b(?:compared (?:to|with)|against|versus|vs\.?|(?:up|down|ris(?:e|es|en|ing)|rose|f[ae]ll(?:s|en|ing)?|"
    r"drop(?:s|ped|ping)?|increas(?:e|ed|ing)|decreas(?:e|ed|ing)|improve(?:d|ment)?) (?:from|on)|than|"
    r"as(?= (?:those|students|learners|people|staff) (?:who|at|in|from|with)))"
)
_FIGURE = (
    r"\b(?:(?:[Tt]hi|[Tt]ha|[Tt]he|hi)[st]? (?:figure|proportion|share|percentage|number) (?:[a-z]+ ){0,3}?|"
    r"which "
    r"(?:[a-z]+ )??|, )(?:ris(?:es|ing)|rose|f[ae]ll(?:s|ing)?|drop(?:s|ped|ping)|increas(?:es|ed|ing)|"
    r"climb(?:s|ed|"
    r"ing)|jump(?:s|ed|ing)|st(?:ands|ood|anding)|(?:is|was)(?= (?:just |only )?[\ue002\ue004]))(?: (?:to|"
    r"at))?"
)
_THIS = r"\b(?:[Tt]his|[Tt]hat|[Ii]t) (?:rises|rose|f[ae]lls?|drop(?:s|ped)|increase[sd]|climb(?:s|ed)) to"
"""What gives another level of an answer: "this figure *rises to* 19 per cent of men"."""
_WHEN = (
    r" (?:in (?:the )?(?:(?:[A-Z][a-z]+ )?(?:19|20)\d\d(?:[-–/]\d\d)?|[A-Z][a-z]+|previous|last)(?: "
    r"(?:survey|poll|year))?|last (?:year|month|autumn|spring|time)|a (?:year|decade) (?:ago|earlier|"
    r"before)|the (?:previous year|year before)|(?:\ue006+|[a-z]+ (?:years|months)) (?:ago|earlier|before))"
)
_AMONG = (
    r" (?:of|among|amongst|for|in) (?P<group>(?:those who )?(?!the year|\d)"
    r"[^,.;()\ue001\ue002\ue004-\ue007\ue009]{2,60}?)"
)

_DONE = (
    r"(?!(?:increas|reduc|rais|lower|boost|trimm|slash|expand|shr)[a-z]+ )(?:[a-z]+(?:ed|en)|held|"
    r"felt|seen|met|put|"
    r"understood|known|thought|said|told|sought|read|heard|found|made|cut(?! by)|left|taught|chosen)"
)
"""What people did or felt: a participle, but no change by so much."""
_SAY = rf"(?:{'|'.join(SAYING)})"

CONSTRUCTIONS = {
    "turnout": compiled(
        r"<share:PERCENT> (?P<verb>)(?P<statement>(?:overall |average )?turnout\b(?! threshold)|(?:[Yy]es "
        r")?vote (?:for|against|in favour of) [^,.;()\ue001-\ue009]{3,30}?(?=[,.;]| on |$)|(?:[Yy]es|[Nn]o) "
        r"vote\b)"
    ),
    "turnout_of": compiled(
        r"(?P<statement>[Tt]urnout|^[\ue010-\ue013]+) (?:across [^,.;]{2,30} |in [^,.;]{2,40} |among "
        r"[^,.;]{2,40} )?(?:of|was|at|reached|stood at|"
        r"averaged|hit|(?:has |had )?(?:fell|fallen|rose|risen|dropped|increased)(?: from "
        r"<other:PERCENT>)? to) (?:just |only |over )?<share:PERCENT>(?! threshold)"
    ),
    "turnout_votes": compiled(
        r"(?P<statement>\b(?:voted|backed|rejected|accepted)(?: (?!by )[^,.;()\ue001-\ue009]{2,60}?)?) by "
        r"(?:just |only )?<share:PERCENT>(?P<rest> (?:to|for|against|in favour of) [^,.;()\ue001-\ue009]"
        r"{3,60}?)?(?=[,.;]| on |$)"
    ),
    "share_in_apposition": compiled(
        r"(?:<skip:FRACTION>|<n:COUNT>|[Mm]ost|[Hh]alf|(?:vast |clear |large |overwhelming "
        r")?[Mm]ajority)(?: (?:of "
        rf"(?:the )?)?(?P<of>[a-z][^,.;()\ue001-\ue009]{{1,60}}?))?(?:, | [–—-] )(?:or |that is "
        rf")?<share:PERCENT>(?:, | [–—-] )(?:of {_DET}{_WHO} )?(?:also "
        rf")?(?P<verb>{VERB})\b{_NO_NOUN}{_STATEMENT}"
    ),
    "fraction_in_brackets": compiled(
        rf"{_MOST},? ?(?:(?:of )?{_DET}(?P<of>[^,.;()]{{2,70}}?) )?\(<share:PERCENT>(?: of "
        rf"(?P<inner>[^()]{{2,50}}))?\)(?: (?:of )?{_DET}{_PLAIN_WHO}|(?P<more>(?! of )(?: aged [\w –-]{{2,"
        rf"15}}?)?{_LATER}))?(?:,?| [–—] [^–—.;]{{3,80}} [–—])"
        rf"{_ADVERB} "
        rf"(?P<verb>{VERB})\b{_NO_NOUN}{_STATEMENT}"
    ),
    "coordinated_groups": compiled(
        rf"<share:SHARE> of {_DET}{_WHO},? and (?:just |only )?<other:SHARE> of [^,.;()]{{2,60}}?,? "
        rf"(?P<verb>{VERB})\b{_NO_NOUN}{_STATEMENT}"
    ),
    "in_share_of_group": compiled(
        r"(?:^|, |; |\bthat |: )(?:• |- )?[Ii]n <share:SHARE>(?: of)? "
        rf"{_DET}(?P<group>(?:[^\s,.;:()\ue001-\ue009]+ ){{0,3}}?{PEOPLE}\b)(?:, however)?,? "
        rf"(?P<verb>)(?P<statement>(?!and |or |but |where |in )[^.;\ue001-\ue009]{{6,200}})"
    ),
    "share_of_group_said": compiled(
        rf"<share:SHARE> of (?:{_NEW} )?{_DET}{_WHO}{_ADVERB},? (?P<verb>{VERB}|in favour|"
        rf"against)\b{_NO_NOUN}{_STATEMENT}"
    ),
    "share_of_count_said": compiled(
        rf"<share:SHARE>\)? of (?:the |our |its )?<n:COUNT>{_LATER}{_ADVERB},? "
        rf"(?P<verb>{VERB})\b{_NO_NOUN}{_STATEMENT}"
    ),
    "share_group_said": compiled(
        rf"<share:SHARE> (?!(?:[\w’-]+ ){{0,2}}(?:of|between) (?:the )?(?:{PEOPLE})\b|— "
        rf"){_PLAIN_WHO}{_ADVERB},? (?P<verb>{VERB})\b{_NO_NOUN}{_STATEMENT}"
    ),
    "count_of_sample_said": compiled(
        rf"<share:COUNT> (?:out )?of (?:the |our )?<n:COUNT>(?:{_LATER}){_ADVERB} (?P<verb>said|say|told|"
        rf"agreed|disagreed|reported|thought|believed|felt|wanted)\b{_STATEMENT}"
    ),
    "count_on_side": compiled(
        r"(?:(?<=[–—:;,-] )|(?<=\()|(?<=\band )|(?<=\bwith )|(?<=of them )|(?<=\bwere ))<share:COUNT>"
        r"(?: (?:was|were|being))? (?P<verb>in favour|in support|supportive|against|opposed|unsure|undecided|"
        r"not sure|neutral)\b(?P<statement>(?: of [^,.;\ue001-\ue009]{3,60}|))(?=,| and |[.;)]|$)"
    ),
    "share_said": compiled(
        rf"<share:SHARE>(?: \((?:out )?of [^()]{{2,40}}\))?{_ADVERB} (?:who )?(?P<verb>{VERB})\b{_NO_NOUN}"
        rf"{_STATEMENT}"
    ),
    "count_with_share_said": compiled(
        rf"<n:COUNT> \(<share:PERCENT>\)(?: of {_DET}{_WHO})?{_ADVERB} (?P<verb>{VERB}|"
        rf"from)\b{_NO_NOUN}(?P<statement>[^.;\ue002]*)"
    ),
    "item_in_brackets": compiled(
        r"(?<![\w’'-])(?P<statement>[^.;:()\ue001-\ue009]{3,90}?) \(<share:PERCENT>\)(?=,| and | or |\.|;|"
        r"$| as | were | was | are | came )"
    ),
    "statement_in_brackets": compiled(
        r"(?<![\w’'-])(?P<statement>[^.;()–\ue002\ue004]{8,200}?) \(<share:SHARE>(?: of "
        r"(?P<group>[^()\ue001-\ue009]{2,60})|(?= (?:versus|vs|against|compared)))?(?:\)| (?=versus|vs|"
        r"against|compared|and [\ue002\ue004]))(?P<rest>[^.;]*)"
    ),
    "statement_by_share": compiled(
        r"(?P<statement>[^.;()]{2,200}?)(?: (?:was|were|is|are))?,? (?:named|cited|chosen|backed|supported|"
        r"favoured|raised|identified|said|reported|opposed|mentioned|picked|given|rejected|shared|held|seen|"
        r"rated|described|listed|welcomed) by (?:just |only )?(?:<skip:FRACTION> (?:of (?P<inner>[^,.;()]"
        r"{2,60}?) )?\()?<share:SHARE>\)?(?: of (?P<group>[^,.;()]{2,80}?))?(?P<rest> "
        r"(?:to|as) [^,.;]{3,60})?(?=[.,;]|$)"
    ),
    "done_by_share": compiled(
        r"(?<![\w’'-])(?P<statement>[^.;()•\ue001-\ue009]{2,160}? (?:was|were|is|are|been|"
        r"being)(?:,? (?:[a-z]+ly|"
        rf"also|now|even|well))*,? {_DONE}(?:,? (?:or|and) (?:[a-z]+ly )?{_DONE})?(?: (?!by "
        rf")[^,.;()\ue001-\ue009]"
        r"{2,60}?)?),? by (?:just |only |a mere )?<share:SHARE>(?: of (?P<group>[^,.;()]{2,80}?))?(?=[.,;]|"
        r"$| and | while | but )"
    ),
    "said_by_share": compiled(
        rf"(?<![\w’'-])(?P<statement>[^.;()•\ue001-\ue009]{{8,200}}),? {_SAY} (?:just |only "
        rf")?(?:<skip:FRACTION> "
        r"\()?<share:SHARE>\)?(?: of (?P<group>[^,.;()]{2,80}?))?(?=[.,;]|$| and | while | but )"
    ),
    "told_before_colon": compiled(
        r"^(?:[•–-] )?(?P<statement>[^.;:()\ue001-\ue009]{8,160}|Yes|No|Neither|Both): (?:just "
        r"|only )?<share:SHARE>(?: of (?P<group>[^,.;()]{2,80}?))?[.,;]?$"
    ),
    "for_share": compiled(
        rf"(?:^|, |; |and |while )(?:[•–-] )?[Ff]or (?:<skip:FRACTION> \()?<share:SHARE>\)?(?: of "
        rf"{_DET}(?P<group>[^,.;()\ue001-\ue009]{{2,60}}"
        r"?))?,? (?P<verb>)(?P<statement>(?:the|it|this|that|they|there|their|its|an?) "
        r"[^.;\ue001-\ue009]{6,160})"
    ),
    "leaning": compiled(
        rf"(?:{_FROM}|[Tt]his compare[sd] (?:with|to)|{_FIGURE}|{_THIS}) (?:just |only )?"
        rf"(?:<skip:FRACTION> \(|"
        rf"(?P<of>[a-z][^,.;()–\ue001-\ue009]{{2,60}}?) \()?<share:SHARE>\)?"
        r"(?: who (?:said|felt|thought|did) (?:the same|so|this))?"
        rf"(?:(?P<when>{_WHEN}| (?:if|when|where) [a-z][^,.;()\ue001-\ue009]"
        rf"{{4,70}}(?=[,.;]|$))| (?:overall|nationally|on average)|{_AMONG})?(?=[,.;)]|$| to "
        rf"[\ue002\ue004]| and [\ue002\ue004]| who )"
    ),
    "beside": compiled(
        rf"(?:\(|, | and |including |but |while )(?:just |only |and |compared (?:with|to) |versus |against "
        rf")*<share:SHARE>(?:(?P<when>,? in (?:19|20)\d\d)|{_AMONG})(?=[,.;)]|$| who )"
    ),
    "elliptic": compiled(
        r"(?:\band|,|;|\bwhile|\bbut|\bversus|\bagainst|, with) (?:just |only |a further |another |about "
        r")?<share:SHARE>,? (?P<verb>)(?P<statement>(?!of |respectively|from |on |at |in )(?:[“‘\"']|a |an |"
        r"the |to |not|no |neutral|very |[a-z]+\b)[^.;\ue001-\ue009]{0,120})"
    ),
}
EXAMPLES = {
    "Larkfield polled 900 tutors on what suits them:\n\n• Pay by the hour (57% vs 5%)\n\nThree in four "
    "tutors "
    "(76%) across the north feel well. Of tutors, 44% of those employed as heads plan to go, compared with "
    "20% of "
    "those hired as aides. That figure stands at 19% in the south and 14% in the west.": [
        {"value": 57, "statement": "Pay by the hour"},
        {"value": 5, "statement": "Pay by the hour"},
        {"value": 76, "population": "tutors across the north", "statement": "feel well"},
        {"value": 44, "population": "those employed as heads", "statement": "plan to go"},
        {"value": 20, "population": "those hired as aides", "statement": "plan to go"},
        {"value": 19, "statement": "plan to go, in the south"},
        {"value": 14},
    ],
    "The survey of tutors is out:\n\n• Apprenticeships are seen in a good light by 77%\n\n• Barriers of "
    "some kind had been met by 80.5% of respondents\n\n• The levy would hurt their college, 44.5% thought. "
    "For 36.75% the effect would be good\n\n• Belief that fees are high: 90% of respondents\n\n• A lack of "
    "trust was a key issue, say more than "
    "four in 10 (41.5 per cent) of tutors": [
        {"value": 77, "statement": "Apprenticeships are seen in a good light", "population": "tutors"},
        {"value": 80.5, "statement": "Barriers of some kind had been met"},
        {"value": 44.5, "statement": "The levy would hurt their college"},
        {"value": 36.75, "statement": "the effect would be good"},
        {"value": 90, "statement": "Belief that fees are high"},
        {"value": 41.5, "statement": "A lack of trust was a key issue"},
    ],
    "Larkfield polled 340 bosses. Its courses are used by 88 per cent of the firms asked, rating them "
    "highly. Starts were cut by 12 per cent.\n\nAsked if they found the levy fair, 31 per cent said no. "
    "Bosses back fees by 66 per cent, "
    "compared with 24 per cent for grants.": [
        {"value": 88, "population": "firms", "statement": "Its courses are used"},
        {"value": 31, "statement": "said no, Asked if they found the levy fair"},
    ],
    "Larkfield polled 340 tutors. Over half (56 per cent) of tutors said it was so, 27 per cent thought "
    "not, up from "
    "20 per cent in 2019.": [
        {"value": 56, "population": "tutors", "pollster": "Larkfield", "sample_size": 340},
        {"value": 27, "population": "tutors", "statement": "thought not"},
        {"value": 20, "statement": "thought not, in 2019"},
    ],
    "Larkfield polled 340 bosses. An even larger number of bosses (58 per cent) saw some gain. Two-fifths of "
    "bosses (41 per cent) – a hundred or more in all – saw none.": [
        {"value": 58, "population": "bosses", "statement": "saw some gain"},
        {"value": 41, "population": "bosses", "statement": "saw none"},
    ],
    "The Fell Trust Youth Index shows that 39 per cent of tutors are low, and 20 per cent of young tutors "
    "are worn out.\n\nSome 59 per cent said they need rest.": [
        {"value": 39, "survey": "Fell Trust Youth Index", "pollster": "Fell Trust"},
        {"value": 20, "population": "young tutors"},
        {"value": 59, "population": None},
    ],
    "In the strike ballot 84 per cent of members voted yes on a turnout of 62 per cent, above the "
    "threshold of 50 "
    "per cent.": [
        {"value": 84, "statement": "voted yes", "survey": "strike ballot"},
        {"value": 62, "statement": "turnout"},
    ],
    "The ballot is over. Aides voted by 83 per cent to strike, on a 61 per cent turnout. The 85 per cent yes "
    "vote on that turnout shows anger. Branches where turnout was over 35 per cent may vote again.": [
        {"value": 83, "statement": "voted to strike"},
        {"value": 61, "statement": "turnout"},
        {"value": 85, "statement": "yes vote"},
    ],
    "The survey asked 640 tutors. Would they go?\n\nNo: 63 per cent. A third would leave, "
    "and this rises to 40 per cent if pay is frozen. Marking came next, cited by over half of tutors (51 per "
    "cent).": [
        {"value": 63, "statement": "No"},
        {"statement": "would leave"},
        {"value": 40, "statement": "would leave, if pay is frozen"},
        {"value": 51, "statement": "Marking came next"},
    ],
    "Members want a rise of 5 per cent, the ballot paper said. Staff costs took 65 per cent of income.": [],
}
