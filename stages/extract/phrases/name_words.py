"""Words that decide whether a run of capitals is a name, and whose.

Kept as plain word lists: one group a constant, with what the group decides.
"""

from stages.extract.phrases.words import word_set

ORGANISATION_HEADS = word_set(
    """
    Academies Academy Agency Alliance Apprenticeships Army Association Associations Assembly Authority
    Authorities Awards Bank Board Body Bureau Campaign Centre Centres Chamber Charity Church
    City-College Coalition College Colleges Commission Commissioner Committee Community Company
    Confederation Consortium Consultancy Consulting Convention Corporation Council Councils Court
    Department Directorate Education Enterprise Enterprises Executive Federation Forum Forums Foundation
    Foundations Fund Government Group Guild Guilds Holdings Hospital Inspectorate Institute Institution
    Institutions International Laboratory Learning Limited Ltd Ministry Museum Network Office Ombudsman
    Organisation Parliament Partners Partnership Party Plc PLC LLP Police Polling Polytechnic Practice
    Press Providers Publishing Recruitment Regulator Research School Schools Secretariat Service
    Services Sixth Society Solutions Studio Tank Taskforce Teachers Technologies Training Treasury Tribunal
    Trust Trusts Union Unions University Universities Workers Works
    """
)
"""A run that ends in one of these names an organisation (Tidewell College, Youth Endowment Fund)."""

LEADING_HEADS = word_set(
    """
    Academy Agency Association Bank Board Bureau Campaign Centre Chamber City College Commission
    Confederation Council Department Federation Forum Foundation Guild House Houses Inspectorate
    Institute Ministry Network Office Research School Society Standards States Trust Union University
    Worshipful
    """
)
"""A run that starts with one of these and goes on with of, for or in names an organisation."""

NOT_ORGANISATIONS = word_set(
    """
    A AEB AI ALN AP APR ASF BAME BBC-News BTEC BTECs CEO CEOs CFO CIO COO COVID CPD CSC CV DBS EBITDA
    EFS EHCP EHCPs EIF EPA EQF ESOL EU FAQ FAQs FE FNTI FSM FTE GCSE GCSEs GDP GLH GM HE HM HMCI HMI
    HMIs HNC HND HR HTQ HTQs ICT ILACS ILR ILRs IQER IT ITT JTAI JTAIs KPI KPIs LA LAs LLDD MAT MATs MP
    MPs NEET NEETs NHS-England NI NVQ NVQs OI OIs OK PDF PE PM PPE QTLS RPI SEN SENCO SEND SIF SME SMEs
    STC STEM SVQ OBE MBE CBE DBE KBE BEM KC QC TQ TQs TV UK URN USA US UKPRN VAT CPI VP WBL
    """
)
"""Runs of capitals that are things, not bodies."""

QUALIFICATIONS = word_set(
    "T Level Levels A-level A-levels A-Level A-Levels Level BTEC BTECs GCSE GCSEs NVQ NVQs HNC HND HTQ "
    "HTQs Gen Gen-1 Gen-2 Gen-3 Generation Wave Diploma Certificate Award Degree Foundation-Degree "
    "Bootcamp Bootcamps Lot Skills-Bootcamps Year Key Stage Phase Round Tranche Tier Maths English"
)
"""Capitalised words of courses and lots; a name never consists of these alone."""

TIME_WORDS = word_set(
    """
    January February March April May June July August September October November December Jan Feb Mar
    Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Spring
    Summer Autumn Winter Easter Christmas Michaelmas
    """
)

