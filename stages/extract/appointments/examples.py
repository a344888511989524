"""What the rules of this table read, and near misses that must give no row."""


def told(*posts: str) -> list[dict[str, object]]:
    """Rows told as "person | role | body | organisation", as far as they are."""
    columns = ("person", "role", "body", "organisation")
    return [dict(zip(columns, row.split(" | "), strict=False)) for row in posts]


EXAMPLES: dict[str, list[dict[str, object]]] = {
    "Ada Reed, chief executive of exam board Ashdown Awards, said it was late.": told(
        "Ada Reed | chief executive | Ashdown Awards"
    ),
    "Ada Reed, general secretary of lecturers’ union UCU, said it was late.": told(
        "Ada Reed | general secretary | University and College Union"
    ),
    "David Lane - Parliamentary Under-Secretary (Department for Education)": told(
        "David Lane | parliamentary under-secretary | Department for Education"
    ),
    "Tidewell College is on strike. Ofsted failed the provider in July. Ged Reed, its principal, left.": told(
        "Ged Reed | principal | Tidewell College"
    ),
    "Ada Reed chairs the board of Tidewell College.": told("Ada Reed | chair | Tidewell College"),
    "The board of Tidewell College, chaired by Ada Reed, met.": told(
        "Ada Reed | chair | board of Tidewell College"
    ),
    "In an open letter to the Education Secretary, Dr Gwen Talbot sets out five asks.": [],
    "Skills panel\n\n• Co-Chair: Siân Prosser-Lloyd, Brackenfold College\n• Kofi Asante, Healthy "
    "Workplaces, North West\n• Joan Reed/Tom O’Neill, Ashdown Awards": told(
        "Siân Prosser-Lloyd | co-chair | Skills panel | Brackenfold College",
        "Kofi Asante | member | Skills panel | Healthy Workplaces, North West",
        "Joan Reed | member | Skills panel | Ashdown Awards",
        "Tom O’Neill | member | Skills panel | Ashdown Awards",
    ),
    "The members of the advisory board are:\n• Mary Finch (chair), Tidewell College\n• Paul Hale, "
    "principal of Harbourside College\n• Helen Sand, Northmoor Council": told(
        "Mary Finch | chair | advisory board | Tidewell College",
        "Paul Hale | member | advisory board | Harbourside College",
        "Paul Hale | principal | Harbourside College",
        "Helen Sand | member | advisory board | Northmoor Council",
    ),
    "Peter Hollis, who replaced Amina Khan as chief inspector in May, spoke.": told(
        "Peter Hollis | chief inspector", "Amina Khan | chief inspector"
    ),
    "The Skills Committee met. Dame Helen Frost, who chairs the committee, left.": told(
        "Dame Helen Frost | chair | Skills Committee"
    ),
    "Resolved that Councillor Hale be appointed as the Chair of the Mill Committee.": [
        {"person": "Councillor Hale", "role": "chair", "body": "Mill Committee"}
    ],
    "Yours sincerely\n\nCouncillor Miriam Holdsworth\nChair, Council of Northern Authorities": told(
        "Miriam Holdsworth | chair | Council of Northern Authorities"
    ),
    "Courses\n\n• Maths, English\n• Leeds, Yorkshire\n• Tidewell College, Northmoor": [],
    "MARLPIT College has a new principal.\n\nPeter Hollis is currently deputy principal at Tidewell City "
    "College. He will replace Chris Sandler, who has been principal of the college for years. Jeff "
    "Dakin, chairman of governors at Marlpit College, was pleased.": told(
        "Peter Hollis | principal | Marlpit College",
        "Peter Hollis | deputy principal | Tidewell City College",
        "Chris Sandler | principal | Marlpit College",
        "Jeff Dakin | chairman of governors | Marlpit College",
    ),
    "David Crole left Stockwell College. Mr Crole, 42, currently an executive director at Barnwell "
    "College, replaces acting principal Olivia Deane.": told(
        "David Crole | executive director | Barnwell College",
        "Olivia Deane | acting principal | Stockwell College",
    ),
    "The minister says that Phil Smithson CBE will chair Skills Fund, with Ann Bell serving as vice "
    "chair.": told("Phil Smithson | chair | Skills Fund", "Ann Bell | vice chair | Skills Fund"),
    "At Lakes College the current deputy principal, Tracy Arden, is to step up and replace Ann Reed.": told(
        "Tracy Arden | deputy principal | Lakes College", "Tracy Arden | principal | Lakes College"
    ),
    "James Kerr has stepped down as chief executive of Ashdown Awards. He was replaced by Mina Patel.": told(
        "James Kerr | chief executive | Ashdown Awards", "Mina Patel | chief executive | Ashdown Awards"
    ),
    "Lisa Olsen sits on the government’s curriculum review panel. She joins Leeds College Group.": told(
        "Lisa Olsen | member | curriculum review panel"
    ),
    "Ben Oxley, Deputy principal, Barnley College\n\nStart date: May 2019": told(
        "Ben Oxley | deputy principal | Barnley College"
    ),
    "Board members present\n\n• Phil Smithson CBE (Chair)\n• Helen Davies (via teleconference)\n• Lucy "
    "Rigby, Deputy Director Corporate Governance and Performance": told(
        "Phil Smithson | chair | Board",
        "Helen Davies | member | Board",
        "Lucy Rigby | deputy director corporate governance and performance | Board",
    ),
    "Jo Lane and Tom Reed, co-directors of the Severn Institute, resigned.": told(
        "Jo Lane | co-director | Severn Institute", "Tom Reed | co-director | Severn Institute"
    ),
    "Jo Lane and Tom Reed, principals of Marlpit College and Tidewell College, met. Directors agreed.": [],
    "Ada Reed, director of Marlpit Films, has been appointed an ambassador for small firms.": told(
        "Ada Reed | director | Marlpit Films", "Ada Reed | ambassador for small firms"
    ),
    "The new group, led by Helena Marsh as chair with Piers Otley and Ana Sousa as joint chief "
    "executives, opens in June.": told(
        "Helena Marsh | chair | new group",
        "Piers Otley | joint chief executive | new group",
        "Ana Sousa | joint chief executive | new group",
    ),
    "Greta Holm remains Awards Council chair. She will take on the role of vice chair of Tidewell "
    "College.": told("Greta Holm | chair | Awards Council", "Greta Holm | vice chair | Tidewell College"),
    "Panel\nLord Hexham (chair), Simon Blayde and Beth Robson": told(
        "Lord Hexham | chair | Panel", "Simon Blayde | member | Panel", "Beth Robson | member | Panel"
    ),
    "Lakes panel\nSir Alan Hexham (Chair) - Chair, Fell Management Board\nSimon Blayde - Chief Executive, "
    "Fell Trust\nMary Robson MP (Labour, Leeds, Headingley, Kirkstall and Adel North)\nOffice staff": told(
        "Sir Alan Hexham | chair | Lakes panel",
        "Simon Blayde | member | Lakes panel",
        "Simon Blayde | chief executive | Fell Trust",
        "Mary Robson | member | Lakes panel",
    ),
    "Paul Ealing and Terry Fenn, the chair and vice-chair of Skills Fund, are to step down.": told(
        "Paul Ealing | chair | Skills Fund", "Terry Fenn | vice-chair | Skills Fund"
    ),
    "Seaford College has a new principal in Ada Reed. It wants a new chair, Ben Oxley said.": told(
        "Ada Reed | principal | Seaford College"
    ),
    "Ada Reed’s appointment with the principal was at noon. She appointed the chair of Lakes College.": [],
    "Ada Reed, who met Ben Oxley, joined the debate and the committee of the whole House.": [],
    "Name | Role | College\nAda Reed | Chair of governors | Lakes College": told(
        "Ada Reed | chair of governors | Lakes College"
    ),
    "Name | Role | Grade\nAda Reed | Director | A": [],
    "The director of the Skills Trust has stepped down, it said. Ada Reed has left after six years.": told(
        "Ada Reed | director | Skills Trust"
    ),
    "Sir Frank Lowell will succeed Professor Peter Lathe, who steps down as chair of the Skills Fund. "
    "Sir Frank was for 14 years, until 2016, principal of Lakes College. He is a trustee of the Fell "
    "Trust and a member of the board of the Marlpit Trust. He has been to the theatre.": told(
        "Sir Frank Lowell | chair | Skills Fund",
        "Professor Peter Lathe | chair | Skills Fund",
        "Sir Frank Lowell | principal | Lakes College",
        "Sir Frank Lowell | trustee | Fell Trust",
        "Sir Frank Lowell | member | Marlpit Trust",
    ),
    "Lakes College has been led by interim principal Ada Reed since January. Fell College, which "
    "principal Ben Oxley has led since May, said that Jo Lane leads the singing.": told(
        "Ada Reed | interim principal | Lakes College", "Ben Oxley | principal | Fell College"
    ),
    "Ada Reed joins from Lakes College, where she has taught for years and is now deputy principal. Ben"
    " Oxley joins from Lakes College, where the deputy principal is new.": told(
        "Ada Reed | deputy principal | Lakes College"
    ),
    "Esther Marlow becomes Secretary of State for Work and Pensions. Ada Reed is to be Minister of "
    "State for Skills. Ben Oxley met the Secretary of State for hours.": told(
        "Esther Marlow | secretary of state for work and pensions",
        "Ada Reed | minister of state for skills",
    ),
    "As chair of the Skills Board, Ada Reed will report in May. As the chair of the board knows, Ben "
    "Oxley was late.": told("Ada Reed | chair | Skills Board"),
    "Ada Reed, Ben Oxley and Jo Lane were brought on to the board of the Marlpit Trust. Tom Hale has "
    "revealed the members of the board of the Marlpit Trust.": told(
        "Ada Reed | member | Marlpit Trust",
        "Ben Oxley | member | Marlpit Trust",
        "Jo Lane | member | Marlpit Trust",
    ),
    "The chief executive of a troubled trust has quit. Ada Reed was in charge of the Fell Trust, which "
    "runs schools. The chief executive of a trust has said no. Ben Oxley was in charge of the Fell "
    "Trust.": told("Ada Reed | chief executive | Fell Trust"),
    "Olivia Dean met the head of Lakes College. Ann Bell (AB) came. She was the principal speaker.": [],
    "Ada Reed, Head of Library, Heritage & Adult Education Service, Fell County Council, met Jo Lane "
    "(Vice Principal Curriculum and Quality) and Music Hub Lead Organisations.": told(
        "Ada Reed | head of library, heritage & adult education service | Fell County Council",
        "Jo Lane | vice principal curriculum and quality",
    ),
    "The principal of Lakes College, Ada Reed of Leeds, wrote to Ben Oxley, Preston’s College "
    "principal, and Jo Lane, mayor of London.": told(
        "Ada Reed | principal | Lakes College",
        "Ben Oxley | principal | Preston’s College",
        "Jo Lane | mayor of London | London",
    ),
    "Association of Tutors (AT) chief executive Ada Reed and vice chair Ben Oxley spoke. A letter to "
    "Ben Oxley, the Home Secretary and the Chancellor followed.": told(
        "Ada Reed | chief executive | Association of Tutors", "Ben Oxley | vice chair | Association of Tutors"
    ),
    "• Ada Reed\n\nCEO, Lakes College\n\n• Ben Oxley\n\nprincipal, Fell College\n\n• Lakes House\n\nA "
    "college, Fell": told("Ada Reed | CEO | Lakes College", "Ben Oxley | principal | Fell College"),
    "Ada Reed spoke. She is chair of Demos and The Marlpit Foundation. Jo Lane, chair of Fell "
    "Trust and Tees College principal, spoke.": told(
        "Ada Reed | chair | Demos",
        "Ada Reed | chair | Marlpit Foundation",
        "Jo Lane | chair | Fell Trust",
        "Jo Lane | principal | Tees College",
    ),
    "The Commission on Skills met. Co-chaired by Ada Reed MP and Lord Hexham, the Commission reported. "
    "Chaired by noon, the board rose.": told(
        "Ada Reed | co-chair | Commission on Skills", "Lord Hexham | co-chair | Commission on Skills"
    ),
    "Ian Tunbridge, chair of the board at Cornwall College, held posts at Royal Mail, City Link and Fell "
    "Trust. Rose Veitch, vice-chair of the college’s UCU branch, met the Strategic Director Inclusive "
    "Economy and New Homes.": told("Ian Tunbridge | chair | Cornwall College"),
    "The search for a new principal goes on. Colleges want Ada Reed to lead the way. Any chair would, "
    "said Ben Oxley.": [],
    "Two heads have been appointed to the Skills Fund’s roster of national leaders of governance.\n\nLakes "
    "College principal Jo Lane and Tom Oxley have been appointed. Amy Hale has been made a national leader "
    "of further education by the Skills Fund. Amy Hale has been made a leader.": told(
        "Jo Lane | national leader of governance | Skills Fund",
        "Tom Oxley | national leader of governance | Skills Fund",
        "Jo Lane | principal | Lakes College",
        "Amy Hale | national leader of further education | Skills Fund",
    ),
    "The Further Education Union counts 40 jobs lost. Lakes College has merged with Fell College and Tees "
    "College. Jo Lane, interim principal, was sad.": told("Jo Lane | interim principal | Lakes College"),
    "Lakes College\nMinutes of the FINANCE AND ESTATES COMMITTEE\n\nPresent: Jo Lane (Chair), Tom Oxley, Amy "
    "Hale (Principal)\n\nIn attendance: Ben Oxley, Deputy Principal; Sam Reed, Finance Director": told(
        "Jo Lane | chair | Finance and Estates Committee | Lakes College",
        "Tom Oxley | member | Finance and Estates Committee | Lakes College",
        "Amy Hale | principal | Lakes College",
        "Ben Oxley | deputy principal | Lakes College",
        "Sam Reed | finance director | Lakes College",
    ),
    "Jo Lane, a Department for Education non-executive director, wrote to the recently appointed Secretary "
    "of State for Education, Tom Oxley. Sir Amos Frost Sixth Form is good.\n\nSir Amos Frost principal Amy "
    "Hale agreed.": told(
        "Jo Lane | non-executive director | Department for Education",
        "Tom Oxley | secretary of state for education",
        "Amy Hale | principal | Sir Amos Frost Sixth Form",
    ),
    "Jo Lane, currently Lakes College’s head of estates, has been promoted to managing director. Public "
    "Accounts Committee chair Tom Oxley spoke.": [
        *told("Jo Lane | head of estates | Lakes College", "Jo Lane | managing director | Lakes College"),
        *told("Tom Oxley | chair | Public Accounts Committee"),
    ],
    "Lakes College principal Ada Reed has been made chair of the Fell Trust.": told(
        "Ada Reed | principal | Lakes College", "Ada Reed | chair | Fell Trust | Lakes College"
    ),
    "The Fell Trust has a new chair in Jo Lane. Ms Lane, 40, a director at Tees Arts, starts in May.": told(
        "Jo Lane | chair | Fell Trust | Tees Arts", "Jo Lane | director | Tees Arts"
    ),
    "The Business Committee met. Tom Reed, the committee chair, led. Jo Lane, also chief executive of both "
    "the Skills Fund and the Fell Trust, and Ben Oxley, principal of Fell and Tees colleges, spoke.": told(
        "Tom Reed | chair | Business Committee",
        "Jo Lane | chief executive | Skills Fund",
        "Jo Lane | chief executive | Fell Trust",
        "Ben Oxley | principal | Fell College",
        "Ben Oxley | principal | Tees College",
    ),
    "Lakes College has news.\n\nJo Lane, Chair of the Governing Body at the College from May, left. Ada Reed "
    "and Tom Hale have been chosen to sit on the Ofsted Board.": told(
        "Jo Lane | chair | Lakes College",
        "Ada Reed | member | Ofsted Board",
        "Tom Hale | member | Ofsted Board",
    ),
    "Summary of the Skills Council board’s meeting\n\nMembers of the board attending\n\n- Phil Smithson "
    "(Chair)\n- Helen Davies\n- Tess Gray (CEO)": told(
        "Phil Smithson | chair | Skills Council board",
        "Helen Davies | member | Skills Council board",
        "Tess Gray | CEO | Skills Council",
    ),
    "Fell College met. Ada Reed, who chairs Fell's governors, and Jo Lane, who is secretary of the Tees "
    "Group and chairs the Clerks Network, left. Our CEO, Ben Oxley, said so.": told(
        "Ada Reed | chair of governors | Fell College",
        "Jo Lane | secretary | Tees Group",
        "Jo Lane | chair | Clerks Network",
    ),
    "Lakes Trust and Tees Group grew. Marlpit Trust will lose staff.\n\nTom Hale, the chief executive, was "
    "sad. A baker, Albert & Frost, is owed more. Ada Reed, who is its managing director, was sad.": told(
        "Tom Hale | chief executive | Marlpit Trust", "Ada Reed | managing director | Albert & Frost"
    ),
    "Fell College\n\nOur senior team\nAda Reed - Principal and CEO\nTom Hale - Deputy Principal, Curriculum\n"
    "Jo Lane - Vice Principal, Finance": [
        {"person": "Ada Reed", "role": "principal and CEO", "body": "Fell College"},
        {"person": "Tom Hale", "role": "deputy principal, curriculum", "body": "Fell College"},
        {"person": "Jo Lane", "role": "vice principal, finance", "body": "Fell College"},
    ],
    "The minister has reappointed Ada Reed and Tom Hale to the board of the Fell Trust.": [
        {"person": "Ada Reed", "role": "member", "body": "Fell Trust"},
        {"person": "Tom Hale", "role": "member", "body": "Fell Trust"},
    ],
    "After the resignation of Tom Hale as chair of Fell College, Ada Reed, its vice chair, spoke.": [
        {"person": "Tom Hale", "role": "chair", "body": "Fell College"},
        {"person": "Ada Reed", "role": "vice chair", "body": "Fell College"},
    ],
    "Fell College Principal Ada Reed\n\nIt had a deal with Lakes College. But principal Ada Reed denied it. "
    "Tom Hale, currently chairman of the charity Steps in the Dark, left.": [
        {"person": "Ada Reed", "role": "principal", "body": "Fell College"},
        {"person": "Tom Hale", "role": "chairman", "body": "Steps in the Dark"},
    ],
    "Ada Reed, head of arts at Fell College, is to be director of arts and music of Lakes Council.": [
        {"person": "Ada Reed", "role": "head of arts", "body": "Fell College"},
        {"person": "Ada Reed", "role": "director of arts and music", "body": "Lakes Council"},
    ],
}
