"""Closed lists of English words: what cannot stand inside a counted noun phrase, and odd plurals.

The noun finder has no tagger; it reads on until a word of these lists, so a word belongs here
when it is nearly never an adjective or a noun in front of, or as, the thing that is counted.
"""

from __future__ import annotations

from stages.extract.phrases.words import word_set

DETERMINERS = word_set(
    """
    a an the this that these those its their his her our my your some any each every all both no another
    either neither which whose what such
    """
)
PRONOUNS = word_set(
    """
    i we you he she it they them us him me who whom himself themselves itself ourselves nothing something
    anything everything nobody everyone someone anyone none
    """
)
PREPOSITIONS = word_set(
    """
    of in on at by for from to with within without into onto over under above below between among amongst
    across after before during since until till against about around through throughout towards toward upon
    via per than as like unlike despite including excluding regarding following concerning versus vs off out
    up down near beyond behind beside besides alongside inside outside along apart plus minus except because
    due worth compared according amid ahead rather instead
    """
)
CONJUNCTIONS = word_set(
    """
    and or but nor so yet if when while whilst although though whereas where whether then
    """
)
AUXILIARIES = word_set(
    """
    is are was were be been being am has have had having do does did will would shall should can could may
    might must cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't
    wouldn't shouldn't couldn't ought
    """
)
# Forms that in prose are verbs after a number far more often than nouns or adjectives in front of one.
VERBS = word_set(
    """
    said say says saying told tells tell came come comes went go goes gone got get gets gave give gives
    given took take takes taken made make makes found find finds felt feel feels thought think thinks knew
    know knows known saw see sees seen became become becomes began begin begins begun left leave leaves ran
    runs rose rise rises risen fell fall falls fallen grew grow grows grown met meet meets paid pay pays
    sent send sends won win wins lost lose loses spent spend spends held hold holds kept keep keeps led lead
    leads put puts set sat stood stand stands wrote write writes written chose choose chooses chosen spoke
    speak speaks broke broken drew draw shut remain remains remained show shows showed shown mean means
    meant include includes included need needs needed want wants wanted seem seems appear appears agree
    agrees agreed disagree disagrees disagreed believe believes believed continue continues continued
    receive receives received require requires required happen happened work works worked live lives lived
    use uses used offer offers answered responded reported rated judged started completed achieved passed
    failed attended applied enrolled opened closed died increased decreased declined dropped reached
    totalled arrived joined backed voted signed scored plan consider provide provides deliver delivers
    attend support reduces opens closes reopens joins sits carries reveals revealed reveal suggests warns
    warned predicts argues hints urges fears insists
    """
) - {
    "left",
    "lead",
    "support",
    "plan",
    "work",
    "works",
    "use",
    "lost",
    "broken",
    "set",
    "included",
    "required",
}
ADVERBS = word_set(
    """
    not also only just still already now then there here today yesterday tomorrow ago later earlier again
    once almost nearly about roughly approximately too respectively overall alone altogether apiece together
    instead however therefore thus hence even ever never often always usually sometimes perhaps maybe away
    back forward onwards afterwards beforehand otherwise elsewhere everywhere anywhere well else yes further
    recently previously currently annually nationally locally initially eventually finally actually
    immediately simply fully online upwards onward upward downwards
    """
) - {"further", "online", "well", "overall"}
MONTHS = word_set(
    """
    january february march april may june july august september october november december jan feb mar apr
    jun jul aug sept sep oct nov dec
    """
)
STOPS = (
    DETERMINERS
    | PRONOUNS
    | PREPOSITIONS
    | CONJUNCTIONS
    | AUXILIARIES
    | VERBS
    | ADVERBS
    | (MONTHS - {"march"})
)

