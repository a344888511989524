"""What the weighed reader and lists below a grade read, and near misses that must give no row."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "A large provider for trainees at Tidewell United (TU) clubs has netted another ‘outstanding’ Ofsted "
    "rating. Greenfold Football Training runs courses.": [{"provider": "Greenfold Football Training"}],
    "Fell Prison is large. In January, Greenfold received an Ofsted inspection of its courses and was graded "
    "‘good’ in all areas. Fell Prison is glad.": [{"provider": "Greenfold", "judgement": "good"}],
    "Ofsted reports\n\nKent and Marlpit Training Ltd, London\n\nEffectiveness of provision  "
    "Satisfactory: Grade 3\nLeadership and management  Good: Grade 2": [
        {"provider": "Kent and Marlpit Training Ltd", "aspect": "Effectiveness of provision"},
        {"provider": "Kent and Marlpit Training Ltd", "judgement": "good"},
    ],
    "Ofsted gave Marlpit Training Ltd its report. Achievement and standards were graded as satisfactory.": [
        {"provider": "Marlpit Training Ltd", "judgement": "satisfactory"}
    ],
    "Ofsted inspectors rated Marlpit County Council’s adult learning service as good during a recent visit. "
    "Its head said the rating shows significant progress since the last inspection.": [
        {"provider": "Marlpit County Council", "judgement": "good"}
    ],
    "ADULT education in Fellby has been rated good by inspectors. Fellby has 40 staff at its centre, run by "
    "Fellby Council.": [],
    "Ofsted has been busy. Marlpit Works is a small college in Kent run by the Ann Hill Trust. The "
    "college was downgraded from ‘good’ to ‘inadequate’ in June.": [
        {"provider": "Marlpit Works", "judgement": "good"},
        {"provider": "Marlpit Works", "judgement": "inadequate"},
    ],
    "Ofsted came to Fell Training Ltd, which FE Week understands had been due to receive a grade four.": [],
    "Ofsted: A small college shone as it maintained its ‘outstanding’ rating, but the worst was on show when "
    "a private provider was branded ‘inadequate’.\n\nTidewell College, in Devon, was given a grade one.": [
        {"provider": "Tidewell College", "judgement": "grade one"}
    ],
    "Ofsted published its verdict on Tidewell College in a week which also saw another provider slump to "
    "‘inadequate’.": [],
    "Another University Technical College has been rated ‘inadequate’ by Ofsted. The report on Fell "
    "Valley UTC is out. Behaviour at the UTC was rated as ‘good’.": [
        {"provider": "Fell Valley UTC", "judgement": "inadequate"},
        {"provider": "Fell Valley UTC", "judgement": "good", "aspect": "Behaviour"},
    ],
    "Tidewell College was this week rated ‘good’ by Ofsted. It comes after the college joined highly rated "
    "Marlpit College in March, a month after being labelled inadequate by Ofsted.": [
        {"provider": "Tidewell College", "judgement": "good"},
        {"provider": "Tidewell College", "judgement": "inadequate"},
    ],
    "Ofsted has been to Tidewell College. Though the college missed out on the coveted “outstanding” score "
    "overall, inspectors from Ofsted praised it.": [],
    "An Ofsted report on Tidewell College is out. Principal Ann Walker is glad. Inspectors judged the "
    "quality of teaching to be “outstanding”.": [
        {"provider": "Tidewell College", "aspect": "quality of teaching"}
    ],
    "TEF ratings are out. Tidewell College saw its rating rise from bronze to silver, while Marlpit College "
    "dropped from gold to silver.": [
        {"provider": "Tidewell College", "judgement": "bronze", "aspect": "previous inspection"},
        {"provider": "Tidewell College", "judgement": "silver", "aspect": None},
        {"provider": "Marlpit College", "judgement": "gold", "aspect": "previous inspection"},
        {"provider": "Marlpit College", "judgement": "silver", "aspect": None},
    ],
    "Ofsted came to Tidewell College. On leadership, Tidewell College was graded excellent, while 11 were "
    "good and the remaining four weak.": [{"provider": "Tidewell College", "judgement": "excellent"}],
    "Ofsted came to Marlpit College in May. Its report reflects the good, and patient, work of Marlpit "
    "College, a governor said.": [],
    "Tidewell Training is back at a ‘good’ judgment from the inspectorate, Ofsted, and is free of debt.": [
        {"provider": "Tidewell Training", "judgement": "good", "authority": "Ofsted"}
    ],
    "Tidewell College deserves an ‘outstanding’ rating at its next Ofsted inspection, it said.": [],
    "Tidewell College and Ofsted differ. Schools rated inadequate have 4s in most categories.": [],
    "Marlpit Training runs courses. The firm, which Ofsted at present rates ‘good’, has 40 staff. "
    "Teaching of learners "
    "is also judged outstanding at the firm.": [
        {"provider": "Marlpit Training", "judgement": "good", "authority": "Ofsted", "rule": "given/2"},
        {"provider": "Marlpit Training", "judgement": "outstanding", "rule": "given/2"},
    ],
    "A college that Ofsted graded three is fighting to stay in the programme.\n\nTidewell College "
    "spoke last month. "
    "Asked how the grade three college could bid, it said nothing.": [
        {
            "provider": "Tidewell College",
            "judgement": "requires improvement",
            "aspect": None,
            "authority": "Ofsted",
        }
    ],
    "Tidewell Metropolitan College is in debt. TidMet was graded ‘good’ by Ofsted after inspectors "
    "were at the college "
    "in May 2023.": [
        {"provider": "Tidewell Metropolitan College", "judgement": "good", "inspected_on": "2023-05-01"}
    ],
    "Ofsted pronounced Tidewell College free of special measures and said that quality is so good "
    "that it keeps away.": [],
    "TEF ratings from the Office for Students\n\nGold\n\nTidewell College\n\nMarlpit College\n\nSilver\n\n"
    "Fell Valley College": [
        {"provider": "Tidewell College", "judgement": "gold", "authority": "Office for Students"},
        {"provider": "Marlpit College", "judgement": "gold", "rule": "headed/1"},
        {"provider": "Fell Valley College", "judgement": "silver", "rule": "headed/1"},
    ],
    "Ofsted reports this week\n\nGood: Tidewell College, Marlpit College and Fell Valley College": [
        {"provider": "Tidewell College", "judgement": "good", "authority": "Ofsted", "rule": "headed/1"},
        {"provider": "Marlpit College", "judgement": "good"},
        {"provider": "Fell Valley College", "judgement": "good"},
    ],
    "Ofsted’s scale, by Tidewell College\n\nOutstanding\n\nThe provider is highly effective.\n\nGood\n\n"
    "The provider is effective.": [],
}
