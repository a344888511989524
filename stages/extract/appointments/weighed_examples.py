"""What the weighed reader and lists without a heading read, and near misses that must give no row."""

from stages.extract.appointments.examples import told

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "In her previous role as head of skills insight at Fell Council, Ada Reed led the work. Later Reed, "
    "after six years as chair of the Marlpit Trust, stood down.": told(
        "Ada Reed | head of skills insight | Fell Council",
        "Ada Reed | chair | Marlpit Trust",
    ),
    "Ben Oxley met the Minister for Skills for an hour.": [],
    "Ada Reed said the college wants a new principal by May.": [],
    "A permanent chief executive, to replace Ben Oxley, is being sought.": [],
    "A letter from the Minister for Skills to Mr Ben Oxley was published.": [],
    "Fell Trust\n\nTrustees (as of May 2024): Ben Oxley (Chair), Carol Webb, Jay Patel and Tom Birch": told(
        "Ben Oxley | chair", "Carol Webb | trustee", "Jay Patel | trustee", "Tom Birch | trustee"
    ),
    "Marlpit College governors\n\nParent governors\nAnna Reed\nBrian Stone\n\nStaff governors\nCarol Webb\n"
    "David Fell": told(
        "Anna Reed | parent governor | Marlpit College",
        "Brian Stone | parent governor | Marlpit College",
        "Carol Webb | staff governor | Marlpit College",
        "David Fell | staff governor | Marlpit College",
    ),
    "Skills Committee: Formal Minutes\n\nMembers present:\n\nAnna Reed, in the Chair\n\nBrian Stone\n"
    "Carol Webb\nDavid Fell": told(
        "Anna Reed | chair | Skills Committee",
        "Brian Stone | member | Skills Committee",
        "Carol Webb | member | Skills Committee",
        "David Fell | member | Skills Committee",
    ),
    "The review panel comprises:\n\nAnna Reed, Principal of Marlpit College\nBrian Stone, Fell Council\n"
    "Carol Webb, independent consultant": told(
        "Anna Reed | member | review panel | Marlpit College",
        "Anna Reed | principal | Marlpit College",
        "Brian Stone | member | review panel | Fell Council",
        "Carol Webb | member | review panel",
    ),
    "Board and senior staff\n\nBrian Stone - Non-executive director\nCarol Webb - Chief Executive": told(
        "Brian Stone | non-executive director", "Carol Webb | chief executive"
    ),
    "Stephen van Rooyen was appointed chair of the Fell Skills Board.": told(
        "Stephen van Rooyen | chair | Fell Skills Board"
    ),
    "Three join\n\nThe three are:\n\n- Ada Reed, Marlpit College\n- Ben Oxley, Fell College\n- Carol Webb, "
    "Tees College": told("Ada Reed | member", "Ben Oxley | member", "Carol Webb | member"),
    "Present: Ada Reed (Vice Principal, Finance & Curriculum Services and Acting Board Secretary)": told(
        "Ada Reed | vice principal, finance & curriculum services"
    ),
    "Fell Awards has said that Sir Ben Oxley will be its new chairman. Sir Ben was chairman of "
    "the Marlpit Trust for years.": told(
        "Sir Ben Oxley | chairman | Fell Awards", "Sir Ben Oxley | chairman | Marlpit Trust"
    ),
    "Tees College principal Ada Reed will retire. Ada has spent 30 years there. She was President of the "
    "Fell Society. Her successor will be Ben Oxley.": told(
        "Ada Reed | principal | Tees College", "Ada Reed | president | Fell Society", "Ben Oxley | principal"
    ),
    "Ada Reed, who is chief executive of Fell Awards, will become FE commissioner in May.": told(
        "Ada Reed | chief executive | Fell Awards", "Ada Reed | FE commissioner | "
    ),
    "The former Tees College principal took over from Sir Ben Oxley two years ago.": [],
    "Ada Reed chairs Fell Training. She will be replaced at Fell Training by Tees Awards’ director Ben "
    "Oxley.": told("Ada Reed | chair | Fell Training", "Ben Oxley | director | Tees Awards"),
    "Marlpit College Principal Ada Reed to Retire\n\nBen Oxley, Chair of Governors, thanked her.": told(
        "Ada Reed | principal | Marlpit College", "Ben Oxley | chair of governors | Marlpit College"
    ),
    "The post of finance director, vacant when Ada Reed leaves, will be filled by Ben Oxley, Fell Awards’ "
    "director of learning.": told("Ben Oxley | director of learning | Fell Awards"),
    "It is the result of a long inquiry, chaired by Ada Reed.": told("Ada Reed | chair | long inquiry"),
    "The Fell Commission met. The Commission’s co-chairs are Ada Reed MP and Ben Oxley.": told(
        "Ada Reed | co-chair | Fell Commission", "Ben Oxley | co-chair | Fell Commission"
    ),
    "Joining the Chair of the panel, Ada Reed, are three others.": told("Ada Reed | chair | panel"),
    "Ada Reed, Vice-Chancellor of the University of Fell and Board member of Tees Futures, came.": told(
        "Ada Reed | vice-chancellor | University of Fell", "Ada Reed | board member | Tees Futures"
    ),
    "A Fell College spokesperson confirmed Reed would go. Ada Reed is 60.": [],
    "Ada Reed joined the agency from the Fell Quality Commission.": [],
    "Ada Reed, principal of Fell College and chair of the Tees Society’s finance group, agreed.": told(
        "Ada Reed | principal | Fell College", "Ada Reed | chair | Tees Society’s finance group"
    ),
    "Ada Reed, head of policy at Fell Awards, said: “As chief executive of Tees College, Ben has "
    "done well.”": told("Ada Reed | head of policy | Fell Awards"),
    "Members present: Ada Reed MP (Chair); Ben Oxley; Carol Webb.": told(
        "Ada Reed | chair", "Ben Oxley | member", "Carol Webb | member"
    ),
    "Ada Reed, Chief Executive and General Secretary of the Workers’ Educational Association, agreed.": told(
        "Ada Reed | chief executive and general secretary | Workers’ Educational Association"
    ),
    "Ada Reed, the new shadow skills minister, met Fell Awards’ chief executive.": told(
        "Ada Reed | shadow skills minister | "
    ),
    "Ada Reed sits on the board of exams regulator Fell Quality.": told("Ada Reed | member | Fell Quality"),
    "Fell College said that Ada Reed has joined its Board of Trustees.": told(
        "Ada Reed | member | Fell College"
    ),
    "Ada Reed was Deputy Director for Teaching and Learning at the Tees Institute.": told(
        "Ada Reed | deputy director for teaching and learning | Tees Institute"
    ),
    "Joining Marlpit College principal Ada Reed will be Mayor of Fell Ben Oxley.": told(
        "Ada Reed | principal | Marlpit College"
    ),
    "Susan Reed will lead the Tees Trust. She will follow Jane Hale. She was principal of Fell "
    "College.": told("Susan Reed | leader | Tees Trust", "Susan Reed | principal | Fell College"),
    "Chairs named\n\nThe new chairs are:\n\n- Ada Reed, Marlpit College\n- Ben Oxley, Fell College\n- Carol "
    "Webb, Tees College": told("Ada Reed | chair", "Ben Oxley | chair", "Carol Webb | chair"),
    "Ada Reed, Fell Society’s president and principal of Tees College, agreed.": told(
        "Ada Reed | president | Fell Society", "Ada Reed | principal | Tees College"
    ),
    "Ada Reed, Director for Education, and Ben Oxley have left.": told("Ada Reed | director for education"),
    "Ada Reed, Chief Constable of Fell Police, met the Millers’ Educational Association chair, Ben "
    "Oxley.": told(
        "Ada Reed | chief constable | Fell Police", "Ben Oxley | chair | Millers’ Educational Association"
    ),
    "Ada Reed has been named chair of the new Fell Skills Council.": told(
        "Ada Reed | chair | Fell Skills Council"
    ),
    "Marlpit College hosted it. Ms Hale, from Tees Bricks, came, as did Ada Reed, the college’s principal, "
    "and Ben Oxley, its vice chair.": told(
        "Ada Reed | principal | Marlpit College", "Ben Oxley | vice chair | Marlpit College"
    ),
    "Ada Reed, the former principal of Fell College, chose the site; Carol Webb, who succeeded her, opened "
    "it with Jane Hale.": told(
        "Ada Reed | former principal | Fell College", "Carol Webb | principal | Fell College"
    ),
    "The minister met people from Fell Council, Tees Law School and Kestrel Group at Marlpit College.": [],
}
