"""What the rules of this table read, and near misses that must give no row."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "Gwen Talbot, director of marketing at Tidewell College said,\n\n“We are glad of what they have won.”": [
        {"speaker": "Gwen Talbot", "organisation": "Tidewell College"}
    ],
    "“We have to spend less,” said Gwen Talbot, the principal. She added: “No "
    "course will close this year.”": [
        {"speaker": "Gwen Talbot", "speaker_role": "principal", "text": "We have to spend less,"},
        {"speaker": "Gwen Talbot", "text": "No course will close this year."},
    ],
    "Gwen Talbot, principal of Tidewell College, said: “It starts here.\n\n“It ends there.”": [
        {"speaker": "Gwen Talbot", "organisation": "Tidewell College", "text": "It starts here."},
        {"speaker": "Gwen Talbot", "text": "It ends there."},
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
    "The “Big Listen” was long. The review found the case “weak” and “most unclear”.": [],
    "The college was judged ‘good’ and another ‘outstanding’.": [],
    "The choice is between ‘early help’, ‘steady support’ and ‘close watch’, the paper said.": [],
    "The tutors' view, and the college's, is that pay is low.": [],
    "In a letter to Ada Fielding, the two headteacher unions said no.\n\nThe letter adds: “This would be an "
    "unprecedented step for both of us.”": [{"organisation": "the unions"}],
    "A DfE spokesperson said: “We will set out plans in due course.”": [
        {"organisation": "Department for Education", "speaker_role": "spokesperson"}
    ],
    "Ofsted came. Staff “do not have an accurate list of learners”, inspectors said.": [
        {"organisation": "Ofsted"}
    ],
    "At Marlpit College John Reed said there was “no room left to move”.": [{"speaker": "John Reed"}],
    "Asked whether it would cost more, Jo Lane replied: “Probably.”": [
        {"speaker": "Jo Lane", "text": "Probably."}
    ],
    "Skills minister Anne Mills is “unapologetic about wanting quality”, she said.": [
        {"speaker": "Anne Mills", "organisation": None}
    ],
    "The report, ‘Levy and learn: what comes next’, is out. A talk, “Skills for us all today”, is on.": [],
    "Ofsted had its say in the “consultative ballot” on a “report card”.": [],
    "The Northmoor review found a “new and compelling” case for change.": [{"text": "new and compelling"}],
    "Ofsted inspectors praised the “very ambitious new” plan, and deemed progress “insufficient”.": [
        {"organisation": "Ofsted", "text": "very ambitious new"}
    ],
    "Jo Lane told the paper he was “very happy” and “proud”.": [
        {"speaker": "Jo Lane", "text": "very happy"},
        {"speaker": "Jo Lane", "text": "proud"},
    ],
    "It has had a “quite crushing effect”, according to a college in Leeds.": [
        {"text": "quite crushing effect"}
    ],
    "Costs could “climb very quickly” as rates rise, a finance expert has warned.": [
        {"text": "climb very quickly"}
    ],
    "The “levy” is high. A “no detriment” policy was set, and the ‘hub and spoke’ model used.": [],
    "“It’s a great day,” Jo Lane told the Gazette. “We are pleased.”": [
        {"speaker": "Jo Lane"},
        {"speaker": "Jo Lane", "text": "We are pleased."},
    ],
    "Minister Jo Lane spoke of “hard choices” to come. The report spoke of “rare” progress.": [
        {"text": "hard choices"}
    ],
    "The use of “hard choices” is rare.": [],
    "We also say whether each duty is ‘kept’ or ‘not kept’.": [],
    "Jo Lane said the plan was “late” or “not funded”.": [{"text": "late"}, {"text": "not funded"}],
    "Skills minister Anne Mills said:\n\nThis plan gives young people the skills that they need.\n\nWe shall "
    "see to it that colleges are at its heart.\n\nThe plan has ten parts, each with a budget of its own.": [
        {
            "speaker": "Anne Mills",
            "text": "This plan gives young people the skills that they need.",
            "rule": "unmarked/1",
        },
        {"speaker": "Anne Mills", "text": "We shall see to it that colleges are at its heart."},
    ],
    "The agency said:\n\nA copy of the lease and a letter from the bank are needed by May.": [],
    "Jo Lane was “bitterly sad”. The plan was dubbed “unworkable” by Jo Lane.": [
        {"speaker": "Jo Lane", "text": "bitterly sad"},
        {"speaker": "Jo Lane", "text": "unworkable"},
    ],
    "Jo Lane admitted the figures were “inaccurate”. The plan is “late”, says Jo Lane.": [
        {"speaker": "Jo Lane", "text": "inaccurate"},
        {"speaker": "Jo Lane", "text": "late"},
    ],
    "Tony Hale runs Lakes College. “It is hard,” Tony said. “Let Will say,” said Jo.": [
        {"speaker": "Tony Hale", "text": "It is hard,"},
        {"speaker": "Jo", "text": "Let Will say,"},
    ],
    "Jo Lane said: 'I'm like, 'Who is it?'' She added: 'It is not so good.'": [
        {"speaker": "Jo Lane"},
        {"speaker": "Jo Lane", "text": "It is not so good."},
    ],
    "Jo Lane said: ''We are glad,'' and left. The students' '90s kit, and the colleges', is used.": [
        {"speaker": "Jo Lane", "text": "We are glad,"}
    ],
    "Ada Perry, Chief Regulator, said: “It matters to us all.”": [{"speaker": "Ada Perry"}],
    "In a letter seen by FE Week the tutoring bodies say it is a “clear and plain failure”. Two school "
    "unions criticised Ofsted’s reforms for being “worse than none”.": [
        {"organisation": "tutoring bodies"},
        {"organisation": "Two school unions", "text": "worse than none"},
    ],
    "The tutors tell ministers that it is a “much needed target”. They say: “The plan now fails.”": [
        {"speaker_role": "tutors", "organisation": None},
        {"speaker_role": "tutors", "organisation": None},
    ],
    "Ofsted found faults in a report, which claimed Marlpit College has “no strengths yet”. Leaders were "
    "criticised for being “slow to act”, and “far too many” leave.\n\nBut it also noted: “Staff do.”": [
        {"organisation": "Ofsted", "text": text}
        for text in ("no strengths yet", "slow to act", "far too many", "Staff")
    ],
    "Ofsted found staff “not yet ready”. The provider’s operations chief, Paul Marsh, called it “biased”.": [
        {"organisation": "Ofsted"},
        {"speaker": "Paul Marsh", "organisation": None},
    ],
    "The fee, with a lawyer describing it as “a new tax”, is due. It is, a union said, “no way to run it”.": [
        {"text": "a new tax", "speaker_role": "lawyer"},
        {"text": "no way to run it"},
    ],
    "The prime minister met David Hale. She called for a change, as work is “for other people”.": [
        {"speaker": None, "speaker_role": "prime minister"}
    ],
    "The unions wrote. The letter – signed by ASCL’s Pat Dean and NAHT’s Jo Lane – said: “We shall go.”": [
        {"speaker": None}
    ],
    "Deputy PM warns it is ‘plain old self-harm’ to wait.": [{"speaker": None, "speaker_role": "Deputy PM"}],
    "A report by the FE commissioner’s team was out. The report found that it was “weak and slow”.": [
        {"speaker_role": "FE commissioner"}
    ],
    "Richard Ames, the FE commissioner, came. The FE commissioner said it was “weak and slow”.": [
        {"speaker": "Richard Ames", "speaker_role": "FE commissioner"}
    ],
    "Jo Lane, leader of Leeds City Council and head of skills at WYCA, said: “It is good.”": [
        {"speaker": "Jo Lane"}
    ],
    "Costs, said inspectors, are “not yet low enough”. The DfE said it will mark a “very big step-up”.": [
        {"text": "not yet low enough"},
        {"organisation": "Department for Education", "text": "very big step-up"},
    ],
    "The DfE said it would launch a “skills hub” with a “fast track” scheme, replacing it with a “levy”.": [],
    "A majority (69%) answered ‘not at all’ and 22 per cent said ‘not very much’.": [],
    "The second contract, worth £45,000, was for “flexible working support for schools”.": [],
    "Opinion: ‘Schools have lost sight of it all’": [],
    "Inspections: 90 per cent felt it was “largely unfit”. Ofsted had its say on a “scale” from ‘poor’.": [],
    "Ann Reed, CEO and Group Principal of the Harbour Colleges Group, said: “We are glad of it.”": [
        {"speaker": "Ann Reed", "organisation": "Harbour Colleges Group"}
    ],
    "“We are glad of it,” said energy efficiency and green finance minister Ann Reed.": [
        {"speaker": "Ann Reed"}
    ],
    "It was late.\n\nAnn Reed, chief executive of Harbour College\n\n“We are glad that the work is done at "
    "last.”": [{"speaker": "Ann Reed", "organisation": "Harbour College"}],
    "The union’s general secretary, Ann Reed, said it might appeal. “That the case was lost is a great "
    "pity, but it was narrow.”": [{"speaker": "Ann Reed", "speaker_role": "general secretary"}],
    "The ruling came late. “That the case was lost is a great pity, but it was close.” Ann Reed was there": [
        {"speaker": None}
    ],
    "Jo Lane is the new CEO and principal of Fell College. Ann Reed, the current principal, leaves.\n\n"
    "The new CEO and principal said: “It is an honour to join you all.”": [
        {"speaker": "Jo Lane", "speaker_role": "CEO and principal", "organisation": "Fell College"}
    ],
    "Chair of Governors, Max Hale said: “We are delighted to have Jo here.”": [
        {"speaker": "Max Hale", "speaker_role": "chair of governors"}
    ],
    "It fits nowhere, the AoC’s chief executive David Hughes told FE Week.\n\nHe added: “We have no plan at "
    "all.”": [{"speaker": "David Hughes", "organisation": "Association of Colleges"}],
    "ESFA accused of ‘hiding their aims’ over bids": [{"organisation": None, "text": "hiding their aims"}],
    "Ofsted came. The education watchdog said Fell College continued to drive “very good outcomes”.": [
        {"organisation": "Ofsted"}
    ],
    "The college, Fell College, is old. The college has “strong historical links” with the islands.": [],
    "In its report “100% chance: the case for a wider system” the AoC says so.": [],
    "In their letter, the MPs and peers say it “will leave many without a way on”.": [
        {"speaker_role": "MPs and peers"}
    ],
    "The DfE had no news. A spokesperson added: “Winners will be told shortly.”": [
        {"speaker_role": "spokesperson", "organisation": "Department for Education"}
    ],
    "FE Week has seen a statement from Fell College.\n\nIt said: “We are short of time here today.”": [
        {"organisation": "Fell College"}
    ],
    "A source who knows the bids called. They told FE Week they believe it was “flawed at its root”.": [
        {"speaker_role": "source", "organisation": None}
    ],
    "Ann Reed, principal, Fell College, said: “We are short of time here today.”": [
        {"speaker": "Ann Reed", "organisation": "Fell College"}
    ],
    "Ann Reed told Weekly Herald, “We have two weeks to get the vote out.”": [{"speaker": "Ann Reed"}],
    "Jo Lane wrote to Ann Reed, urging her to “think about it again”.": [{"speaker": "Jo Lane"}],
    "A City & Guilds spokesperson said: “We thought long and hard about it.”": [
        {"speaker_role": "spokesperson", "organisation": "City & Guilds"}
    ],
    "Ada Browning, general secretary of the Tutors’ Union, came. The general secretary went on: “We shall "
    "not wait.” Browning said it was “much too late”. The head of Fell said “we will go”.": [
        {"speaker": "Ada Browning", "text": "We shall not wait."},
        {"speaker": "Ada Browning", "text": "much too late"},
        {"text": "we will go"},
    ],
    "A Fell College spokesperson was asked. Lakes College closed. The spokesperson answered: “We have no "
    "more to add.” Another Fell College spokesman posted that “all will be well”.": [
        {"speaker_role": "spokesperson", "organisation": "Fell College"},
        {"speaker_role": "spokesman", "organisation": "Fell College"},
    ],
    "Fell College has sent Ada Reed a letter.\n\n“Pay is too low,” the letter reads. “You are late with "
    "it,” says one of the letters, which Lakes College has seen.": [
        {"speaker": None, "organisation": "Fell College"},
        {"speaker": None, "organisation": None},
    ],
    "A plan was a subject for Ada Reed, principal of Lakes College. Her warning was of “a rise in costs next "
    "year”. In the union’s view it is “a very small sum”.": [
        {"speaker": "Ada Reed", "organisation": "Lakes College"},
        {"speaker": None},
    ],
    "Fewer colleges fail, the FE commissioner has said. Sir David Lane told them why. “It is going well "
    "now,” Sir David said.": [{"speaker": "Sir David Lane", "speaker_role": "FE commissioner"}],
    "“We can wait no more for it,” said Ada Reed. The union’s general secretary left. A fund is at risk, "
    "Tom Hale said. The head of Fell left. “It is going well now,” Mr Hale said.": [
        {"speaker": "Ada Reed", "speaker_role": "general secretary"},
        {"speaker": "Tom Hale", "speaker_role": None},
    ],
    "Lord Hexham (pictured) and Ada Reed wrote. Fell College shut. They say: “We shall see to it now.”": [
        {"speaker": None}
    ],
    "It was a new start for Reed, who left. “We can go on,” she said. Ada Reed spoke after Tom Hale. They "
    "have been informed that a “new organisation.” runs it. It gave a talk on the subject of ‘Leaders and "
    "what they do’.": [{"speaker": "Ada Reed"}],
    "Sir Tom Hale told the audience that fees had gone up.\n\n“We now see many more colleges than we did "
    "in the year before last, and they are all in trouble.”": [{"speaker": "Sir Tom Hale"}],
    "Ada Reed, who heads the panel and the jury of Fell, the publisher of Tees News, said: “It is late.”": [
        {"speaker": "Ada Reed"}
    ],
    "The fees were set by Ada Reed, the minister, in May. The minister for skills wrote in April. “It is "
    "late now,” Ms Reed said. “We had no time,” a Fell College teacher said.": [
        {"speaker": "Ada Reed", "speaker_role": "minister for skills"},
        {"speaker": None, "speaker_role": "teacher", "organisation": "Fell College"},
    ],
    "Fell South MP Tom Hale came. “It is late for all of us,” said Mr Hale. Ada Reed, MP for Fell, "
    "which has a college, said: “It is early for us here.”": [
        {"speaker": "Tom Hale", "speaker_role": "Fell South MP"},
        {"speaker": "Ada Reed", "speaker_role": "MP for Fell"},
    ],
    "Chairman Tom Hale told us. Hale added: “It is late for all of us.” Ada Reed, Tutors’ Union (TU) "
    "representative at Fell College, said: “It is early for us here.”": [
        {"speaker": "Tom Hale", "speaker_role": "chairman"},
        {"speaker": "Ada Reed", "speaker_role": "representative"},
    ],
    "Jess, an apprentice at Fell Engines Ltd, said: “I like it a lot here.” Sam Hill, 19, is a student "
    "at Fell College. He said: “So do I and my friends.” Tom Hale, speaking in May, said: “It is late "
    "for us.”": [
        {"speaker": "Jess", "speaker_role": "apprentice", "organisation": "Fell Engines Ltd"},
        {"speaker": "Sam Hill", "speaker_role": "student", "organisation": "Fell College"},
        {"speaker": "Tom Hale", "speaker_role": None},
    ],
    "Our learners\n\n“I would do it all over again.”\n\nAda Reed, principal, Fell College\n\n“I never "
    "thought I could do this.”\n\nTom Hale, student, Lakes College\n\n“It is good here.” – Jo Lane, "
    "tutor": [
        {"speaker": "Ada Reed", "organisation": "Fell College"},
        {"speaker": "Tom Hale", "organisation": "Lakes College"},
        {"speaker": "Jo Lane", "speaker_role": "tutor"},
    ],
    "Ada Reed\n\nCEO, Fell College\n\n“I would do it all over again.”": [
        {"speaker": "Ada Reed", "speaker_role": "CEO", "organisation": "Fell College"}
    ],
    "A provider in Kent has accused Ofsted of a “culture of great fear”. Lakes Training Ltd said so. "
    "It updated its “off-site training policy background and examples” document.": [
        {"organisation": "Lakes Training Ltd"}
    ],
    "The National Audit Office came. Its report found that the department “did not know what it bought”.": [
        {"organisation": "National Audit Office"}
    ],
    "Ada Reed has a plan. In her speech to the union, the education secretary told them. “We will go on,” "
    "Reed said.": [{"speaker": "Ada Reed", "speaker_role": "education secretary"}],
    "Ada Reed, head of Fell College, came. Reed laughs: “It is late for us all.”\n\nReed was in no doubt. "
    "“We have no plan for it.”\n\nTom Hale, a tutor, issued this statement:\n\n“We are glad of it now.”\n\n"
    "“Nobody asked us.” Jo Lane, principal, Fell College": [
        {"speaker": "Ada Reed", "text": "It is late for us all."},
        {"speaker": "Ada Reed", "text": "We have no plan for it."},
        {"speaker": "Tom Hale", "speaker_role": "tutor"},
        {"speaker": "Jo Lane", "speaker_role": "principal"},
    ],
    "Jo Lane, from the Tutors’ Union, said: “It is late.” For the TUC, Tom Hale said: “It is no way to run "
    "it.” Second-year student Mia Cole said: “We had none.” CEO of Fell Training Ada Reed said: “I did.”": [
        {"speaker": "Jo Lane", "organisation": "Tutors’ Union"},
        {"speaker": "Tom Hale", "organisation": "Trades Union Congress"},
        {"speaker": "Mia Cole", "speaker_role": "second-year student"},
        {"speaker": "Ada Reed", "speaker_role": "CEO", "organisation": "Fell Training"},
    ],
}
