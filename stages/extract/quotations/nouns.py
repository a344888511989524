"""Nouns that may speak: "the watchdog", "a DfE spokesperson", "the college’s spokeswoman", "the letter"."""

import re
from pathlib import Path

from stages.extract.phrases.reference import word_lists
from stages.extract.phrases.trie import trie
from stages.extract.phrases.word_cues import cue

WORDS = word_lists(Path(__file__).with_name("words.csv"))
_SPOKES = r"spokes(?:person|man|woman)"
_POST = r"[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Pp]rincipal|CEO"
_COMMON = (
    r"college|university|school|academy|trust|union|council|department|charity|company|group|committee|agency"
)
NOUN = cue(
    re.compile(
        r"\b(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|[Ii]ts|[Tt]his|[Hh]is|[Hh]er|[Tt]heir)\s(?P<owner>(?:[A-Z][\w&’'-]*\s"
        rf"(?:(?:for|of|and|&)\s)?){{0,5}}?)(?:[a-z][\w’'-]*\s){{0,3}}?(?P<noun>{trie(WORDS['nouns'])})\b(?:\s(?P<spokes>{_SPOKES})\b"
        rf"|\sand\s(?P<and>{_POST})\b)?(?:\s(?:for|of|from|"
        r"at)\s(?:(?:the\s)?(?P<body>[A-Z][\w&’'-]*(?:\s[A-Z][\w&’'-]*){0,4})|the "
        rf"(?P<common>{_COMMON})\b))?"
    ),
    "the a an another one its this his her their",
)
"""A noun with an article, its owner before it or behind it."""
DOCUMENTS = frozenset(WORDS["documents"])
"""What somebody writes: its author speaks."""
WRITTEN = cue(
    re.compile(
        r"\b(?:report|review|letter|study|paper|notice|response|ruling|accounts|announcement|email)\b"
    ),
    "report review letter study paper notice response ruling accounts announcement email",
)
AUTHOR = re.compile(
    r"(?P<author>[A-Z][\w&’'-]*?(?: [A-Z][\w&’'-]*?){0,3})(?:[’']s?)?(?:\s\(pictured[^)]*\))?(?:[’']s?)?"
    r"\s(?:(?!welcom|prais|critici|respond|react|said|told|attack|reject|seen|saw|commission|await|accept|support"
    r"|back)[a-z][\w-]*\s){0,4}$"
)
SENT = re.compile(
    r"\b(?P<author>[A-Z][\w&’'-]*(?: (?:(?:of|for|and|the) )*[A-Z][\w&’'-]*){0,5}) (?:has |have |had |is )?"
    r"(?:sent|sends|written|wrote|handed|given|gave|sending|emailed) (?:the |an? )?(?:[a-z]+ ){0,3}$"
)
"""Before whom a letter goes to: "Harbour College has sent Ann Reed a letter"."""
AUTHOR_AFTER = re.compile(
    r",? (?:(?:which |that )?(?:was |has been )?(?:led|written|conducted|chaired|carried out|authored|signed|"
    r"sent|published|produced) )?(?:by|from) (?:the )?"
    r"(?:(?:think tank|charity|union|watchdog|consultancy|regulator) )?(?P<author>(?:(?:Dame|Sir|Lord|"
    r"Baroness|Professor|Dr) )?[A-Z][\w&’'-]*(?: (?:(?:of|for|and) )?[A-Z][\w&’'-]*){0,5})"
)
OF_AN_INSPECTION = cue(
    re.compile(
        r"\bOfsted [Ww]atch\b|\breports?,? (?:which (?:was|were) |was |were "
        r")?published\b[^.\n]{0,60}\b(?:based on|inspection)|\b[Ii]nspectors (?:now |also |then "
        r")?(?:finds?|found|said|noted|praised|criticised|reported|judged|identified|concluded|declared|"
        r"warned|visited|inspected|came)\b|\bOfsted[’']?s? (?:has |have |[a-z]+ ){0,2}(?:found|finds"
        r"|inspect(?:ed|ors|ion)|reports?|rating|rated|judged|praised|criticised|revealed|published|visited)\b"
        r"|\b(?:inspected|inspection|rated [‘“'\"]?\w+[’”'\"]?|judged [‘“'\"]?\w+[’”'\"]?) by Ofsted\b"
    ),
    "ofsted report reports inspectors inspected inspection rated judged",
)
"""What says that an article tells of an inspection: its report is the inspectorate's."""
IN_A_LETTER = cue(
    re.compile(
        r"\b[Ii]n (?:an?|the|their|its|his|her) (?:[a-z]+ ){0,2}(?P<noun>letter|report|review|statement|"
        r"paper)\b[^,.\n]{0,120}, (?P<who>the (?:[a-z]+ ){0,3}(?:unions|signatories)|(?:[a-z]+ "
        r"){0,4}?(?:[A-Z][\w’'-]+ ?){1,4}?),? (?:said|wrote|say|write|warned|called|urged|asked)\b"
    ),
    "in",
)
"""What is said in a letter is said by those whom its sentence names: its writers."""
