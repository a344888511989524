"""What the rules of this table read, and near misses that must give no row."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "Tidewell College was rated ‘good’ overall by Ofsted in March 2024.": [
        {
            "provider": "Tidewell College",
            "judgement": "good",
            "aspect": "overall",
            "authority": "Ofsted",
            "inspected_on": "2024-03-01",
            "inspected_text": "March 2024",
            "rule": "given/2",
        }
    ],
    "Lakes College is rated good by Ofsted, up from requires improvement in 2019.": [
        {"judgement": "good", "inspected_text": None, "rule": "given/2"},
        {"judgement": "requires improvement", "aspect": "previous inspection", "rule": "earlier/1"},
    ],
    "Ofsted wrote. Fell Valley College, a grade three college, met a good college. "
    "Its recruitment was “strong”.": [
        {"provider": "Fell Valley College", "judgement": "grade three", "rule": "attribute/2"},
    ],
    "Lakes College grew. She joined City College Coventry after it received its second ‘inadequate’ rating "
    "by Ofsted. Concerns have been raised about the Ofsted grading of ‘inadequate’.": [
        {"provider": "City College Coventry", "judgement": "inadequate"},
    ],
    "An inspection in June 2024 rated Harbourside College inadequate.": [
        {"provider": "Harbourside College", "judgement": "inadequate", "inspected_on": "2024-06-01"}
    ],
    "Tidewell College grew. Last year the college was found to require improvement.": [
        {"provider": "Tidewell College", "judgement": "requires improvement"}
    ],
    "Tidewell College received an ‘outstanding’ rating from Ofsted.": [
        {"provider": "Tidewell College", "judgement": "outstanding", "rule": "held/2"}
    ],
    "Brackenfold College was downgraded from good to inadequate.": [
        {"judgement": "good", "aspect": "previous inspection", "rule": "earlier/1"},
        {"provider": "Brackenfold College", "judgement": "inadequate", "aspect": None, "rule": "moved/2"},
    ],
    "Ofsted has downgraded Harbourside College from good to inadequate.": [
        {"provider": "Harbourside College", "judgement": "good", "aspect": "previous inspection"},
        {"provider": "Harbourside College", "judgement": "inadequate", "rule": "moved/2"},
    ],
    "Northmoor Training Ltd fell to grade four from its earlier ‘good’. It hopes to rise from that grade.": [
        {"provider": "Northmoor Training Ltd", "judgement": "grade four", "rule": "moved/2"},
        {"provider": "Northmoor Training Ltd", "judgement": "good", "aspect": "previous inspection"},
    ],
    "Ofsted: Ash College ‘inadequate’. Ofsted: Ash College hopes for ‘good’.": [
        {"provider": "Ash College", "judgement": "inadequate", "rule": "near/2"}
    ],
    "Ash College grew after a merger with Elm College. It was rated ‘good’ by Ofsted for teaching, learning "
    "and care, after an inspection in May 2024.": [
        {"provider": "Ash College", "aspect": "teaching, learning and care", "inspected_text": "May 2024"}
    ],
    "The FE Commissioner saw Ash College, whose financial health the ESFA had rated ‘inadequate’. It kept "
    "the ‘good’ Ofsted rating earned in 2019.": [
        {"provider": "Ash College", "aspect": "financial health", "authority": "ESFA"},
        {"provider": "Ash College", "judgement": "good", "inspected_text": None, "authority": "Ofsted"},
    ],
    "Apprenticeships are ‘inadequate’ at Tidewell College.": [
        {"provider": "Tidewell College", "judgement": "inadequate"}
    ],
    "Inspection of Harbourside College\n\nOverall effectiveness | Good\nQuality of education | Outstanding": [
        {"provider": "Harbourside College", "aspect": "Overall effectiveness", "judgement": "good"},
        {"aspect": "Quality of education", "judgement": "outstanding"},
    ],
    "Providers judged good are inspected less often.": [],
    "Tidewell College has not been judged good since 2017.": [],
    "Tidewell College could be rated inadequate.": [],
    "Ofsted said the idea was good.": [],
    "Tidewell College\n\nAfter a judgement of good, an inspector will ring the principal.": [],
    "Inspection of Marlpit College\n\nOverall the college is good. It has grown.": [
        {"provider": "Marlpit College", "judgement": "good", "aspect": None, "rule": "letter_overall/2"}
    ],
    "Ash College was inspected in May. Its staff had gone about the work to good effect.": [],
    "Ash College was inspected. A provider judged ‘requires improvement’ in May will be seen again.": [],
    "Ash College was inspected. Growth stops if the residential provision has been judged as inadequate.": [],
    "Ash College was inspected. It waits until a visit finds it to be making ‘reasonable progress’.": [],
    "Inspection of Ash College\n\nSignificant progress is rare. With a judgement of ‘insufficient progress’ "
    "the firm must stop.": [],
    "Ash College was inspected. The news was of a college whose rating rose to good.": [],
    "Inspection of Marlpit College\n\nOverall the college is good at finding jobs.": [],
    "Ash College wrote. Providers that Ofsted judges to be making insufficient progress should go.": [],
    "Tidewell College is big. In May 2024 it was found to be ‘inadequate’.": [
        {"provider": "Tidewell College", "judgement": "inadequate"}
    ],
    "Ash College was rated ‘good’ and Elm Ltd ‘inadequate’. Also rated ‘good’ was Oak Skills Ltd.": [
        {"provider": "Ash College", "judgement": "good"},
        {"provider": "Elm Ltd", "judgement": "inadequate", "rule": "gapped/2"},
        {"provider": "Oak Skills Ltd", "judgement": "good", "rule": "named_after/2"},
    ],
    "Ash College grew. The grade three-rated college was hit by a notice. The grade four college that failed"
    " was far away. It is in no strong place now either after it got a ‘good’ rating in May.": [
        {"provider": "Ash College", "judgement": "grade three", "rule": "attribute/2"},
        {"provider": "Ash College", "judgement": "good", "rule": "object/2"},
    ],
    "Ash College wrote. Inspectors no longer give one judgement, such as ‘good’.": [],
    "Ash College grew. Another provider given ‘good’ ratings in an early visit was Oak Skills Ltd.": [
        {"provider": "Oak Skills Ltd", "judgement": "good", "rule": "named_after/2"}
    ],
    "Ash College is near. Ofsted rated 12 colleges ‘good’ in May.": [],
    "Ash College is near. Its staff, an ‘outstanding’ set, left. Jo found the college in good health.": [],
    "Ash College and Elm College sued. Ofsted slapped both colleges with a grade four. Both colleges grew.": [
        {"provider": "Ash College", "judgement": "grade four", "rule": "gave/2"},
        {"provider": "Elm College", "judgement": "grade four"},
    ],
    "Ash College grew. The report said that leadership, apprenticeships and provision for learners with high "
    "needs were all inadequate. Learners with luck were all good.": [
        {"provider": "Ash College", "judgement": "inadequate", "rule": "copula/2"}
    ],
    "Ash College grew. Four providers had reports out that found them to be making ‘reasonable progress’.\n\n"
    "These were Oak Skills Ltd, in York; Elm Skills Ltd, in Leeds; and Fir Skills Ltd.": [
        {"provider": "Oak Skills Ltd", "judgement": "reasonable progress", "rule": "member/1"},
        {"provider": "Elm Skills Ltd"},
        {"provider": "Fir Skills Ltd"},
    ],
    "Two firms were found to be making ‘insufficient progress’. Three colleges were rated ‘good’.\n\n"
    "These were Ash College, in York; and Elm College.": [
        {"provider": "Ash College", "judgement": "good", "rule": "member/1"},
        {"provider": "Elm College", "judgement": "good"},
    ],
    "Ash College is in the TEF. Colleges in the TEF are given a rating of either Gold, Silver or Bronze.": [],
    "Ash College grew. As a result of the grade 4 assessment the agency wrote to it.": [],
    "Two of the others – Ash College and Elm College – were given “reasonable” and one – Oak College – got a "
    "“strong” rating.": [
        {"provider": "Ash College", "judgement": "reasonable progress"},
        {"provider": "Elm College"},
        {"provider": "Oak College", "judgement": "strong"},
    ],
    "Another sixth form college has been given a grade one. Elm Sixth Form College is in York.": [
        {"provider": "Elm Sixth Form College", "judgement": "grade one"}
    ],
    "Inspection of Ash College\n\nCapacity to improve: Satisfactory: Grade 3\nQuality of provision: Good: "
    "Grade 2": [
        {"judgement": "satisfactory", "aspect": "Capacity to improve"},
        {"judgement": "good", "aspect": "Quality of provision"},
    ],
    "The grade four-overall results at Ash College and Elm College came. The grade four-overall results "
    "came.": [
        {"provider": "Ash College", "judgement": "grade four", "rule": "to_name/2"},
        {"provider": "Elm College", "judgement": "grade four"},
    ],
    "The ‘inadequate’ providers were Ash College, Elm Training Ltd and Oak Academy. The ‘inadequate’ food "
    "was Ash College’s.": [
        {"provider": "Ash College"},
        {"provider": "Elm Training Ltd"},
        {"provider": "Oak Academy"},
    ],
    "A head will keep his job despite his college dropping two Ofsted grades to inadequate. The report on "
    "Ash College is out.": [{"provider": "Ash College", "judgement": "inadequate", "rule": "moved/2"}],
    "The grade four came in for Ash College. The grade four learners came in for praise.": [
        {"provider": "Ash College", "judgement": "grade four"}
    ],
    "Ofsted saw Ash College. The outcome was a requires improvement judgement. The outcome was good news.": [
        {"provider": "Ash College", "judgement": "requires improvement", "rule": "outcome/2"}
    ],
    "Ash College\n\nFull inspection result: Inadequate": [
        {"provider": "Ash College", "judgement": "inadequate"}
    ],
    "Fell College’s provision for students with high needs was found to be ‘outstanding’.": [
        {
            "provider": "Fell College",
            "judgement": "outstanding",
            "aspect": "provision for students with high needs",
        }
    ],
    "Fell College saw Ofsted. The guidance is that five visits follow the one that placed it in special "
    "measures. Ofsted has renamed the grades as ‘inadequate’ and ‘good’.": [],
    "Cumbria college judged ‘outstanding’ again\n\nLakes College was inspected in May 2018. Its delivery was "
    "judged ‘outstanding’ in all areas by Ofsted, up on the last inspection in 2014, which found that only "
    "one area, apprenticeships, was ‘good’. Earlier, the college was previously rated ‘inadequate’.": [
        {"provider": "Lakes College", "judgement": "outstanding", "inspected_text": "May 2018"},
        {"judgement": "outstanding", "aspect": "all areas", "inspected_text": None},
        {"judgement": "good", "aspect": "apprenticeships", "inspected_text": "2014"},
        {"judgement": "inadequate", "aspect": "previous inspection", "inspected_text": None},
    ],
    "Fell Council runs the Adult Learning Service. Ofsted saw it. The Service was judged to be good.": [
        {"provider": "Adult Learning Service", "judgement": "good"}
    ],
    "Ofsted wrote. Ann Lee, who led Lakes College from special measures to outstanding, will go.": [
        {"provider": "Lakes College", "judgement": "special measures"},
        {"provider": "Lakes College", "judgement": "outstanding"},
    ],
    "Fell College (grade two) and Tidewell College (grade three) saw Ofsted.": [
        {"provider": "Fell College", "judgement": "grade two"},
        {"provider": "Tidewell College", "judgement": "grade three"},
    ],
    "Fell College has been given the lowest possible rating by Ofsted. Its students got top grades.": [
        {"provider": "Fell College", "judgement": "lowest possible rating"}
    ],
    "Fell College slipped. Ofsted downgraded Fell College from a previous ‘good’ grade.": [
        {"provider": "Fell College", "judgement": "good", "aspect": "previous inspection"}
    ],
    "Ofsted overturned a provisional ‘inadequate’ judgement after Fell College complained.": [],
    "Ofsted wrote. Under Ann Lee, Fell College went up from inadequate to good.": [
        {"provider": "Fell College", "judgement": "inadequate"},
        {"provider": "Fell College", "judgement": "good"},
    ],
}
