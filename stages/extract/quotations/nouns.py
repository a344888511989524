"""Nouns that may speak: "the watchdog", "a DfE spokesperson", "the college’s spokeswoman", "the letter"."""

import re

from stages.extract.appointments.roles import phrases, word_set
from stages.extract.phrases.trie import trie
from stages.extract.phrases.word_cues import cue

_SPOKES = r"spokes(?:person|man|woman)"
_COMMON = (
    r"college|university|school|academy|trust|union|council|department|charity|company|group|committee|agency"
)
_NOUNS = phrases(
    """
    watchdog, inspectorate, regulator, department, union, unions, spokesperson, spokesman, spokeswoman,
    college, council, association, charity, company, university, provider, trust, report, review,
    letter, study, paper, notice, statement, response, guidance, document, ruling, signatories,
    government, Government, minister, ministers, Ministers, principal, committee, agency, campaign,
    group, researchers, inspectors, authors, member, think tank, education secretary, Education
    Secretary, chief executive, chief inspector
    """
)
NOUN = cue(
    re.compile(
        r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]his)\s(?P<owner>(?:[A-Z][\w&’'-]*\s(?:(?:for|of|and)\s)?){0,5}?)(?:[a"
        rf"-z][\w’'-]*\s){{0,3}}?(?P<noun>{trie(_NOUNS)})\b(?:\s(?P<spokes>{_SPOKES})\b)?(?:\s(?:for|of|from|"
        r"at)\s(?:(?:the\s)?(?P<body>[A-Z][\w&’'-]*(?:\s[A-Z][\w&’'-]*){0,4})|the "
        rf"(?P<common>{_COMMON})\b))?"
    ),
    "the a an its this",
)
"""A noun with an article, its owner before it or behind it."""
DOCUMENTS = word_set("report review letter study paper notice statement response guidance document ruling")
"""What somebody writes: its author speaks."""
WRITTEN = cue(
    re.compile(r"\b(?:report|review|letter|study|paper|notice|response|ruling)\b"),
    "report review letter study paper notice response ruling",
)
AUTHOR = re.compile(
    r"(?P<author>[A-Z][\w&’'-]*?(?: [A-Z][\w&’'-]*?){0,3})(?:[’']s?)?(?:\s\(pictured[^)]*\))?(?:[’']s?)?"
    r"\s(?:[a-z][\w-]*\s){0,4}$"
)
AUTHOR_AFTER = re.compile(
    r",? (?:(?:which |that )?(?:was |has been )?(?:led|written|conducted|chaired|carried out|authored|signed|"
    r"sent|published|produced) )?(?:by|from) (?:the |think tank |charity )?(?P<author>(?:(?:Dame|Sir|Lord|"
    r"Baroness|Professor|Dr) )?[A-Z][\w&’'-]*(?: (?:(?:of|for|and) )?[A-Z][\w&’'-]*){0,5})"
)
IN_A_LETTER = cue(
    re.compile(
        r"\b[Ii]n (?:an?|the|their|its|his|her) (?:[a-z]+ ){0,2}(?P<noun>letter|report|review|statement|"
        r"paper)\b[^,.\n]{0,120}, (?P<who>the (?:[a-z]+ ){0,3}(?:unions|signatories)|(?:[a-z]+ "
        r"){0,4}?(?:[A-Z][\w’'-]+ ?){1,4}?),? (?:said|wrote|say|write|warned|called|urged|asked)\b"
    ),
    "in",
)
"""What is said in a letter is said by those whom its sentence names: its writers."""
