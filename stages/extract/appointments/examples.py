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
        {"person": "Helen Sand", "organisation": "Northmoor Council"},
    ],
    "Jo Lane, deputy chief executive of the Union of Tutors, said no.": [],
    "Tidewell College principal Gwen Talbot agreed.": [],
    "Tidewell College’s new principal Gwen Talbot agreed.": [
        {
            "person": "Gwen Talbot",
            "role": "principal",
            "body": "Tidewell College",
            "rule": "role_then_person/1",
        }
    ],
    "Ashdown Awards’s director of policy Omar Whitfield is stepping down.": [
        {"person": "Omar Whitfield", "role": "director of policy", "body": "Ashdown Awards"}
    ],
    "Omar Whitfield, Ashdown Awards’s director of policy, said that others should step down.": [],
    "Skills minister Ada Fielding wrote back.": [],
    "Ada Fielding remains skills minister.": [{"person": "Ada Fielding", "role": "skills minister"}],
    "Peter Hollis, who replaced Amina Khan as chief inspector in May, spoke.": [
        {"person": "Peter Hollis", "role": "chief inspector", "rule": "replaced/1"},
        {"person": "Amina Khan", "role": "chief inspector"},
    ],
    "Brackenfold College has appointed Ruth Ackerley as principal of Brackenfold College.": [
        {"person": "Ruth Ackerley", "role": "principal", "rule": "appointed/1"}
    ],
    "The Skills Committee met. Dame Helen Frost, who chairs the committee, left.": [
        {"person": "Dame Helen Frost", "role": "chair", "body": "Skills Committee"}
    ],
    "The skills panel will be chaired by Sir Ian Marlow.": [
        {"person": "Sir Ian Marlow", "role": "chair", "body": "skills panel", "rule": "led_by/1"}
    ],
    "Yours sincerely\n\nCouncillor Miriam Holdsworth\nChair, Council of Northern Authorities": [],
    "It is hard.\n\nJoy Marsden is director of policy at the Tutors Union": [],
    "The principal said that the chair of governors had left.": [],
    "Courses\n\n• Maths, English\n• Leeds, Yorkshire\n• Tidewell College, Northmoor": [],
    "Adults took the lead. College staff, a leader of men, went on.": [],
    "MARLPIT College has a new principal.\n\nPeter Hollis is currently deputy principal at Tidewell City "
    "College. He will replace Chris Sandler, who has been principal of the college for years. Jeff Dakin, "
    "chairman of governors at Marlpit College, was pleased.": [
        {"person": "Peter Hollis", "role": "principal", "body": "Marlpit College", "rule": "unnamed/1"},
        {"person": "Peter Hollis", "role": "deputy principal", "body": "Tidewell City College"},
        {"person": "Chris Sandler", "role": "principal", "body": "Marlpit College"},
    ],
    "Professor Ian Moorcroft has been appointed as new principal and chief executive of Lanark College.": [
        {
            "person": "Professor Ian Moorcroft",
            "role": "principal and chief executive",
            "body": "Lanark College",
        }
    ],
    "David Crole left Stockwell College. Mr Crole, 42, currently an executive director at Barnwell College, "
    "replaces acting principal Olivia Deane.": [
        {"person": "David Crole", "role": "executive director", "body": "Barnwell College"},
        {"person": "Olivia Deane", "role": "acting principal", "body": "Stockwell College"},
    ],
    "Richard Penn, a council director and former boss of a bank, was named interim chair of Skills Fund.": [
        {"person": "Richard Penn", "role": "interim chair", "body": "Skills Fund"}
    ],
    "The minister says that Phil Smithson CBE will chair Skills Fund, with Ann Bell serving as vice chair.": [
        {"person": "Phil Smithson", "role": "chair", "body": "Skills Fund", "rule": "chairs/1"},
        {"person": "Ann Bell", "role": "vice chair", "body": "Skills Fund"},
    ],
    "Karen Spence, principal of Harlow College, Debra Gray, principal at Grimley College, both won.": [],
    "Work began at Wiltwell College. Di Dalley, the principal, is to retire.": [
        {"person": "Di Dalley", "role": "principal", "body": "Wiltwell College"}
    ],
    "Two weeks later, the Association of Tutors (AT) wrote. Its chief executive is David Hughson.": [
        {"person": "David Hughson", "role": "chief executive", "body": "Association of Tutors"}
    ],
    "Tidewell College is led by Emma Jarvis (Vice Principal for Curriculum and Quality).": [],
    "At Lakes College the current deputy principal, Tracy Arden, is to step up and replace Ann Reed.": [
        {"person": "Tracy Arden", "role": "principal", "body": "Lakes College", "rule": "succeeds/1"}
    ],
    "James Kerr has stepped down as chief executive of Ashdown Awards. He was replaced by Mina Patel.": [
        {"person": "James Kerr", "role": "chief executive", "body": "Ashdown Awards"},
        {"person": "Mina Patel", "role": "chief executive", "body": "Ashdown Awards"},
    ],
    "James Kerr stepped down as chief executive of Ashdown Awards, to be succeeded by Mina Patel.": [
        {"person": "James Kerr", "role": "chief executive"},
        {"person": "Mina Patel", "role": "chief executive", "rule": "succeeded/1"},
    ],
    "Monica Bell will join Seaford College as interim principal.": [
        {"person": "Monica Bell", "role": "interim principal", "body": "Seaford College"}
    ],
    "Lisa Olsen sits on the government’s curriculum review panel. She joins Leeds College Group.": [
        {"person": "Lisa Olsen", "role": "member", "body": "curriculum review panel", "rule": "seat/1"}
    ],
    "The panel includes Helen Brown, consultant John Auden and people from trade.": [
        {"person": "Helen Brown", "role": "member", "rule": "included/1"},
        {"person": "John Auden", "role": "member"},
    ],
    "The review includes a foreword by Helen Brown.": [],
    "Ben Oxley, Deputy principal, Barnley College\n\nStart date: May 2019": [
        {"person": "Ben Oxley", "role": "deputy principal", "body": "Barnley College", "rule": "role_line/1"}
    ],
    "Yours sincerely,\n\nBen Oxley, principal, Barnley College\nJo Reed, principal, Lakes College": [],
    "The board members are:\n\n• Paul Dresser CBE as lead director\n• Iain Anders as director": [
        {"person": "Paul Dresser", "role": "lead director"},
        {"person": "Iain Anders", "role": "director"},
    ],
    "Board members present\n\n• Phil Smithson CBE (Chair)\n• Helen Davies (via teleconference)\n"
    "• Lucy Rigby, Deputy Director Corporate Governance and Performance": [
        {"body": "Board", "person": "Phil Smithson", "role": "chair"},
        {"body": "Board", "person": "Helen Davies", "role": "member"},
        {"person": "Lucy Rigby", "organisation": None},
    ],
    "Ofqual’s chief regulator, Jo Saxby, spoke. Marlpit's owner, Castellan Care, did not.": [],
    "The principal and chief executive of the college said no. A director and its head left.": [],
    "Jo Lane and Tom Reed, co-directors of the Severn Institute, resigned.": [
        {"person": "Jo Lane", "role": "co-director", "body": "Severn Institute", "rule": "pair/1"},
        {"person": "Tom Reed", "role": "co-director", "body": "Severn Institute"},
    ],
    "Skills Fund joint chief executives Tessa Griffin and Sarah Mackie left the job.": [
        {"person": "Tessa Griffin", "role": "joint chief executive"},
        {"person": "Sarah Mackie", "role": "joint chief executive"},
    ],
    "Jo Lane and Tom Reed, principals of Marlpit College and Tidewell College, met. Directors agreed.": [],
    "Another member, Ada Reed, has replaced John Hale as the chair of the Skills Network.": [
        {"person": "Ada Reed", "role": "chair", "body": "Skills Network", "rule": "replaced/1"},
        {"person": "John Hale", "role": "chair", "body": "Skills Network"},
    ],
    "Another member, Ada Reed, has replaced the chair of the Skills Network.": [],
    "John Hale is interim principal of Lakes College. Mr Hale goes back to being deputy principal.": [
        {"person": "John Hale", "role": "interim principal"},
        {"person": "John Hale", "role": "deputy principal"},
    ],
    "John Hale is glad. Mr Hale goes back to see the deputy principal.": [],
    "He will work with eight members of the board, including Ada Reed, principal of Lakes College, and "
    "Ben Oxley, principal of Tidewell College.": [
        {"person": "Ada Reed", "role": "member"},
        {"person": "Ben Oxley", "role": "member"},
    ],
    "He will work with eight colleges, including some that Ada Reed, principal of Lakes College, ran.": [],
    "Ada Reed and Zorbina Harrow are MPs. Ms Harrow has been named the co-chair of the Skills Board.": [
        {"person": "Zorbina Harrow", "role": "co-chair", "body": "Skills Board"}
    ],
    "Ms Harrow has been named the co-chair of the Skills Board.": [],
    "Ada Reed, director of Marlpit Films, has been appointed an ambassador for small firms.": [
        {"person": "Ada Reed", "role": "ambassador for small firms"}
    ],
    "Ada Reed met an ambassador for small firms.": [],
    "Zorbina Harrow\n\nDirector of learning and skills, Marlpit MAT\nStart date: June": [
        {"person": "Zorbina Harrow", "role": "director of learning and skills", "body": "Marlpit MAT"}
    ],
    "Zorbina Harrow\n\nDirector of learning and skills, Marlpit MAT\nand more": [],
    "The new group, led by Helena Marsh as chair with Piers Otley and Ana Sousa as joint chief executives, "
    "opens in June.": [
        {"person": "Helena Marsh", "role": "chair", "rule": "led_by/1"},
        {"person": "Piers Otley", "role": "joint chief executive", "rule": "pair/1"},
        {"person": "Ana Sousa", "role": "joint chief executive"},
    ],
    "The event, led by Helena Marsh, was loud.": [],
    "The skills tsar, an unpaid post held at present by Ivy Sandford, is away.": [
        {"person": "Ivy Sandford", "role": "skills tsar"}
    ],
    "Greta Holm remains Awards Council chair. She will take on the role of vice chair of Tidewell College.": [
        {"person": "Greta Holm", "role": "chair", "body": "Awards Council"},
        {"person": "Greta Holm", "role": "vice chair", "body": "Tidewell College"},
    ],
    "Sir Michael Barlow was appointed in May to review the fund. He was one of the members of the public.": [
        {"person": "Sir Michael Barlow", "role": "reviewer", "rule": "task/1"}
    ],
    "Panel\nLord Hexham (chair), Simon Blayde and Beth Robson": [
        {"person": "Lord Hexham", "role": "chair", "body": "Panel"},
        {"person": "Simon Blayde", "role": "member"},
        {"person": "Beth Robson", "role": "member"},
    ],
    "Our team\nSir Alan Hexham (Chair) - Chair, Fell Management Board\n"
    "Simon Blayde - Chief Executive, Fell Trust\n"
    "Mary Robson MP (Labour, Leeds, Headingley, Kirkstall and Adel North)\nOffice staff": [
        {"person": "Sir Alan Hexham", "role": "chair", "body": "Our team"},
        {"person": "Simon Blayde", "role": "member", "body": "Our team"},
        {"person": "Mary Robson"},
    ],
    "Ada Reed\n\nVice Principal (Data and Digital Change), Marlpit College\nStart date: June": [
        {"person": "Ada Reed", "body": "Marlpit College"}
    ],
    "Ada Reed\n\nVice Principal (Data and Digital Change), Marlpit College\nand more": [],
    "Dame Ada Reed, who wrote four books on the subject from 2006 until 2011 and is now much in demand with "
    "the owners of small farms, will lead the costs review. Her books will lead the costs review.": [
        {"person": "Dame Ada Reed", "body": "costs review"}
    ],
    "A commission featuring Helen Brown and John Auden met. The “Open Commission on Halls of the Future” "
    "will be chaired by Helen Brown. An evening featuring Mina Patel followed.": [
        {"person": "John Auden", "role": "member", "body": "commission"},
        {"person": "Helen Brown", "role": "chair", "body": "Open Commission on Halls of the Future"},
    ],
    "Chairing the Commission on Halls will be Ada Reed. Chairing the talks will be hard.": [
        {"person": "Ada Reed", "role": "chair", "body": "Commission on Halls", "rule": "chairing/1"}
    ],
    "Joining Otley at the top of Skills Fund, as vice chair, will be Ada Reed. With it will be Ada Reed.": [
        {"person": "Ada Reed", "role": "vice chair", "body": "Skills Fund"}
    ],
    "Winners\nHannah Wyatt, Simon Blayde and Beth Robson": [],
    "Paul Ealing and Terry Fenn, the chair and vice-chair of Skills Fund, are to step down.": [
        {"person": "Paul Ealing", "role": "chair", "body": "Skills Fund"},
        {"person": "Terry Fenn", "role": "vice-chair", "body": "Skills Fund"},
    ],
    "Appointed as vice chair of Seaford College in May, Ada Reed said that she was glad.": [
        {"person": "Ada Reed", "role": "vice chair", "body": "Seaford College", "rule": "role_then_person/1"}
    ],
    "Named as college of the year, Seaford College said Ada Reed, its principal, was glad.": [],
    "Seaford College has a new principal in Ada Reed. It wants a new chair, Ben Oxley said.": [
        {"person": "Ada Reed", "role": "principal", "body": "Seaford College"}
    ],
    "Ada Reed has been handed the post of principal, with Ben Oxley as finance director.": [
        {"person": "Ada Reed", "role": "principal", "rule": "became/1"},
        {"person": "Ben Oxley", "role": "finance director", "rule": "alongside/1"},
    ],
    "Ada Reed left a message for the principal. Jo Lane led the singing as the principal looked on.": [],
    "Ada Reed’s appointment as principal of Seaford College follows the promotion of Ben Oxley to chair.": [
        {"person": "Ada Reed", "role": "principal", "body": "Seaford College", "rule": "choice/1"},
        {"person": "Ben Oxley", "role": "chair", "rule": "promoted/1"},
    ],
    "Ada Reed’s appointment with the principal was at noon. She appointed the chair of Lakes College.": [],
    "Ada Reed, Ben Oxley and Jo Lane have been appointed governors of Lakes College.": [
        {"person": "Ada Reed", "role": "governor", "body": "Lakes College", "rule": "pair/1"},
        {"person": "Ben Oxley", "role": "governor"},
        {"person": "Jo Lane", "role": "governor"},
    ],
    "Ada Reed, head of Fell Films, and Ben Oxley, head of Lakes College, have joined the skills panel.": [
        {"person": "Ada Reed", "role": "member", "body": "skills panel", "rule": "seat/1"},
        {"person": "Ben Oxley", "role": "member", "body": "skills panel"},
    ],
    "Ada Reed, who met Ben Oxley, joined the debate and the committee of the whole House.": [],
    "Three new trustees, Ada Reed, Ben Oxley and Jo Lane, met. The winners are Tom Hale and Jo Marsh.": [
        {"person": "Ada Reed", "role": "trustee", "rule": "included/1"},
        {"person": "Ben Oxley", "role": "trustee"},
        {"person": "Jo Lane", "role": "trustee"},
    ],
    "Ministers have asked Ada Reed to review careers advice. They asked Jo Lane to speak.": [
        {"person": "Ada Reed", "role": "reviewer", "rule": "task/1"}
    ],
    "Ada Reed is to become the first woman to chair the skills board. Jo Lane leads the way.": [
        {"person": "Ada Reed", "role": "chair", "body": "skills board", "rule": "chairs/1"}
    ],
    "Chair: Ada Reed\nVice chair: Ben Oxley\nCourse: Fell Hall": [
        {"person": "Ada Reed", "role": "chair", "rule": "role_line/1"},
        {"person": "Ben Oxley", "role": "vice chair"},
    ],
    "Name | Role | College\nAda Reed | Chair of governors | Lakes College": [
        {"person": "Ada Reed", "role": "chair of governors", "body": "Lakes College", "rule": "role_line/1"}
    ],
    "Name | Role | Grade\nAda Reed | Director | A": [],
    "Skills minister Ada Reed and schools minister Ben Oxley keep their jobs.": [
        {"person": "Ada Reed", "role": "skills minister"},
        {"person": "Ben Oxley", "role": "schools minister"},
    ],
    "Ada Reed, principal of Lakes College, dismissed the claim that she left the meeting early.": [],
    "The director of the Skills Trust has stepped down, it said. Ada Reed has left after six years.": [
        {"person": "Ada Reed", "role": "director", "body": "Skills Trust", "rule": "unnamed/1"}
    ],
    "The director of the Skills Trust has stepped down. Ada Reed, who chairs Seaford College, said so.": [
        {"person": "Ada Reed", "role": "chair"}
    ],
    "Lakes College will appoint a new principal in May. Ada Reed was told so by the governors.": [],
    "Ada Reed, chair of governors said the board was glad. Jo Lane will take the step up to principal.": [
        {"person": "Jo Lane", "role": "principal", "rule": "became/1"}
    ],
    "The Skills Trust grows. Ada Reed will take up the post of the membership body’s first principal.": [
        {"person": "Ada Reed", "role": "principal"}
    ],
    "Ada Reed, principal of Lakes College since 2013, will leave on July 31. Tom Hale, principal of Fell "
    "College since 2013, was glad.": [
        {"person": "Ada Reed", "role": "principal", "body": "Lakes College", "rule": "career/1"}
    ],
    "Ada Reed, at present vice principal at Lakes College, has been named as principal of Fell College. "
    "Ben Oxley, at present vice principal at Lakes College, said so.": [
        {"person": "Ada Reed", "role": "vice principal", "body": "Lakes College", "rule": "career/1"},
        {"person": "Ada Reed", "role": "principal", "body": "Fell College"},
    ],
    "Sir Frank Lowell will succeed Professor Peter Lathe, who steps down as chair of the Skills Fund. Sir "
    "Frank was for 14 years, until 2016, principal of Lakes College. He is a trustee of the Fell Trust and a "
    "member of the board of the Marlpit Trust. He has been to the theatre.": [
        {"person": "Sir Frank Lowell", "role": "chair", "body": "Skills Fund"},
        {"person": "Professor Peter Lathe", "role": "chair", "body": "Skills Fund"},
        {"person": "Sir Frank Lowell", "role": "principal", "body": "Lakes College", "rule": "is/1"},
        {"person": "Sir Frank Lowell", "role": "trustee", "body": "Fell Trust"},
        {"person": "Sir Frank Lowell", "role": "member", "body": "Marlpit Trust"},
    ],
    "The skills panel will report in May. On it are Ada Reed, head of Fell Films; Ben Oxley, who runs Lakes "
    "College; and Jo Lane. On it are three reports.": [
        {"person": "Ada Reed", "role": "member", "body": "skills panel", "rule": "included/1"},
        {"person": "Ben Oxley", "role": "member", "body": "skills panel"},
        {"person": "Jo Lane", "role": "member", "body": "skills panel"},
    ],
    "Lakes College has been led by interim principal Ada Reed since January. Fell College, which principal "
    "Ben Oxley has led since May, said that Jo Lane leads the singing.": [
        {"person": "Ada Reed", "role": "interim principal", "body": "Lakes College"},
        {"person": "Ben Oxley", "role": "principal", "body": "Fell College"},
    ],
    "Ada Reed has led Fell Films for the past eight years. Ben Oxley has led Fell Films to the top.": [
        {"person": "Ada Reed", "role": "leader", "body": "Fell Films", "rule": "chairs/1"}
    ],
    "Ada Reed, who used to chair the Skills Board, spoke. Ben Oxley used to chair meetings.": [
        {"person": "Ada Reed", "role": "chair", "body": "Skills Board"}
    ],
    "Ada Reed was director of Lakes College for ten years and chairman of Marlpit Trust for six. Ben Oxley "
    "met the director of Lakes College for an hour and a keen chairman.": [
        {"person": "Ada Reed", "role": "director", "body": "Lakes College"},
        {"person": "Ada Reed", "role": "chairman", "body": "Marlpit Trust", "rule": "second_role/1"},
    ],
    "Ada Reed joins from Lakes College, where she has taught for years and is now deputy principal. Ben "
    "Oxley joins from Lakes College, where the deputy principal is new.": [
        {"person": "Ada Reed", "role": "deputy principal", "body": "Lakes College", "rule": "is/1"}
    ],
    "Jo Lane is chief executive of Fell Films. In May she hands the reins to Ada Reed. Jo Lane handed the "
    "reins of the horse to Ben Oxley.": [
        {"person": "Jo Lane", "role": "chief executive", "body": "Fell Films"},
        {"person": "Ada Reed", "role": "chief executive", "body": "Fell Films", "rule": "succeeded/1"},
    ],
    "Jo Lane, director general for skills at the Skills Fund, will leave in May. Ada Reed, now director of "
    "strategy, will replace him. Ben Oxley will replace him if need be.": [
        {"person": "Jo Lane", "role": "director general for skills", "body": "Skills Fund"},
        {"person": "Ada Reed", "role": "director general for skills", "rule": "succeeds/1"},
    ],
    "A former banker who served with Ben Oxley has been named as chair of the Skills Fund. Ada Reed "
    "(pictured), a lawyer, starts in May.": [
        {"person": "Ada Reed", "role": "chair", "body": "Skills Fund", "rule": "unnamed/1"}
    ],
    "Esther Marlow becomes Secretary of State for Work and Pensions. Ada Reed is to be Minister of State for "
    "Skills. Ben Oxley met the Secretary of State for hours.": [
        {"person": "Esther Marlow", "body": "Department for Work and Pensions"},
        {"person": "Ada Reed", "role": "minister of state for skills"},
    ],
    "Ada Reed retired in March and Ben Oxley served as interim principal of Lakes College. Ministers made "
    "Reed skills minister.": [
        {"person": "Ben Oxley", "role": "interim principal", "body": "Lakes College"},
        {"person": "Ada Reed", "role": "skills minister", "rule": "appointed/1"},
    ],
    "It has appointed three new trustees: the peer Ada Reed; Ben Oxley, chair of Fell Films; and Jo Lane. It "
    "has appointed three new lawyers: Marlpit and Fell.": [
        {"person": "Ada Reed", "role": "trustee", "rule": "included/1"},
        {"person": "Ben Oxley", "role": "trustee"},
        {"person": "Jo Lane", "role": "trustee"},
    ],
    "Ada Reed has spent nine years as chief executive of Fell Films. She rose to director general of the "
    "Skills Fund in 2017. Ben Oxley spent nine years as a child in Leeds.": [
        {"person": "Ada Reed", "role": "chief executive", "body": "Fell Films", "rule": "is/1"},
        {"person": "Ada Reed", "role": "director general", "body": "Skills Fund", "rule": "became/1"},
    ],
    "Marlpit Trust, whose executive chair is the former minister Ada Reed, has grown. Its chair is the "
    "former home of Ben Oxley.": [{"person": "Ada Reed", "role": "executive chair", "body": "Marlpit Trust"}],
    "As chair of the Skills Board, Ada Reed will report in May. As the chair of the board knows, Ben Oxley "
    "was late.": [{"person": "Ada Reed", "role": "chair", "body": "Skills Board"}],
    "Ada Reed was proposed as Chairman and Ben Oxley as Vice Chairman. It was proposed as a plan by Jo "
    "Lane.": [
        {"person": "Ada Reed", "role": "chairman"},
        {"person": "Ben Oxley", "role": "vice chairman", "rule": "alongside/1"},
    ],
    "Ada Reed is principal of Lakes College. Before that she filled the same role at Fell College. Ben Oxley "
    "filled the same role at a party.": [
        {"person": "Ada Reed", "role": "principal", "body": "Lakes College"},
        {"person": "Ada Reed", "role": "principal", "body": "Fell College", "rule": "moves/1"},
    ],
    "Ada Reed, Ben Oxley and Jo Lane were brought on to the board of the Marlpit Trust. Tom Hale has "
    "revealed the members of the board of the Marlpit Trust.": [
        {"person": "Ada Reed", "role": "member", "body": "Marlpit Trust"},
        {"person": "Ben Oxley", "role": "member", "body": "Marlpit Trust"},
        {"person": "Jo Lane", "role": "member", "body": "Marlpit Trust"},
    ],
    "The chief executive of a troubled trust has quit. Ada Reed was in charge of the Fell Trust, which runs "
    "schools. The chief executive of a trust has said no. Ben Oxley was in charge of the Fell Trust.": [
        {"person": "Ada Reed", "role": "chief executive", "body": "Fell Trust", "rule": "unnamed/1"}
    ],
    "Ada Reed has been appointed Head of Education and Skills at Fell Films. Ben Oxley has been appointed "
    "director of Learning and Work Institute.": [
        {"person": "Ada Reed", "role": "head of education and skills", "body": "Fell Films"},
        {"person": "Ben Oxley", "role": "director", "body": "Learning and Work Institute"},
    ],
    "Formerly director of strategy at the Skills Fund, Ada Reed joined in May. Formerly a school, Lakes "
    "House is where Ben Oxley lives.": [
        {"person": "Ada Reed", "role": "director of strategy", "body": "Skills Fund"}
    ],
    "The death of headteacher Jo Lane shook schools. Ben Oxley and the chair have each been heard.": [],
    "It reports to the board.\n\nInspection panel\n\n• Ada Reed, Lakes College\n• Ben Oxley, Fell House\n": [
        {"person": "Ada Reed", "role": "member", "body": "Inspection panel"},
        {"person": "Ben Oxley", "role": "member", "body": "Inspection panel"},
    ],
}
