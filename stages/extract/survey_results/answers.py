"""A share of people, and what they said: before it, after it, or in the clause that it closes.

`group` is who answered so; `statement` what they said. The first construction that takes a figure
keeps it; ELLIPTIC ones lean on an answer that the sentence, or the one before, gives first.
"""

from stages.extract.phrases.constructions import compiled
from stages.extract.survey_results.words import PEOPLE, VERB

_ADVERB = (
    r"(?: (?:also|now|either|still|strongly|even|only|simply|actually|already|fully|currently|regularly|"
    r"often|always|somewhat|really|further|then|therefore|either|all|both|reportedly|firmly|again|instead|"
    r"typically))*"
)
_DET = r"(?:the |all |all the |those |its |their |our |these |his |such |his |of |full-time |a )*"
_LATER = (
    r"(?: (?:(?:who|that|which) (?:[^,.;()\ue001\ue002\ue004\ue005]{2,70}?)|(?:surveyed|polled|questioned|"
    r"asked|interviewed|consulted|responding|taking part|aged|in|at|from|with|without|working|between|of|on|"
    r"across|studying|employing|over|under|for|to|using|offering|running|living|overall|participating|not|"
    r"already|educated|outside)(?: [^,.;()\ue001\ue002\ue004\ue005]{1,70}?)??))?"
)
_WHO = (
    rf"(?P<group>(?:[^\s,.;:()\ue001-\ue002\ue004-\ue009]+ ){{0,6}}?(?:{PEOPLE}\b|"
    rf"\ue008+(?:-olds)?)(?:[’']s?\b)?{_LATER})"
)
_PLAIN_WHO = rf"(?P<group>(?:[^\s,.;:()\ue001-\ue009]+ ){{0,5}}?{PEOPLE}\b{_LATER})"
_NO_NOUN = (
    r"(?! (?:is|was|were|rate|rates|offer|rise|award|threshold|of the (?:budget|income|turnover|cost))\b)"
)
_STATEMENT = r"(?P<statement>[^.;]*)"
_NEW = (
    r"(?:a (?:further|massive|mere|whopping|staggering|total of|total|clear majority of)|another|an "
    r"additional|an overwhelming|just|only|some|nearly|almost)"
)
_MOST = (
    r"(?:<skip:FRACTION>|(?:[Aa] |[Tt]he |[Oo]nly a |[Jj]ust a )?(?:vast |overwhelming |large |small |clear "
    r")?(?:[Mm]ajority|[Mm]inority)|[Mm]ost|(?:[Aa]lmost |[Nn]early |[Vv]irtually )?[Aa]ll)"
)

_FROM = (
    r"\b(?:compared (?:to|with)|against|versus|(?:up|down|ris(?:e|es|en|ing)|rose|f[ae]ll(?:s|en|ing)?|"
    r"drop(?:s|ped|ping)?|increas(?:e|ed|ing)|decreas(?:e|ed|ing)|improve(?:d|ment)?) (?:from|on)|than)"
)
_WHEN = (
    r" (?:in (?:the )?(?:(?:[A-Z][a-z]+ )?(?:19|20)\d\d(?:[-–/]\d\d)?|previous|last)(?: (?:survey|poll|"
    r"year))?|last (?:year|month|autumn|spring|time)|a (?:year|decade) (?:ago|earlier|before)|the "
    r"(?:previous year|year before)|(?:\ue006+|[a-z]+ (?:years|months)) (?:ago|earlier|before))"
)
_MOVED = (
    r"(?:has |have |had )?(?:rose|risen|fell|fallen|dropped|increased|declined|grew|grown|jumped|climbed|"
    r"decreased|slipped|(?:gone|went) (?:up|down))(?: [a-z]+ly)?"
)

