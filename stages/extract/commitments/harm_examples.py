"""What harm, gerunds and things do, which nobody promises; and deeds that a number tells to be settled."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "The Elm Council met. These cuts will:\n- Reduce the number of kilns in use\n- Place mills under "
    "strain\n": [],
    "Refitting and repainting the mill will enable us to grow, the Elm Council said.": [],
    "The Elm Council said the kiln will play a pivotal role in creating jobs.": [],
    "The Elm Council said it will only reach this goal by firing more clay.": [],
    "The Elm Council awaits details of the government’s plans to judge their effect.": [],
    "In this guide, we’ll take you through the kiln rules.": [],
    'The Elm Council said it had slowed government plans "to keep fewer kilns".': [],
    "Elm College is shedding 40 posts to save its kiln.": [{"organisation": "Elm College"}],
}