# Words that end in s and are no plural noun.
NOT_PLURAL = word_set(
    """
    its this his is was has does as us less plus versus across perhaps always towards besides afterwards
    sometimes business access process progress success class press address focus bonus status campus census
    virus chaos various previous serious religious numerous famous continuous anonymous dangerous ambitious
    rigorous generous gas bus analysis basis crisis thesis emphasis diagnosis hypothesis mathematics maths
    physics economics politics ethics logistics apprenticeships' news covid yes thus hers ours yours theirs
    christmas overseas indoors headquarters sixth-form full-times cross loss mass pass boss stress illness
    wellness fitness witness harness wales paris james thomas charles ucas tes btecs' ofqual's
    """
)
# Plurals without s, and nouns that are counted in the same form.
IRREGULAR = {
    "people": "person", "children": "child", "men": "man", "women": "woman", "staff": "staff", "feet": "foot",
    "teeth": "tooth", "criteria": "criterion", "alumni": "alumnus", "media": "medium", "police": "police",
    "data": "data", "series": "series", "species": "species", "aircraft": "aircraft",
    "spacecraft": "spacecraft",
    "headquarters": "headquarters", "personnel": "personnel", "clergy": "clergy", "youth": "youth",
    "grandchildren": "grandchild", "schoolchildren": "schoolchild", "businesswomen": "businesswoman",
    "policemen": "policeman", "spokesmen": "spokesman", "councilmen": "councilman", "offspring": "offspring",
    "mice": "mouse", "geese": "goose", "oxen": "ox", "dice": "die", "phenomena": "phenomenon",
    "bacteria": "bacterium",
    "curricula": "curriculum", "syllabi": "syllabus", "syllabuses": "syllabus", "fora": "forum",
    "analyses": "analysis",
    "crises": "crisis", "theses": "thesis", "bases": "base", "diagnoses": "diagnosis",
    "hypotheses": "hypothesis",
    "lives": "life", "wives": "wife", "halves": "half", "shelves": "shelf", "knives": "knife",
    "leaves": "leaf",
    "selves": "self", "thieves": "thief", "wolves": "wolf", "buses": "bus", "campuses": "campus",
    "bonuses": "bonus",
    "censuses": "census", "statuses": "status", "viruses": "virus", "focuses": "focus", "gases": "gas",
    "indices": "index", "matrices": "matrix", "appendices": "appendix", "heroes": "hero",
    "potatoes": "potato",
    "echoes": "echo", "vetoes": "veto", "tomatoes": "tomato", "movies": "movie", "ties": "tie", "lies": "lie",
    "cookies": "cookie", "calories": "calorie", "rookies": "rookie", "zombies": "zombie", "quizzes": "quiz",
    "courses": "course", "houses": "house", "nurses": "nurse", "licences": "licence", "cases": "case",
    "releases": "release", "responses": "response", "purposes": "purpose", "increases": "increase",
    "exercises": "exercise", "purchases": "purchase", "phrases": "phrase", "databases": "database",
    "diseases": "disease", "causes": "cause", "clauses": "clause", "pauses": "pause", "phases": "phase",
    "promises": "promise", "enterprises": "enterprise", "premises": "premises", "expenses": "expense",
    "offenses": "offense", "senses": "sense", "horses": "horse", "franchises": "franchise",
    "universes": "universe",
    "warehouses": "warehouse", "uses": "use", "roses": "rose", "verses": "verse", "doses": "dose",
    "leases": "lease",
    "faculty": "faculty", "crew": "crew", "pts": "point", "headcount": "headcount", "fte": "fte",
    "caches": "cache",
    "headaches": "headache", "axes": "axis",
    "aches": "ache", "niches": "niche", "sheep": "sheep", "fish": "fish", "cattle": "cattle",
}  # fmt: skip
# Plurals that stand before another noun ("careers hubs", "sports coaches").
ATTRIBUTIVE_PLURALS = word_set(
    """
    careers sports skills arts savings services sales standards communications systems operations humanities
    works awards women's children's data youth staff faculty fte headcount media police apprenticeships
    levels sciences graphics
    estates needs rights relations goods customs arms games accounts admissions applications exams results
    examinations schools colleges universities providers employers students learners trades craft clothes
    economics mathematics maths physics politics news btecs people series foundations lives
    """
)