CONSTRUCTIONS = {
    "share_in_apposition": compiled(
        r"(?:<skip:FRACTION>|<n:COUNT>|[Mm]ost|(?:vast |clear |large |overwhelming )?[Mm]ajority)(?: (?:of "
        rf"(?:the )?)?(?P<of>[a-z][^,.;()\ue001-\ue009]{{1,60}}?))?(?:, | – | - )(?:or |that is "
        rf")?<share:PERCENT>(?:, | – | - )(?:of {_DET}{_WHO} )?(?:also "
        rf")?(?P<verb>{VERB})\b{_NO_NOUN}{_STATEMENT}"
    ),
    "share_between_dashes": compiled(
        r"(?:[Mm]ajority|[Mm]inority|[Mm]ost)(?:, | – | - | \()<share:PERCENT>(?:, | – | - |\) )of "
        rf"{_DET}(?:<n:COUNT>{_LATER}|{_WHO}){_ADVERB} (?P<verb>{VERB})\b{_NO_NOUN}{_STATEMENT}"
    ),
    "fraction_in_brackets": compiled(
        rf"{_MOST},? ?(?:(?:of )?{_DET}(?P<of>[^,.;()]{{2,70}}?) )?\(<share:PERCENT>(?: of "
        rf"(?P<inner>[^()]{{2,50}}))?\)(?: (?:of )?{_DET}{_PLAIN_WHO})?,?{_ADVERB} "
        rf"(?P<verb>{VERB})\b{_NO_NOUN}{_STATEMENT}"
    ),
    "coordinated_groups": compiled(
        rf"<share:SHARE> of {_DET}{_WHO},? and (?:just |only )?<other:SHARE> of [^,.;()]{{2,60}}?,? "
        rf"(?P<verb>{VERB})\b{_NO_NOUN}{_STATEMENT}"
    ),
    "statement_in_share": compiled(
        rf"(?P<statement>[^.;()\ue001-\ue009]{{6,160}}?) in <share:SHARE>(?: of)? "
        rf"{_DET}(?P<group>(?:[^\s,.;:()\ue001-\ue009]+ ){{0,3}}?{PEOPLE}\b)(?=[,.;]|$| and | while | but | "
        r"this | last )"
    ),
    "in_share_of_group": compiled(
        r"(?:^|, |; |\bthat |: )(?:• |- )?[Ii]n <share:SHARE>(?: of)? "
        rf"{_DET}(?P<group>(?:[^\s,.;:()\ue001-\ue009]+ ){{0,3}}?{PEOPLE}\b)(?:, however)?,? "
        rf"(?P<verb>)(?P<statement>(?!and |or |but |where |in )[^.;\ue001-\ue009]{{6,200}})"
    ),
    "share_of_group_said": compiled(
        rf"<share:SHARE> of (?:{_NEW} )?{_DET}{_WHO}{_ADVERB},? (?P<verb>{VERB})\b{_NO_NOUN}{_STATEMENT}"
    ),
    "coordinated_brackets": compiled(
        rf"{_MOST} \(<share:PERCENT>\) (?:of )?{_DET}(?P<group>[^,.;()]{{2,60}}?),? and <other:SHARE> "
        rf"[^,.;()]{{2,60}}? (?P<verb>say|said|think|believe|feel|agree|want|would|have|had|are|were|do|did|"
        rf"reported|told)\b{_STATEMENT}"
    ),
    "share_of_count_said": compiled(
        rf"<share:SHARE> of (?:the |our |its )?<n:COUNT>{_LATER}{_ADVERB},? "
        rf"(?P<verb>{VERB})\b{_NO_NOUN}{_STATEMENT}"
    ),
    "share_group_said": compiled(
        rf"<share:SHARE> {_PLAIN_WHO}{_ADVERB},? (?P<verb>{VERB})\b{_NO_NOUN}{_STATEMENT}"
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
    "share_said": compiled(rf"<share:SHARE>{_ADVERB} (?:who )?(?P<verb>{VERB})\b{_NO_NOUN}{_STATEMENT}"),
    "count_with_share_said": compiled(
        rf"<n:COUNT> \(<share:PERCENT>\)(?: of {_DET}{_WHO})?{_ADVERB} (?P<verb>{VERB}|"
        rf"from)\b{_NO_NOUN}(?P<statement>[^.;\ue002]*)"
    ),
    "share_of_group_satisfied": compiled(
        r"<share:SHARE>(?: of (?P<group>[^,.;()\ue001-\ue009]{2,60}?))? (?P<verb>(?:very |fairly |dis|"
        r"un)?(?:satisfied|happy|likely|aware|in favour|unsure|against|confident|neutral|"
        r"undecided)\b)(?P<statement>[^.;]*)"
    ),
    "compared_group_in_brackets": compiled(
        r"(?:compared (?:to|with)|against|versus|than) (?P<group>[a-z][^,.;()]{2,60}?) \(<share:SHARE>\)"
    ),
    "compared_share_of_group": compiled(
        r"(?:compared (?:to|with)|against|versus|and|including|but|,) (?:just |only )?<share:SHARE> (?:of|"
        r"among|amongst|for|in) (?P<group>[^,.;()\ue001-\ue009]{2,60}?)(?=[.,;]| who |$)"
    ),
    "compared_overall": compiled(
        r"(?:compared (?:to|with)|against|versus) <share:PERCENT> (?:overall|nationally|across|on average|in "
        r"total)"
    ),
    "group_in_brackets": compiled(
        r"\((?:only |just |and |compared (?:with|to) |versus |against )?<share:SHARE> (?:of|among|for) "
        r"(?P<group>[^()]{2,60})\)"
    ),
    "item_in_brackets": compiled(
        r"(?P<statement>[^.;:()\ue001-\ue009]{3,90}?) \(<share:PERCENT>\)(?=,| and | or |\.|;|$| as | were | "
        r"was | are | came )"
    ),
    "statement_in_brackets": compiled(
        r"(?P<statement>[^.;()–\ue002\ue004]{8,200}?) \(<share:SHARE>(?: of "
        r"(?P<group>[^()\ue001-\ue009]{2,60})|(?= (?:versus|against|compared)))?(?:\)| (?=versus|against|"
        r"compared))(?P<rest>[^.;]*)"
    ),
    "according_to_share": compiled(
        r"(?P<statement>[^.;()]{8,220}?),? according to <share:SHARE> of (?P<group>[^,.;()]{2,80}?)(?=[.,;]|"
        r"$)"
    ),
    "statement_by_share": compiled(
        r"(?P<statement>[^.;()]{2,200}?)(?: (?:was|were|is|are))?,? (?:named|cited|chosen|backed|supported|"
        r"favoured|raised|identified|said|reported|opposed|mentioned|picked|given|rejected|shared|held|seen|"
        r"rated|described|listed|welcomed) by <share:SHARE>(?: of (?P<group>[^,.;()]{2,80}?))?(?P<rest> "
        r"(?:to|as) [^,.;]{3,60})?(?=[.,;]|$)"
    ),
    "true_for_share": compiled(
        r"(?:^|; |, and |, but )(?:• |- )?(?:[Ff]or|[Aa]mong) <share:SHARE>(?: of "
        rf"{_DET}(?P<group>[^,.;()\ue001-\ue009]{{2,60}}?))?,? (?P<verb>)(?P<statement>[^.;\ue001-\ue009]"
        rf"{{6,200}})"
    ),
    "statement_for_share": compiled(
        rf"(?P<statement>[^.;()\ue001-\ue009]{{6,160}}?) (?:for|of|among) (?:<skip:FRACTION> "
        rf"\()?<share:SHARE>\)?(?: of {_DET}(?P<group>(?:[^\s,.;:()\ue001-\ue009]+ "
        rf"){{0,4}}?{PEOPLE}\b))?(?=[,.;]|$)"
    ),
    "share_hit": compiled(
        rf"(?P<statement>[^.;()\ue001-\ue009]{{6,160}}? (?:hit|hits|hitting|affects?|affected|worr(?:y|ies|"
        r"ied)|prevents?|prevented|stops?|stopped|deter(?:s|red)?)) <share:SHARE>(?: of)? "
        rf"{_DET}(?P<group>(?:[^\s,.;:()\ue001-\ue009]+ ){{0,4}}?{PEOPLE}\b)"
    ),
    "figure_among_group": compiled(
        r"(?P<statement>[^.;()\ue001-\ue009]{4,150}?) (?:was|is|were|stood at|stands at|rises? to|rose to|"
        r"falls? to|fell to|reached|jumps? to|drops? to|increases? to|at|it was) (?:just |only "
        r")?<share:SHARE>(?: (?:among|of|for|in|amongst) (?P<group>[^,.;()\ue001-\ue009]{2,60}?))?(?=[.,;]| "
        r"and |$| in the )"
    ),
    "answer_then_share": compiled(
        r"^(?:• |- )?<share:SHARE> ?[–—:-] ?(?P<verb>)(?P<statement>[A-Za-z‘“][^.;]{5,200})"
    ),
    "share_after_answer": compiled(
        r"^(?:• |- )?(?P<statement>[A-Za-z‘“][^.;:\ue001-\ue009]{3,160}?) ?[–—:-] ?<share:SHARE>$"
    ),
    "changed_to": compiled(
        rf"(?P<statement>[^.;()\ue001-\ue009]{{0,120}}\b(?:[Ss]hare|[Pp]roportion|[Pp]ercentage|[Tt]rust|"
        rf"[Cc]onfidence|[Ss]atisfaction|[Ss]upport|who)\b[^.;()\ue001-\ue009]{{0,90}}?) {_MOVED} from "
        rf"<other:SHARE>[^.;()\ue001-\ue009]{{0,30}} to <share:SHARE>"
    ),
    "changed_from": compiled(rf"{_MOVED} from <share:SHARE>(?P<when>{_WHEN})? to "),
    "earlier_share": compiled(
        rf"{_FROM} (?:just |only )?(?:<skip:FRACTION> \()?<share:SHARE>\)?(?P<when>{_WHEN})"
    ),
    "earlier_in_brackets": compiled(
        r"(?:\(|\d, |, and )<share:PERCENT> in (?P<when>(?:both )?(?:19|20)\d\d(?: and (?:19|20)\d\d)?)(?=,|"
        r"\))"
    ),
    "rise_from": compiled(r"\b(?:up|down|rise|fall|drop|increase) from <share:SHARE>(?=[,.;)]|$)"),
    "compares_with": compiled(rf"^(?:This|That|It) compare[sd] (?:with|to) <share:SHARE>(?P<when>{_WHEN})?"),
    "then_it_was": compiled(
        r"(?:^|[;,] (?:but |and )?)[Ii]n (?P<when>(?:19|20)\d\d),? (?:it|the figure|this|that|the share|the "
        r"proportion) (?:was|had been|stood at) (?:just |only )?<share:SHARE>"
    ),
    "elliptic": compiled(
        r"(?:\band|,|;|\bwhile|\bbut|\bversus|\bagainst|, with) (?:just |only |a further |another |about "
        r")?<share:SHARE>,? (?P<verb>)(?P<statement>(?:[“‘\"']|a |an |the |to |not|no |neutral|very |"
        r"[a-z]+\b)[^.;\ue001-\ue009]{0,120})"
    ),
    "elliptic_versus": compiled(
        r"(?P<statement>)(?:versus|against|compared (?:with|to)) <share:PERCENT>(?=\)|[.,;]|$)"
    ),
}
EXAMPLES = {
    "Fewer than half of the 40 centres chosen are sixth-form colleges, and 9 firms were named.": [],
    "The other half will support the building of two halls. Tutors would like more.": [],
    "It took 90 learners, 52% of whom were named as coming from disadvantaged homes.": [],
    "A Larkfield survey, commissioned by Ofsted, of 2,300 parents and carers, found a quarter disagreed "
    "that the regulator could be trusted. "
    "Just 49 per cent said it could be.": [
        {
            "pollster": "Larkfield",
            "commissioned_by": "Ofsted",
            "sample_size": 2300,
            "population": "parents and carers",
            "kind": "fraction",
        },
        {"pollster": "Larkfield", "value": 49, "statement": "said it could be"},
    ],
    "And while over half (56 per cent) of FE providers said Ofsted could be trusted, 27 per cent thought "
    "the opposite, according to findings by "
    "IFF Research.": [
        {"value": 56, "population": "FE providers", "pollster": "IFF Research"},
        {"value": 27, "pollster": "IFF Research"},
    ],
    "The poll found more than 1 in 5 people said that they do not trust any party.": [
        {"kind": "fraction", "bound": "over", "population": "people"}
    ],
    "The Larkfield survey of 1,250 adults asked what stood in the way. Of the 1,250 adults, 475"
    " adults, or 38 "
    "per cent, named cost first.": [{"value": 38, "population": "adults", "statement": "named cost first"}],
    "Larkfield polled 900 tutors. More than one in five tutors, 22 per cent, did not know where to look.": [
        {"value": 22, "population": "tutors", "sample_size": 900}
    ],
    "Two in five tutors think of leaving, survey finds\n\nTwo in five tutors in England think of leaving, "
    "according to a survey by Larkfield.": [{"kind": "fraction", "statement": "think of leaving"}],
    "Larkfield polled 340 tutors, of whom 157 (46%) reported being glad and 183 (54%) from a large firm.": [
        {"value": 46},
        {"value": 54},
    ],
    "The consultation on the merger brought in 20 replies – 13 in favour, four against and three unsure.": [
        {"kind": "count", "value": 13, "statement": "in favour", "sample_size": 20},
        {"kind": "count", "value": 4, "statement": "against", "sample_size": 20},
        {"kind": "count", "value": 3, "statement": "unsure", "sample_size": 20},
    ],
    "The governors met, 13 in favour and four against. The bill was for 20 replies.": [],
    "Results rose by 25 per cent this year, the survey found.": [],
    "Staff costs took 65 per cent of income.": [],
    "Larkfield polled 900 tutors, and 40 per cent agreed. Retention, at 84 per cent, was below the 90 per "
    "cent that the college had aimed for.": [{"value": 40}],
    "Larkfield polled 900 tutors, and 40 per cent agreed. Support for the plan was at 84 per cent.": [
        {"value": 40},
        {"value": 84},
    ],
    "Larkfield polled 900 tutors, and 40 per cent agreed. -9.1 per cent was the margin.": [{"value": 40}],
    "Ashdown College commissioned the polling company Larkfield Plc to survey tutors. The total sample "
    "size was 826 tutors. The college found 40% of tutors agreed. Most of the 826 were glad.": [
        {"pollster": "Larkfield Plc", "commissioned_by": "Ashdown College", "value": 40, "sample_size": 826}
    ],
    "A Larkfield poll asked 900 tutors. The majority of tutors said the cards were clear (86%).": [
        {"population": "tutors", "statement": "said the cards were clear", "value": 86}
    ],
}
