"""Programmes told by the part a body has in them: its partner, agent or owner, and how far they go.

"A, an X provider in the south west", "one of X’s delivery partners, A", "X is a national scheme",
"X’s delivery will move to A", "A’s X brings together ...". The groups are those of `predicates`.
"""

import re

from stages.extract.programmes.pieces import made

_PART = (
    r"(?:(?:lead|main|sole|national|regional|local|official|chosen|new) )*(?:delivery |training |contract "
    r")?(?:partners?|providers?|contractors?|deliverers?)\b"
)
_HEAD = (
    r"(?:(?:lead|main|sole|national|new|current) )*(?:managing agents?|(?:programme |fund )?(?:managers?|"
    r"operators?|administrators?|co-?ordinators?)|managing (?:body|contractor)|accountable body|lead "
    r"(?:organisation|body|college|institution|authority))\b"
)
_IS = r"(?:,| (?:is|was|are|remains|became|has become|will be|has been|will become)| as)"
_WHERE = r"(?: (?:in|for|across|covering) (?P<area>{AREAS}))?"
_MOVES = (
    r"(?:moves?|moving|moved|pass(?:es|ed)?|transfer(?:s|red)?|switch(?:es|ed)?|return(?:s|ed)?|go(?:es)?|"
    r"went|shift(?:s|ed)?|handed|outsourced|contracted|farmed)(?: over| back| out)?(?: from "
    r"(?P<previous>{BODY}))? to (?P<manager>{NAMED})"
)
_LIES_WITH = (
    r"\b[Rr]esponsibility for {A}{P}[^.;\ue010-\ue013]{0,40}? (?:lies|rests|sits|stays|remains) with "
    r"(?P<manager>{NAMED})"
)
_NOUN = r"(?:programme|scheme|initiative|service|project|fund|pilot|network|campaign)\b"
PARTNERS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, made(pattern))
    for name, pattern in (
        (
            "is_national",
            r"{P}(?: \([^()]{1,20}\))?(?:,| (?:is|was|are|has become|became|remains|will be)) an? (?:[a-z-]+ "
            r"){0,2}?(?P<scope>national|nationwide|regional|country-?wide|UK-wide|England-wide)"
            r" (?:[\w’-]+ ){0,3}?" + _NOUN,
        ),
        (
            "partner_in_it",
            r"(?P<by>{NAMED})(?: \([^()]{1,20}\))?" + _IS + r" (?:an?|the|one of (?:the|its)) {P}(?:’s)? "
            r"(?:\w+ )?" + _PART + _WHERE,
        ),
        (
            "partner_for_it",
            r"(?P<by>{NAMED})(?: \([^()]{1,20}\))?"
            + _IS
            + r" (?:(?:an?|the|one of the|its) )?"
            + _PART
            + r" "
            r"(?:for|of|on|in|to) {A}{P}",
        ),
        (
            "as_partner_in_it",
            r"\b[Aa]s (?:an?|the|one of the|its) (?:\w+ )?" + _PART + r" (?:for|of|on|in|to) {A}{P}, "
            r"(?P<by>{NAMED})",
        ),
        (
            "partnership_of_bodies",
            r"{P}{ASIDE}(?:,| is| was| will be) (?:an? )?(?:[a-z]+ )?(?:partnership|collaboration|joint "
            r"venture) (?:between|of|involving) (?P<by>{AGENT})",
        ),
        ("taking_part_are", r"\b(?:[Tt]aking part in|[Ii]nvolved in) {A}{P} (?:are|is) (?P<by>{AGENT})"),
        ("partners_of_it", r"\b(?:one of |two of )?(?:the )?{P}’s (?:\w+ )?" + _PART + r",? (?P<by>{BODY})"),
        (
            "agent_for_it",
            r"(?P<manager>{NAMED})(?: \([^()]{1,20}\))?"
            + _IS
            + r" (?:(?:an?|the|its) )?(?:{P}’s "
            + _HEAD
            + r"|"
            + _HEAD
            + r" (?:for|of) {A}{P})",
        ),
        ("agent_of_it", r"{P}’s " + _HEAD + r", (?P<manager>{BODY})"),
        (
            "delivery_moves",
            r"{P}(?:’s)? (?:delivery|management|administration|running|oversight),? {AUX}" + _MOVES,
        ),
        (
            "moves_on",
            r"\b(?:[Dd]elivery|[Mm]anagement|[Aa]dministration|[Rr]unning|[Oo]versight|[Cc]ontrol|"
            r"[Rr]esponsibility) (?:of|for) {A}{P}{PP} {AUX}" + _MOVES,
        ),
        (
            "on_behalf",
            r"{P}{ASIDE}{PP},? {AUX}(?:{RUN}|{DELIVERED}) on (?:(?:its|their|whose|[^.;, ]+’s) behalf|"
            r"behalf of {BODY}) by (?P<manager>{BODY})",
        ),
        (
            "owner_of_it",
            r"^(?:(?:And|But|Meanwhile|Now),? )?(?P<manager>{BODY})’s (?:(?:own|new|flagship|free) )*{P}(?= "
            r"(?:brings?|connects?|links?|helps?|offers?|supports?|pairs?|matches|aims?|gives?|provides?|"
            r"trains?|funds?|pays|is|will|has|was|lets|puts)\b)",
        ),
        (
            "announces_own",
            r"(?P<manager>{NAMED}) {DO}(?:today )?(?:announc(?:ed|es)|opened|launched|revealed|unveiled|"
            r"confirmed|published)\b[^.;\ue020]{0,90}? (?:its|their) (?:(?:own|new|latest|flagship) )*{P}",
        ),
        (
            "engaged_under_it",
            r"\b(?:[Uu]nder|[Tt]hrough|[Vv]ia|[Aa]cross|of|[Ii]n|[Ww]ith|[Nn]ow that) "
            r"{A}{P}[^.;\ue001-\ue009]{0,60}?,? (?:we|it|they|the \w+) (?:(?:has|have|had|also|now|already|"
            r"will|can) )*(?:engaged? with|support(?:ed)?|train(?:ed)?|work(?:ed)? with|help(?:ed)?|"
            r"reach(?:ed)?|recruited|funded|mentored|placed|brought in|upskilled) (?:(?:more than|over|up "
            r"to|some|about) )?<reach:COUNT>",
        ),
        (
            "responsible_for_it",
            r"(?P<manager>{NAMED}){ASIDE}{SEP} {AUX}(?:(?:given|handed|takes?|taken|taking|has|holds) "
            r"(?:overall |full )?responsibility|responsible|accountable|in charge) (?:for|of) (?:(?:running|"
            r"managing|delivering|overseeing) )?{A}{P}",
        ),
        ("responsibility_lies_with", _LIES_WITH),
        (
            "contract_goes_to",
            r"\b[Cc]ontracts? (?:for|to (?:run|deliver|manage|operate|provide)) {A}{P}(?: (?:in|across|for) "
            r"(?P<area>{AREAS}))?,? {AUX}(?:(?:go(?:es|ne|ing)?|went|awarded|given|handed|let) to|(?:won|"
            r"held|secured) by) (?P<by>{AGENT})",
        ),
        (
            "holds_contract",
            r"(?P<by>{NAMED}){ASIDE}{SEP} {DO}(?:holds?|held|holding|signed) (?:the|an?|its) "
            r"(?:[\w-]+ ){0,2}?contracts? (?:for|to (?:run|deliver|manage|operate|provide)) {A}{P}" + _WHERE,
        ),
        (
            "its_providers_are",
            r"\b(?:providers|partners|contractors|bodies|colleges|organisations|charities) (?:(?:that|which|"
            r"who) (?:will )?)?(?:deliver|delivering|running|run|offer|offering) {A}{P}{PP} (?:are|were|"
            r"will be|include):? (?P<by>{AGENT})",
        ),
        (
            "named_lead_of_it",
            r"(?P<manager>{NAMED}) {AUX}(?:named|chosen|appointed|picked|selected|confirmed)(?: by (?:the "
            r")?[\ue010\ue013]++)?(?: as)? (?:an?|the) (?:[a-z]+ )?(?:lead|host|manager) "
            r"(?:for|of) {A}{P}" + _WHERE,
        ),
        (
            "in_charge_of_body",
            r"{P}{ASIDE}{PP}{VP}{SEP} {AUX}(?:in|under) the (?:charge|hands|care|control|management|"
            r"stewardship) of (?P<manager>{BODY})",
        ),
        (
            "body_behind_it",
            r"(?P<manager>{NAMED}), (?:the|an?) [^.;,\ue020]{2,50}? (?:behind|in charge of|responsible for) "
            r"{A}{P}",
        ),
        (
            "consortium_for_it",
            r"\b(?:partnership|consortium|alliance|group|bid) led by (?P<manager>{BODY})[^.;\ue020]{0,140}? "
            r"{A}{P}",
        ),
        (
            "split_between",
            r"{P}{ASIDE}{PP}{SEP} {AUX}(?:shared|split|divided)(?: out)? (?:between|among|by) "
            r"(?P<by><number:COUNT>)(?: (?:in|across) (?P<area>{AREAS}))?",
        ),
        (
            "runs_through",
            r"{P}{ASIDE}{SEP} {AUX}(?:gives?|offers?|provides?|works?|operates?|runs?|teaches|supports?|"
            r"helps?)\b[^.;\ue020]{0,120}? (?:through|via) (?:an? |its |the )?(?:[a-z-]+ )?(?:network|"
            r"consortium|group|alliance|partnership) of (?P<by>{AGENT})",
        ),
    )
)
COURSES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, made(pattern))
    for name, pattern in (
        (
            "awarding_bodies_of_it",
            r"(?P<by>{AGENT}) (?:is|are|was|were|will be) (?:the|an?|one of the) awarding (?:bodies|body|"
            r"organisations?)(?:(?!, which\b)[^.;\ue020]){0,80}? {A}{P}",
        ),
        ("responsibility_lies_with", _LIES_WITH),
        (
            "partners_with",
            r"\b[Tt]o (?:[a-z]+ and )?(?:deliver|run|offer|provide) {A}{P}, (?P<by>{BODY}) {AUX}(?:work|"
            r"working|partner|partnering|team up|join forces)(?: together)? with {BODY}",
        ),
    )
)
"""What is said of who awards a course."""
_NEEDS = {
    "is_national": "national|nationwide|regional|country|-wide",
    "partner_in_it": "partner|provider|contractor|deliverer",
    "partner_for_it": "partner|provider|contractor|deliverer",
    "as_partner_in_it": "partner|provider|contractor|deliverer",
    "partnership_of_bodies": "partnership|collaboration|joint venture",
    "taking_part_are": "aking part in|nvolved in",
    "partners_of_it": "partner|provider|contractor|deliverer",
    "agent_for_it": "agent|manager|operator|administrator|managing",
    "agent_of_it": "agent|manager|operator|administrator|managing",
    "delivery_moves": "delivery|management|administration|running|oversight",
    "moves_on": "elivery|anagement|dministration|unning|versight|ontrol|esponsibility",
    "on_behalf": " behalf ",
    "owner_of_it": "’s ",
    "announces_own": " its | their ",
    "engaged_under_it": "\ue003",
    "responsible_for_it": "responsib|accountable|in charge",
    "responsibility_lies_with": "esponsibility for",
    "contract_goes_to": "ontract",
    "holds_contract": " contract",
    "its_providers_are": "deliver|running| run | offer",
    "named_lead_of_it": " lead | host | manager ",
    "in_charge_of_body": " the charge of | the hands of | the care of | the control of | the management of |"
    " the stewardship of ",
    "body_behind_it": "behind|in charge|responsible",
    "consortium_for_it": " led by ",
    "split_between": "shared|split|divided",
    "runs_through": " of ",
    "awarding_bodies_of_it": " awarding ",
    "partners_with": " with ",
}
PARTNER_NEEDS: dict[str, tuple[str, ...]] = {name: tuple(words.split("|")) for name, words in _NEEDS.items()}
"""For each pattern words of which a masked sentence must hold one."""
EXAMPLES = {
    "The Step Up programme is a national scheme.": [{"name": "Step Up", "area": "national"}],
    "Ashdown Training Ltd, a Step Up programme provider in the south west, has closed.": [
        {"delivered_by": "Ashdown Training Ltd", "area": "south west"}
    ],
    "Ashdown Training Ltd, a provider in the south west, has closed.": [],
    "The contract to deliver the Step Up programme in Kent has gone to Ashdown Training.": [
        {"name": "Step Up", "delivered_by": "Ashdown Training", "area": "Kent"}
    ],
    "The contract to deliver the Step Up programme in Kent has gone to court.": [{"area": "Kent"}],
    "Ashdown Training, which holds the contract for the Step Up programme in Kent, has closed.": [
        {"name": "Step Up", "delivered_by": "Ashdown Training", "area": "Kent"}
    ],
    "The providers delivering the Step Up programme are Ashdown Training and the Harbour Trust.": [
        {"name": "Step Up", "delivered_by": "Ashdown Training and the Harbour Trust"}
    ],
    "The providers delivering the Step Up programme are pleased.": [],
    "The Harbour Trust has been named as the lead for the Step Up programme in Kent.": [
        {"name": "Step Up", "manager": "Harbour Trust", "area": "Kent"}
    ],
    "The running of the Step Up programme is being outsourced to Ashdown Training.": [
        {"name": "Step Up", "manager": "Ashdown Training"}
    ],
    "The Step Up programme has been in the charge of the Harbour Trust since May.": [
        {"name": "Step Up", "manager": "Harbour Trust"}
    ],
    "The Step Up programme has been in the news of the Harbour Trust since May.": [],
}
