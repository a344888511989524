"""Lists of what will have been done by a day, tasks in minutes, and lines that look like them."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "By 2031 we will have:\n* opened two kilns\n* cut the number of forms by half\n* trained nine tutors\n": [
        {"text": "opened two kilns", "due_text": "2031"},
        {"text": "cut the number of forms by half", "due_text": "2031"},
        {"text": "trained nine tutors", "due_text": "2031"},
    ],
    "Within five years the council will have:\n• doubled the number of looms\n• built a mill in Elmford\n": [
        {"text": "doubled the number of looms"},
        {"text": "built a mill in Elmford"},
    ],
    "The new building will have:\n* renovated classrooms\n* painted walls and doors\n": [],
    "By the end of the course you will have:\n* learned to fire a kiln\n* completed a portfolio\n": [],
    "By 2031 we will have:\n* a hundred kilns\n* nine tutors in each town\n": [],
    "Minute 4 Kilns\nThe bursar said that the accounts showed a surplus.\n"
    "ACTION: Director of Kilns to bring a revised plan to the May meeting.\n"
    "Action point 2 – Mrs Elm will circulate the safety policy.\n": [
        {"organisation": "Director of Kilns", "text": "bring a revised plan to the May meeting"},
        {"organisation": "Mrs Elm", "text": "circulate the safety policy"},
    ],
    "Action: Committee to note the report.\nAction: None.\nAction: Principal to be thanked.\n": [],
    "Action: the steps we need to take to save our looms.\n": [],
}
