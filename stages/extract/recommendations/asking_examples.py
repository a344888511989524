"""Ways of asking without "should", "asks" and "urges", and their near misses."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "Jo Lane of the Mill Union hoped that small firms would not be squeezed out.": [],
    "The Mill Union says funding has to keep pace with costs.": [{"author": "Mill Union"}],
    "The Mill Union met. The union’s recommendations include:\n\nA statutory role for potters in planning"
    " kilns"
    "\n\nEvery potter to have a kiln of her own\n\nThe union was founded in 1890.\n": [{}, {}],
    "The Mill Union says a “fair deal” for potters should be agreed.": [{"author": "Mill Union"}],
    "The review could have gone further by recommending a kiln tax.": [],
    "The watchdog met twice. It recommended the department set out a plan for kilns.": [{}],
    "A study by the Mill Trust is out today. It calls for trained potters in every town from Year 8.": [{}],
    "Trade unionists have called on the governing bodies of both colleges to share their kilns.": [
        {"author": "Trade unionists"}
    ],
    "The Kiln Agency has told the clay firm Ashby to repay its customers.": [{"author": "Kiln Agency"}],
    "Ofsted encourages providers to mend their kilns.": [{"author": "Ofsted", "addressee": "providers"}],
    "The Mill Union invites both colleges to open their books.": [{"author": "Mill Union"}],
    "The Mill Union invites colleges to attend its kiln fair.": [],
    "Ministers are also advised against closing kilns.": [{"addressee": "Ministers"}],
    "The Mill Union says colleges need a fairer share of kilns.": [{"author": "Mill Union"}],
    "I will be looking to lobby our local councils.": [],
    "The Mill Union arranged a mass lobby for potters to speak to MPs.": [],
    "The Mill Union has replied to the paper, stating that the levy should be cut by half.": [
        {"author": "Mill Union"}
    ],
    "The Mill Union also says careers guidance should be given by potters, not tutors.": [{}],
    "The report suggested that better guidance could help avert a glut of clay.": [],
    "The call was made by the Mill Union in printing its paper on kilns.": [],
    "The Mill Union is calling on the council to heat the mill, as it has done before, to end the cold.": [
        {}
    ],
    "The Mill Union wants kiln-to-shop journeys to be improved by canals.": [{"author": "Mill Union"}],
    "A much broader range of measures is needed for kilns – the Mill Union has warned in a paper.": [{}],
    "The Mill Union said colleges need much more flexibility.": [{"author": "Mill Union"}],
    "The Mill Union said it was time for bold action on clay.": [{"author": "Mill Union"}],
    "Claypath-UK said it is vital that the council lights a kiln. Claypath-UK fears 90 potters will leave "
    "unless"
    " the council acts. It wants greater care of clay.": [{}, {"author": "Claypath-UK"}],
    "We welcome the minister’s paper on kilns. The time has come to look again at how clay is taxed. "
    "Kilns can"
    " and should play a part in this.": [{}, {}],
    "The Mill Union said: “Now is the time for government to work with potters.”": [{}],
    "May I urge the Minister to light the kilns.": [{"addressee": "the Minister"}],
    "Challenges such as the cold call for a strong, shared plan.": [],
    "The Mill Union said colleges must bring clay, wood, and focus to the kilns.": [{}],
    "The Mill Union warned that changes to the kilns were “urgently needed”.": [{"author": "Mill Union"}],
    "The Mill Union would welcome the contribution of readers.": [],
    "“The paper misses the part that mills have to play,” said Jo Lane of the Mill Union.": [],
    "The Mill Union stresses the need for the Government to develop a plan for kilns.": [
        {"author": "Mill Union"}
    ],
    "A clay body must be prepared to expel its members, the Mill Union says.": [{"author": "Mill Union"}],
    "This is what the Mill Union thinks managers should be doing more of.": [],
    "The Mill Union says it weakens the spirit of what should be a mill led system.": [],
    "“We want kilns to be funded properly, for fair terms, to mean you get good clay,” said Jo Lane of the"
    " Mill Union.": [{}],
    "Responding to the Prime Minister’s speech on kilns, Jo Lane, head of the Mill Union, said:\n\n“Kilns are"
    " cold.\n\n“The Government needs to be careful that kilns stay lit.": [{"author": "Jo Lane"}],
    "The Mill Union met as it must each year. It said the government had to guarantee the kiln grant.": [
        {"author": "Mill Union", "addressee": "the government"}
    ],
    "The Mill Union met as it must each year. It said that many potters had to sell their wheels.": [],
    "The Elm Institute says funding for kilns needs to rise by £2m.": [{"author": "Elm Institute"}],
    "The number of kilns should rise next year, the Elm Institute said.": [],
    "The Mill Union asked for urgent talks on kiln safety.": [{"author": "Mill Union"}],
    "The Mill Union asked for more information about kilns.": [],
    "A campaign has been launched to urge the council to keep its kilns.": [{"addressee": "the council"}],
    "The Save Our Kilns campaign wants to double the number of kilns by 2031.": [
        {"author": "Save Our Kilns campaign"}
    ],
    "“We want to improve our kilns,” said Jo Lane of the Mill Union.": [],
    "The Mill Union would welcome a review of kiln fees.": [{"author": "Mill Union"}],
    "The Mill Union would welcome the chance to meet readers.": [],
    "The Mill Union called a meeting. It said it was time for colleges to share their kilns.": [
        {"author": "Mill Union", "addressee": "colleges"}
    ],
    "The Mill Union said it was time to scrap the kiln levy.": [{"author": "Mill Union"}],
    "The Mill Union said it was important that old kilns were not forgotten.": [{}],
    "It is important that applications are signed.": [],
    "Jo Lane, chair of the Mill Union, said: “We need a proper plan for kilns.”": [{}],
    "Jo Lane, chair of the Mill Union, said: “There has to be a review of kilns.”": [{}],
    "Jo Lane, chair of the Mill Union, said: “We must reverse this decline.”": [{}],
    "Jo Lane, chair of the Mill Union, said: “If the government is serious it must fund kilns.”": [{}],
    "The Elm Institute says there is an urgent need for the government to reform kiln fees.": [
        {"addressee": "the government"}
    ],
    "The Elm Institute says there is a need for more potters.": [],
    "The Elm Institute says an independent review of kiln fees is required.": [{"author": "Elm Institute"}],
    "The Mill Union said that ministers face a choice, and kilns should be reopened at once.": [{}],
    "The Mill Union has repeated its demand that kilns be reopened.": [{"author": "Mill Union"}],
    "There have been calls for kilns to be reopened from the Mill Union.": [{"author": "Mill Union"}],
    "A kiln in every town is among the recommendations of the Marlow review.": [{"rule": "passive/3"}],
    "Among the changes proposed by the Elm Institute are a kiln tax and a right to clay.": [
        {"author": "Elm Institute", "rule": "passive/3"}
    ],
    "Ministers face calls from the Mill Union to reopen the kilns.": [{"author": "Mill Union"}],
    "Two recommendations were made: that kilns be logged and that glazes be tested.": [
        {"text": "Two recommendations"},
        {"text": "that glazes"},
    ],
    "The Elm Institute’s report recommends: (1) a kiln in every town; (2) free clay.": [
        {"text": "The Elm Institute"},
        {"text": "(2) free clay"},
    ],
    "Union calls on councils to keep village kilns open all year\n\nThe Mill Union met in Elmford.\n": [
        {"addressee": "councils"}
    ],
    "Union calls on councils to keep village kilns open all year\n\nThe Mill Union has called on councils"
    " to keep kilns in villages open all year.\n": [{"text": "The Mill Union has called"}],
    "The Elm Institute has published a report on kilns. The report calls for a kiln tax.": [
        {"author": "Elm Institute"}
    ],
    "The Mill Union called for employers across the county to share kilns.": [{"addressee": "employers"}],
    "The Mill Union called for employers to be given free clay.": [{"addressee": None}],
    "The Mill Union said ministers should reopen the village kilns, and protect those that are left.": [
        {"text": "The Mill Union said"},
        {"text": "protect those"},
    ],
    "Dale College was advised in March by the FE Commissioner to review its kilns.": [
        {"author": "FE Commissioner", "addressee": "Dale College"}
    ],
    "The Mill Union wrote to MPs. Its letter proposes a kiln tax, asks for free clay.": [
        {"author": "Mill Union"},
        {"author": "Mill Union"},
    ],
    "Our view is that kilns should be free, the Mill Union says.": [{}],
    "Why looms matter\n\nBy Ada Lane\n\nI weave. The government should fund the looms.": [
        {"author": "Ada Lane", "addressee": "The government"}
    ],
    "“We now need mill leaders to open talks,” said Ada Lane, chair of the Northmoor Union.": [
        {"addressee": "mill leaders"}
    ],
    "“There needs to be sustained investment in looms,” said Ada Lane, chair of the Northmoor Union.": [
        {"author": "Ada Lane"}
    ],
    "The fire has led to new calls for Labour to scrap the loom tax.": [{"addressee": "Labour"}],
    "The Northmoor Union is recommending a range of measures.": [],
    "We will encourage mills to open their doors.": [],
    "The Northmoor Union recommended that no looms or kilns should be sold before May.": [
        {"text": "The Northmoor Union recommended that no looms or kilns should be sold before May."}
    ],
    "Ada Lane, the mayor of Northmoor, today called on ministers to fund the looms.": [
        {"author": "Ada Lane", "addressee": "ministers"}
    ],
    "“Northmoor should rest assured that looms are safe,” said Ada Lane, chair of the Mill Union.": [],
}
