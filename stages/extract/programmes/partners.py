"""Programmes told by the part a body has in them: its partner, agent or owner, and how far they go.

"A, an X provider in the south west", "one of X’s delivery partners, A", "X is a national scheme",
"X’s delivery will move to A", "A’s X brings together ...". The groups are those of `predicates`.
"""

from stages.extract.programmes.pieces import predicates

_PART = (
    r"(?:(?:lead|main|sole|national|regional|local|official|chosen|new) )*(?:delivery |training |contract "
    r")?(?:partners?|providers?|suppliers?|operators?|(?:sub-?)?contractors?|deliverers?)\b"
)
_HEAD = (
    r"(?:(?:lead|main|sole|national|new|current) )*(?:managing agents?|(?:programme |fund )?(?:managers?|"
    r"operators?|administrators?|co-?ordinators?)|managing (?:body|contractor)|accountable body|lead "
    r"(?:organisation|body|college|institution|authority))\b"
)
_IS = (
    r"(?:,? as|,| (?:is|was|were|are|remains|became|has become|w(?:ill|ould) (?:also )?be|has been|"
    r"(?:(?:will|can|could|may|should) )?becomes?|(?:accepte?|agree)[sd] [^.;,\ue020]{0,50}?to be(?:come)?))"
)
_PLACED = r"(?: (?:in|for|across|covering) (?P<area>{AREAS}))?"
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
_PIECES = (
    ("IS", _IS),
    ("PART", _PART),
    ("HEAD", _HEAD),
    ("PLACED", _PLACED),
    ("MOVES", _MOVES),
    ("NOUN", _NOUN),
    ("LIES_WITH", _LIES_WITH),
)
PARTNERS = predicates(
    {
        "is_national: P national|regional|country|wide": r"{P}(?: \([^()]{1,20}\))?(?:,| (?:is|was|are|has "
        r"become|became|remains|will be)) an? (?:[a-z-]+ ){0,2}?(?P<scope>national|nationwide|regional|"
        r"country-?wide|UK-wide|England-wide) (?:[\w’-]+ ){0,3}?{NOUN}",
        "partner_in_it: BODY P PART": r"(?P<by>{NAMED})(?: \([^()]{1,20}\))?{IS} (?:an?|the|one of (?:the|"
        r"its)) {P}(?:’s)? (?:\w+ )?{PART}{PLACED}",
        "partner_for_it: AGENT PART P": r"(?P<by>{NAMED}|<number:COUNT>)(?: \([^()]{1,20}\))?{IS} (?:(?:an?|"
        "the|"
        r"one of the|its) )?{PART} (?:for|of|on|in|to|under) {A}{P}",
        "partners_of_it: P PART BODY": r"\b(?:one of |two of )?(?:the )?{P}’s (?:\w+ )?{PART},? "
        r"(?P<by>{BODY})",
        "agent_for_it: BODY HEAD": r"(?P<manager>{NAMED})(?: \([^()]{1,20}\))?{IS} (?:(?:an?|the|its) "
        r")?(?:{P}’s {HEAD}|[‘“]?{HEAD}[’”]? (?:for|of) {A}(?:[\ue010\ue013]++ [‘“]?)?{P})",
        "delivery_moves: P DELIVERY to_ BODY": r"{P}(?:’s)? (?:delivery|management|administration|running|"
        r"oversight),? {AUX}{MOVES}",
        "moves_on: DELIVERY P to_ BODY": r"\b(?:[Dd]elivery|[Mm]anagement|[Aa]dministration|[Rr]unning|"
        r"[Oo]versight|[Cc]ontrol|[Rr]esponsibility) (?:of|for) {A}{P}{PP} {AUX}{MOVES}",
        "owner_of_it: BODY P": r"^(?:(?:And|But|Meanwhile|Now),? )?(?P<manager>{BODY})’s (?:(?:own|new|"
        r"flagship|free) )*{P}(?= (?:brings?|connects?|links?|helps?|offers?|supports?|pairs?|matches|"
        r"aims?|gives?|provides?|trains?|funds?|pays|is|will|has|was|lets|puts)\b)",
        "announces_own: BODY ANNOUNCED its_|their_ P": r"(?P<manager>{NAMED}) {DO}(?:today )?(?:announc(?:ed|"
        r"es)|opened|launched|revealed|unveiled|confirmed|published)\b[^.;\ue020]{0,90}? (?:its|their) "
        r"(?:(?:own|new|latest|flagship) )*{P}",
        "engaged_under_it: P ENGAGED COUNT": r"\b(?:[Uu]nder|[Tt]hrough|[Vv]ia|[Aa]cross|of|[Ii]n|[Ww]ith|"
        r"[Nn]ow that) {A}{P}[^.;\ue001-\ue009]{0,60}?,? (?:we|it|they|the \w+) (?:(?:has|have|had|also|"
        r"now|already|will|can) )*(?:engaged? with|support(?:ed)?|train(?:ed)?|work(?:ed)? with|"
        r"help(?:ed)?|reach(?:ed)?|recruited|funded|mentored|placed|brought in|upskilled) (?:(?:more "
        r"than|over|up to|some|about) )?<reach:COUNT>",
        "responsible_for_it: BODY responsib|accountable|charge P": r"(?P<manager>{NAMED}){ASIDE}{SEP} "
        r"{AUX}(?:(?:given|handed|takes?|taken|taking|has|holds) (?:overall |full )?responsibility|"
        r"responsible|accountable|in charge) (?:for|of) (?:(?:running|managing|delivering|overseeing|"
        r"commissioning)(?:, [a-z]+ing)? (?:and [a-z]+ing )?)?{A}{P}",
        "responsibility_lies_with: responsib P with_ BODY": r"{LIES_WITH}",
        "contract_goes_to: contract P to_|by_ AGENT": r"\b[Cc]ontracts? (?:for|to (?:run|deliver|manage|"
        r"operate|provide)) {A}{P}(?: (?:in|across|for) (?P<area>{AREAS}))?,? {AUX}(?:(?:go(?:es|ne|"
        r"ing)?|went|awarded|given|handed|let) to|(?:won|held|secured) by) (?P<by>{AGENT})",
        "holds_contract: BODY hold|held|signed contract P": r"(?P<by>{NAMED}){ASIDE}{SEP} {DO}(?:holds?|"
        r"held|holding|signed) (?:the|an?|its) (?:[\w-]+ ){0,2}?contracts? (?:for|to (?:run|deliver|"
        r"manage|operate|provide)) {A}{P}{PLACED}",
        "split_between: P shared|split|divided COUNT": r"{P}{ASIDE}{PP}{SEP} {AUX}(?:shared|split|"
        r"divided)(?: out)? (?:between|among|by) (?P<by><number:COUNT>)(?: (?:in|across) (?P<area>{AREAS}))?",
        "consortium_for_it: led_ by_ BODY P": r"\b(?:partnership|consortium|alliance|group|bid) led by "
        r"(?P<manager>{BODY})[^.;\ue020]{0,140}? {A}{P}",
        "body_behind_it: BODY behind|charge|responsib P": r"(?P<manager>{NAMED}), (?:the|an?) "
        r"[^.;,\ue020]{2,50}? (?:behind|in charge of|responsible for) {A}{P}",
        "runs_through: P through|via_ network|consortium|group|alliance|partnership": r"{P}{ASIDE}{SEP} "
        r"{AUX}(?:gives?|offers?|provides?|works?|operates?|runs?|teaches|supports?|"
        r"helps?)\b[^.;\ue020]{0,120}? (?:through|via) (?:an? |its |the )?(?:[a-z-]+ )?(?:network|"
        r"consortium|group|alliance|partnership) of (?P<by>{AGENT})",
    },
    _PIECES,
)
CONTRACTORS = predicates(
    {
        "prime_contractor: BODY P": r"(?P<by>{NAMED})(?:, [^.;\ue020]{3,110},)?{IS} (?:an?|the|one of (?:the "
        r"|its )?)(?:(?:\w+|\ue003++) ?)?{P}{PLACED}",
    },
    _PIECES,
)
"""What is said of the prime contractors of the programme told of before."""
COURSES = predicates(
    {
        "awarding_bodies_of_it: AGENT awarding P": r"(?P<by>{AGENT}) (?:is|are|was|were|will be) (?:the|an?|"
        r"one of the) awarding (?:bodies|body|organisations?)(?:(?!, which\b)[^.;\ue020]){0,80}? {A}{P}",
        "responsibility_lies_with: responsib P with_ BODY": r"{LIES_WITH}",
    },
    _PIECES,
)
"""What is said of who awards a course."""
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
    "The running of the Step Up programme is being outsourced to Ashdown Training.": [
        {"name": "Step Up", "manager": "Ashdown Training"}
    ],
    "The Step Up programme has 40 contracts. The Harbour Trust, a charity, will be one of the prime "
    "contractors in Wales.": [{"name": "Step Up", "delivered_by": "Harbour Trust", "area": "Wales"}],
    "The Step Up programme opened. The Harbour Trust will be one of the speakers in Wales.": [],
    "The Step Up programme opened. The department said that 289 charities would be subcontractors "
    "under the programme.": [{"name": "Step Up", "delivered_by": "289 charities"}],
    "Northmoor Council, as the ‘Accountable Body’ for the Step Up programme, will choose the firms.": [
        {"name": "Step Up", "manager": "Northmoor Council"}
    ],
    "Northmoor Council, as the ‘Accountable Body’ for the road, will like the Step Up programme.": [],
    "Northmoor Council agreed to become the accountable body for the Step Up programme.": [
        {"manager": "Northmoor Council"}
    ],
    "The Step Up grant under the Step Up programme is to help some 300 people.": [
        {"name": "Step Up", "reach": 300}
    ],
    "The Ashdown Group has delivered the RESTART employment programme.": [
        {"name": "Restart Scheme", "delivered_by": "Ashdown Group"}
    ],
    "Nine Institutes of Technology have been announced today in places including Blackpool and Derby.": [
        {"area": "Blackpool and Derby"}
    ],
    "Nine Institutes of Technology have been announced today in Parliament.": [],
    "Northmoor Council can become Accountable Body for the DWP ‘Connect to Work’ Programme.": [
        {"name": "Connect to Work", "manager": "Northmoor Council"}
    ],
    "The Step Up programme opened. The firm will hire 1,500 people to deliver the programme.": [],
}
