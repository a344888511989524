"""Lists that are asks, by how they are brought in, and lists that are not."""

_ITEMS = "\n\n• Open a kiln in every town.\n• Publish what each kiln costs.\n"
_ASKED: list[dict[str, object]] = [{"text": "Open a kiln"}, {"text": "Publish what"}]
EXAMPLES: dict[str, list[dict[str, object]]] = {
    f"The Mill Union met in Elmford.\n\n{lead}{_ITEMS}": [*map(dict, _ASKED)]
    for lead in (
        "The union’s two-point plan includes:",
        "The following recommendations were made:",
        "In May the union called on ministers to:",
        "It suggests that the government:",
        "It advised the council to:",
        "The union instructs its executive to:",
        "It makes two recommendations. They include:",
        "The points of the union’s claim are:",
        "The union’s priorities for the next government:",
        "What the union wants",
        "What should happen next",
        "The union’s report says councils should:",
    )
} | {
    "The government’s five-point plan includes:\n\n• A new kiln for every town.\n": [],
    "What applicants want to know\n\n• How to book a kiln.\n": [],
    "Fired up: the report of the Elm Commission\n\nRecommendations\n\nFor ministers\n\n"
    "Open a kiln in every town and village.\n\nFor schools\n\nTeach every pupil to throw a pot.\n": [
        {"text": "Open a kiln"},
        {"text": "Teach every pupil"},
    ],
    "Fired up\n\nRecommendation 1 – Town kilns\n\nThe council should open a kiln in every town.\n\n"
    "Recommendation 2 – Costs\n\nThe cost of each kiln should be published.\n": [
        {"number": "1", "text": "The council should open"},
        {"number": "2", "text": "The cost of each"},
    ],
    "The Loom Panel recommends:\n\nFor ministers:\n• Open a kiln.\n\n"
    "For colleges:\n• Teach every pupil to spin.\n": [
        {"addressee": "ministers", "title": "For ministers"},
        {"addressee": "colleges", "title": "For colleges"},
    ],
    "The Loom Panel made two key recommendations:\n\n- Open a kiln in every town.\nTowns had three once.\n"
    "- Fund the looms.\n": [{"text": "Open a kiln"}, {"text": "Fund the looms"}],
    "ASKS OF GOVERNMENT\nLooms: Restore loom budgets to 2010 levels.\nKilns: Fund a kiln in every town.\n": [
        {"title": "Looms", "text": "Restore loom budgets"},
        {"title": "Kilns", "text": "Fund a kiln in every town"},
    ],
    "Our recommendations for ministers\nKilns: Publish what each kiln costs.\n": [
        {"title": "Kilns", "text": "Publish what each kiln costs"}
    ],
    "The uses of kilns\nLooms: Restore loom budgets to 2010 levels.\n": [],
    "Asks of government\nLooms: a history of the loom in six parts.\n": [],
    "Kiln plan: report to Cabinet\n\nReasons for the recommendations\n"
    "1. The plan has been updated to reflect what pots sell for.\n": [],
    "Background to the recommendations\n• The mill was built in 1820 and closed in 1990.\n": [],
    "Kiln plan\n\nRecommendations\n1. That Cabinet opens a kiln.\n\nReasons for the recommendations\n"
    "1. The plan has been updated to reflect what pots sell for.\n": [{"text": "That Cabinet opens a kiln."}],
}