OPENERS = word_set(
    """
    Carried Commissioned Conducted Established Founded Funded Led Organised Run Sponsored Surveyed Polled
    A About Above According Across Actually Adding Additionally After Again Against Ahead All Almost
    Alongside Already Also Although Altogether Among An And Another Any Anyone Around As Aside Asked At
    Back Based Because Before Behind Being Below Beside Besides Between Beyond Both But By Can Coming
    Compared Could Despite Did Do Does During Each Earlier Either Elsewhere Even Every Everyone Except
    Few Finally First Five Following For Former Four From Further Furthermore Given Half Has Have Having
    He Hence Her Here Hers His Hopefully How However I If In Including Indeed Initially Instead Into Is
    It Its Just Last Late Later Latest Leaving Less Like Likewise Many Meanwhile Mere Might More
    Moreover Most Much My Nearly Neither Never Nevertheless New Next Nine No Nobody None Nonetheless Nor
    Not Nothing Now Of Off On Once One Only Onto Or Other Others Otherwise Our Out Over Overall Own Part
    Per Perhaps Previously Put Rather Recent Recently Roughly Same Second Separately Seven Several Shall
    She Should Similarly Since Six So Some Someone Something Soon Still Subsequently Such Supposedly Ten
    Than That The Their Theirs Them Then There Thereafter Therefore These They Third This Those Though
    Three Through Throughout Thus To Today Together Tomorrow Too Towards Two Typically Under Unless
    Unlike Until Up Upon Us Using Very Via Was We Were What Whatever When Where Whereas Whether Which
    While Whilst Who Whole Whose Why Will With Within Without Would Yesterday Yet You Your Speaking
    Asking Writing Dear Yours Mr Mrs Ms Dr Sir Dame Lord Lady Professor Baroness Councillor Cllr Eight
    Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Dozens Hundreds
    Thousands Preferred Successful Unsuccessful Winning
    """
) | frozenset(
    tens + unit
    for tens in ("Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety")
    for unit in ("", "-one", "-two", "-three", "-four", "-five", "-six", "-seven", "-eight", "-nine")
)
"""Words that a sentence may open with and that are no name, nor the start of one."""

COMMON_NOUNS = word_set(
    """
    Academics Access Accounts Actions Adult Adults Advanced Allocations Analysis Answers Applicants
    Applications Apprentice Apprentices Apprenticeship Attendance Awarding Bids Borrowing Borrowings
    Boards Budget Budgets Business Buyers Campaigners Cash Chair Changes Children Classes Closing
    Colleague Colleagues Complaints Construction Contract Contractors Contracts Costs Councillors
    Courses Critics Culture Cuts Debt Deficits Delivery Digital Donors Duties Early Earnings
    Education-Secretary Employers Employer Engineering Enrolment Enrolments Entries Estimates Evidence
    Exams Experts Families Feedback Fees Fewer Figures Final Finance Firms Free Full Funding Further
    Governors Government Grades Graduates Grants Group Growth Heads Headteachers Higher Income
    Individuals Initial Inspection Inspections Inspectors Intermediate Investment Join Labour Leaders
    Learner Learners Lecturers Letters Licences Licence Loans Local Lots Managers Maths Members
    Ministers Money Mothers National Notice Numbers Nurseries Officials Organisation Organisations
    Others Parents Pay Payments People Performance Place Places Plans Policy Post Principal Principals
    Prisons Private Proposals Providers Provider Public Pupils Qualification Qualifications Quality
    Recommendations Recruitment Redundancies Reforms Reports Research Survey Poll Polling Study Findings
    Data Nearly Majority Reserves Respondents Responses Results Retention Sales Savings Secondary Senior
    Shortfalls Skills Small Spending Staff Starts Starting Starters Strikes Student Students
    Subcontractors Suppliers Surplus Surveys Teachers Teacher Teaching Tenders Text Think Total Trainers
    Debts Fees Losses Profits Revenues Salaries Subsidies Wages
    Trustees Turnover Tutors Unions Universities Vocational Volunteers Women Workers Workload Young
    Youth Bidders Buyer Supplier Value Start End Contact Published
    """
)
"""Words that a sentence may open with and that alone name nothing (with a name after them they may)."""

PLACES = word_set(
    """
    England Scotland Wales Ireland Britain London Manchester Birmingham Liverpool Leeds Sheffield
    Bristol Newcastle Nottingham Leicester Coventry Bradford Cardiff Belfast Edinburgh Glasgow Cumbria
    Cornwall Devon Dorset Essex Kent Surrey Sussex Norfolk Suffolk Lancashire Yorkshire Merseyside
    Cheshire Derbyshire Nottinghamshire Lincolnshire Staffordshire Shropshire Herefordshire
    Worcestershire Warwickshire Northamptonshire Leicestershire Rutland Cambridgeshire Bedfordshire
    Hertfordshire Buckinghamshire Oxfordshire Gloucestershire Wiltshire Somerset Hampshire Berkshire
    Durham Northumberland Midlands North South East West Hull Plymouth Southampton Portsmouth Reading
    Oxford Cambridge York Sunderland Wolverhampton Derby Norwich Exeter Bath Teesside Tyneside Wearside
    Humber Thames Europe Whitehall Westminster Downing Milton Keynes Wakefield Blackpool Preston
    Lancaster Carlisle Swindon Gloucester Peterborough Luton Ipswich Colchester Brighton Guernsey
    Greater Northern Southern Eastern Western Central Tees Valley Mersey
    """
)

