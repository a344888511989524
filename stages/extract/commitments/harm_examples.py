"""What harm, gerunds and things do, which nobody promises; and deeds that a number tells to be settled."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "The Elm Council met. These cuts will:\n- Reduce the number of kilns in use\n- Place mills under "
    "strain\n": [],
    "Refitting and repainting the mill will enable us to grow, the Elm Council said.": [],
    "The Elm Council said the kiln will play a pivotal role in creating jobs.": [],
    "The Elm Council said it will only reach this goal by firing more clay.": [],
    "The Elm Council awaits details of the government’s plans to judge their effect.": [],
    "We argue that few kilns stand cold, and deeper changes affecting mills, including:\n- fewer potters in"
    " work\n- the end of clay pits\n": [],
    "The Elm Council has been considering proposals to heat more kilns.": [],
    "An aim of the plan is to light all kilns by May 2031.": [{"due_text": "May 2031"}],
    "The Cabinet resolved to:\n1) agree the kiln plan for 2031-34; and\n2) note the report.\n": [],
    "The purpose of this plan is to set kiln rules for five years.": [],
    "The Elm Council has chosen to share its worries about kilns.": [],
    "The Elm Council set up a scheme. The new scheme will bring potters together.": [{}],
    "A new partnership has tabled plans to build a kiln by the canal.": [{}],
    "I will close by saying that I hope my right hon. Friend will light the kiln.": [],
    "The Elm Council said the claim form will be available on its site.": [],
    "The Elm Council set up a kiln. It will meet the needs of potters.": [],
    "If elected, Labour is proposing to pay for kilns in every town.": [{"organisation": "Labour"}],
    "The kiln budget is planned to be devolved to the Elm Council.": [{}],
    "The fund will contribute £9,000 towards the kiln.": [{}],
    "This kiln guide will be reviewed annually.": [],
    "The Elm Council said a list of changes will be recorded in this section.": [],
    "Under a Labour government, the kiln card would be scrapped.": [{}],
    "In this guide, we’ll take you through the kiln rules.": [],
    'The Elm Council said it had slowed government plans "to keep fewer kilns".': [],
    "Elm College is shedding 40 posts to save its kiln.": [{"organisation": "Elm College"}],
}
