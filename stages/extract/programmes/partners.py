"""Programmes told by the part a body has in them: its partner, agent or owner, and how far they go.

"A, an X provider in the south west", "one of X’s delivery partners, A", "X is a national scheme",
"X’s delivery will move to A", "A’s X brings together ...". The groups are those of `predicates`.
"""

import re

from stages.extract.programmes.pieces import made

_PART = (
    r"(?:(?:lead|main|sole|national|regional|local|official|chosen|new) )*(?:delivery |training |contract )?"
    r"(?:partners?|providers?|contractors?|deliverers?)\b"
)
_HEAD = (
    r"(?:(?:lead|main|sole|national|new|current) )*(?:managing agents?|(?:programme |fund )?(?:managers?|"
    r"operators?|administrators?)|managing (?:body|contractor))\b"
)
_IS = r"(?:,| (?:is|was|are|remains|became|has become|will be|has been|will become)| as)"
_WHERE = r"(?: (?:in|for|across|covering) (?P<area>{AREAS}))?"
_MOVES = (
    r"(?:moves?|moving|moved|pass(?:es|ed)?|transfer(?:s|red)?|switch(?:es|ed)?|return(?:s|ed)?|"
    r"go(?:es)?|went|shift(?:s|ed)?|handed)(?: over| back)?(?: from (?P<previous>{BODY}))? to "
    r"(?P<manager>{BODY})"
)
_NOUN = r"(?:programme|scheme|initiative|service|project|fund|pilot|network|campaign)\b"
PARTNERS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, made(pattern))
    for name, pattern in (
        (
            "is_national",
            r"{P}(?: \([^()]{1,20}\))?(?:,| (?:is|was|are|has become|became|remains|will be)) an? "
            r"(?:[a-z-]+ ){0,2}?(?P<scope>national|nationwide|regional|country-?wide|UK-wide|England-wide)"
            r" (?:[\w’-]+ ){0,3}?" + _NOUN,
        ),
        (
            "partner_in_it",
            r"(?P<by>{BODY})(?: \([^()]{1,20}\))?" + _IS + r" (?:an?|the|one of (?:the|its)) {P}(?:’s)? "
            r"(?:\w+ )?" + _PART + _WHERE,
        ),
        (
            "partner_for_it",
            r"(?P<by>{BODY})(?: \([^()]{1,20}\))?" + _IS + r" (?:(?:an?|the|one of the|its) )?" + _PART + r" "
            r"(?:for|of|on|in|to) {A}{P}",
        ),
        (
            "partners_of_it",
            r"\b(?:one of |two of )?(?:the )?{P}’s (?:\w+ )?" + _PART + r",? (?P<by>{BODY})",
        ),
        (
            "agent_for_it",
            r"(?P<manager>{BODY})(?: \([^()]{1,20}\))?"
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
            r"[Rr]esponsibility) (?:of|for) {A}{P} {AUX}" + _MOVES,
        ),
        (
            "on_behalf",
            r"{P}{ASIDE}{PP},? {AUX}(?:{RUN}|{DELIVERED}) on (?:(?:its|their|whose|[^.;, ]+’s) behalf|"
            r"behalf of {BODY}) by (?P<manager>{BODY})",
        ),
        (
            "owner_of_it",
            r"^(?:(?:And|But|Meanwhile|Now),? )?(?P<manager>{BODY})’s (?:(?:own|new|flagship|free) )*{P}"
            r"(?= (?:brings?|connects?|links?|helps?|offers?|supports?|pairs?|matches|aims?|gives?|provides?|"
            r"trains?|funds?|pays|is|will|has|was|lets|puts)\b)",
        ),
        (
            "announces_own",
            r"(?P<manager>{BODY}) {DO}(?:today )?(?:announc(?:ed|es)|opened|launched|revealed|unveiled|"
            r"confirmed|published)\b[^.;\ue020]{0,90}? (?:its|their) (?:(?:own|new|latest|flagship) )*{P}",
        ),
        (
            "engaged_under_it",
            r"\b(?:[Uu]nder|[Tt]hrough|[Vv]ia|[Aa]cross|of|[Ii]n) {A}{P}[^.;\ue001-\ue009]{0,60}?, "
            r"(?:we|it|they|the \w+) (?:(?:has|have|had|also|now|already) )*(?:engaged with|supported|"
            r"trained|worked with|helped|reached|recruited|funded|mentored|placed|brought in|upskilled) "
            r"<reach:COUNT>",
        ),
    )
)
_NEEDS = {
    "is_national": "national|nationwide|regional|country|-wide",
    "partner_in_it": "partner|provider|contractor|deliverer",
    "partner_for_it": "partner|provider|contractor|deliverer",
    "partners_of_it": "partner|provider|contractor|deliverer",
    "agent_for_it": "agent|manager|operator|administrator|managing",
    "agent_of_it": "agent|manager|operator|administrator|managing",
    "delivery_moves": "delivery|management|administration|running|oversight",
    "moves_on": "elivery|anagement|dministration|unning|versight|ontrol|esponsibility",
    "on_behalf": " behalf ",
    "owner_of_it": "’s ",
    "announces_own": " its | their ",
    "engaged_under_it": "\ue003",
}
PARTNER_NEEDS: dict[str, tuple[str, ...]] = {name: tuple(words.split("|")) for name, words in _NEEDS.items()}
"""For each pattern words of which a masked sentence must hold one."""
EXAMPLES = {
    "The Step Up programme is a national scheme.": [{"name": "Step Up", "area": "national"}],
    "Ashdown Training Ltd, a Step Up programme provider in the south west, has closed.": [
        {"delivered_by": "Ashdown Training Ltd", "area": "south west"}
    ],
    "Ashdown Training Ltd, a provider in the south west, has closed.": [],
}