FIRST_NAMES = word_set(
    """
    Aaron Abigail Adam Adrian Ahmed Aisha Alan Alastair Alex Alexander Alexandra Alice Alison Alistair
    Allan Alun Amanda Amina Amy Andrea Andrew Angela Anita Ann Anna Anne Anneliese Anthony Antonia Anwen
    Arthur Ash Ashley Asha Barbara Barry Becky Ben Benjamin Bernadette Beth Beverley Bill Bob Brenda
    Brian Bridget Bronagh Bronwen Bruce Callum Cameron Carl Carol Carole Caroline Catherine Cath Catrin
    Charles Charlie Charlotte Cheryl Chloe Chris Christina Christine Christopher Ciaran Claire Clare
    Claudia Clive Colin Colum Conor Craig Daniel Danny Darren Dave David Dawn Deborah Debbie Debra
    Denise Dennis Derek Diana Diane Dominic Donald Donna Dorothy Douglas Duncan Ed Eddie Edward Eileen
    Elaine Eleanor Elizabeth Ellen Emily Emma Eric Erica Esther Evan Eve Faisal Fiona Frances Francis
    Frank Fred Freddie Gail Gareth Gary Gavin Gemma Geoff George Georgina Gerald Geraldine Gill Gillian
    Glenn Gordon Graham Grace Grant Greg Guy Gwen Hannah Harold Harriet Harry Harvey Hazel Heather Helen
    Helena Henry Hilary Hope Howard Hugh Ian Imogen Imran Isobel Jack Jackie Jacqueline Jacqui Jake
    James Jamie Jan Jane Janet Janice Jason Jayne Jean Jeff Jeffrey Jennifer Jenny Jeremy Jess Jessica
    Jill Jim Jo Joan Joanna Joanne Joe John Jon Jonathan Joseph Josh Joshua Joy Joyce Judith Julia
    Julian Julie June Justin Karen Karl Kate Katharine Katherine Kathryn Kath Kathy Katie Kay Keir Keith
    Kelly Kemi Ken Kenneth Kerry Kevin Kieran Kim Kirsty Kirstie Kofi Laura Lauren Lawrence Leanne Lee
    Leila Len Leon Lesley Lewis Liam Linda Lindsay Lisa Liz Louise Lucas Lucy Luke Lynn Lynne Madeleine
    Malcolm Mandy Margaret Maria Marie Marion Marian Mark Martin Martyn Mary Matt Matthew Maureen Max
    Megan Mel Melanie Michael Michelle Mike Miriam Mohammed Moira Molly Nadia Naomi Natalie Natasha Neil
    Niall Nicholas Nick Nicky Nicola Nicole Nigel Nina Noel Norman Oli Olivia Oliver Omar Owen Paddy
    Pamela Pat Patricia Patrick Paul Paula Pauline Penny Pepe Peter Phil Philip Philippa Phillip Polly
    Purnima Rachel Ralph Ray Raymond Rebecca Rhian Richard Rob Robbie Robert Robin Roger Ron Ronald
    Rosie Rosemary Ross Roy Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Saskia Scott
    Sean Shabana Shane Sharon Sheila Shelagh Shirley Simon Sian Siân Sonia Sophie Stacey Stella
    Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Susanna Suzanne Sylvia Tamsin Tania Tanya
    Terence Teresa Terry Tessa Theresa Thomas Tim Timothy Tina Toby Tom Tony Tracey Tracy Trevor Trish
    Valerie Vanessa Veronica Vicky Victor Victoria Vincent Vivienne Wayne Wendy Will William Yasmin
    Yvette Yvonne Zoe Lord
    """
)

HONORIFICS = word_set(
    "Mr Mrs Ms Miss Mx Dr Sir Dame Lord Lady Baroness Baron Professor Prof Councillor Cllr Rev Reverend Canon"
)

PARTICLES = word_set("de da di del van von der la le ap al bin ibn O")

FIELDS_OF_WORK = word_set(
    """
    Arts Building Care Careers Creative Employment Energy Environment Fire Food Gas Hair Health Hospitality
    Housing Land Logistics Management Media Motor Rail Retail Science Security Social Sport Transport Water
    """
)
"""What a company's name may start with, and no company by itself: "Health and Safety Training Ltd"."""

COURSE_SUBJECTS = word_set(
    "Art Automotive Beauty Business Catering Computing Construction Dance Design Digital Drama Engineering"
    " Fashion Fitness Humanities IT Languages Law Maths Mathematics Music Nursing Performing"
    " Photography Sciences Skills Sports STEM Technology Theatre Tourism Visual"
)
"""What is taught, so that a centre or school of it is a part of some college."""
