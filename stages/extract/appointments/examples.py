"""What the rules of this table read, and near misses that must give no row."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "Skills panel\n\n• Co-Chair: Siân Prosser-Lloyd, Brackenfold College\n• "
    "Kofi Asante, Healthy Workplaces, North West\n"
    "• Joan Reed/Tom O’Neill, Ashdown Awards": [
        {
            "body": "Skills panel",
            "role": "co-chair",
            "person": "Siân Prosser-Lloyd",
            "organisation": "Brackenfold College",
        },
        {"role": "member", "person": "Kofi Asante", "organisation": "Healthy Workplaces, North West"},
        {"person": "Joan Reed", "organisation": "Ashdown Awards"},
        {"person": "Tom O’Neill", "organisation": "Ashdown Awards"},
    ],
    "The members of the advisory board are:\n• Mary Finch (chair), Tidewell "
    "College\n• Paul Hale, principal of Harbourside College\n"
    "• Helen Sand, Northmoor Council": [
        {
            "body": "advisory board",
            "role": "chair",
            "person": "Mary Finch",
            "organisation": "Tidewell College",
        },
        {"role": "member", "person": "Paul Hale", "organisation": "Harbourside College"},
        {"role": "principal", "person": "Paul Hale", "body": "Harbourside College"},
        {"person": "Helen Sand", "organisation": "Northmoor Council"},
    ],
    "Jo Lane, deputy chief executive of the Union of Tutors, said no.": [
        {
            "person": "Jo Lane",
            "role": "deputy chief executive",
            "body": "Union of Tutors",
            "rule": "person_then_role/1",
        }
    ],
    "Tidewell College principal Gwen Talbot agreed.": [
        {
            "person": "Gwen Talbot",
            "role": "principal",
            "body": "Tidewell College",
            "rule": "role_then_person/1",
        }
    ],
    "The college spoke to Ashdown Awards’s director of policy Omar Whitfield.": [
        {"person": "Omar Whitfield", "role": "director of policy", "body": "Ashdown Awards"}
    ],
    "Skills minister Ada Fielding wrote back.": [{"person": "Ada Fielding", "role": "skills minister"}],
    "Peter Hollis, who replaced Amina Khan as chief inspector in May, spoke.": [
        {"person": "Peter Hollis", "role": "chief inspector", "rule": "replaced/1"}
    ],
    "Brackenfold College has appointed Ruth Ackerley as principal of Brackenfold College.": [
        {"person": "Ruth Ackerley", "role": "principal", "rule": "appointed/1"}
    ],
    "The Skills Committee met. Dame Helen Frost, who chairs the committee, left.": [
        {"person": "Dame Helen Frost", "role": "chair", "body": "Skills Committee"}
    ],
    "The skills panel will be chaired by Sir Ian Marlow.": [
        {"person": "Sir Ian Marlow", "role": "chair", "body": "skills panel", "rule": "chaired_by/1"}
    ],
    "Yours sincerely\n\nCouncillor Miriam Holdsworth\nChair, Council of Northern Authorities": [
        {"person": "Miriam Holdsworth", "role": "chair", "body": "Council of Northern Authorities"}
    ],
    "The principal said that the chair of governors had left.": [],
    "Courses\n\n• Maths, English\n• Leeds, Yorkshire\n• Tidewell College, Northmoor": [],
    "Adults took the lead. College staff, a leader of men, went on.": [],
}
