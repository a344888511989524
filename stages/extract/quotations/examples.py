"""What the rules of this table read, and near misses that must give no row."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "“We have to spend less,” said Gwen Talbot, the principal. She added: “No "
    "course will close this year.”": [
        {"speaker": "Gwen Talbot", "speaker_role": "principal", "text": "We have to spend less,"},
        {"speaker": "Gwen Talbot", "text": "No course will close this year."},
    ],
    "Gwen Talbot, principal of Tidewell College, said: “It starts here.\n\n“It ends there.”": [
        {
            "speaker": "Gwen Talbot",
            "organisation": "Tidewell College",
            "text": "It starts here.\n\nIt ends there.",
        }
    ],
    "Jo Lane said: 'Our tutors' pay is low and the unions' demands are fair,' and left.": [
        {"speaker": "Jo Lane", "text": "Our tutors' pay is low and the unions' demands are fair,"}
    ],
    "Omar Reed told us: “They said ‘never again’ and meant it.”": [
        {"speaker": "Omar Reed", "text": "They said ‘never again’ and meant it."}
    ],
    "Ofsted said leaders were “slow to act on it”.": [
        {"organisation": "Ofsted", "text": "slow to act on it"}
    ],
    "Helen Sand spoke first. Sand called the delay ‘absurd’.": [{"speaker": "Helen Sand", "text": "absurd"}],
    "“It is not safe,” the Department for Education said.": [
        {"organisation": "Department for Education", "text": "It is not safe,"}
    ],
    "Paul Hale said:\n\n“Nobody asked us about any of this.”": [
        {"speaker": "Paul Hale", "text": "Nobody asked us"}
    ],
    "The “Big Listen” was long.": [],
    "The college was judged ‘good’ and another ‘outstanding’.": [],
    "The choice is between ‘early help’, ‘steady support’ and ‘close watch’, the paper said.": [],
    "The tutors' view, and the college's, is that pay is low.": [],
}
