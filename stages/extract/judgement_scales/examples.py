"""What the rules of this table read, and near misses that must give no row."""

_FOUR = ("outstanding", "good", "requires improvement", "inadequate")

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "The grades for a unit are:\n\n• grade 1 – work which has many strengths\n• grade 2 – work whose "
    "strengths outweigh its flaws\n• grade 3 – work with as many strengths as flaws": [
        {"label": "grade 1", "scale": "The grades for a unit"},
        {"label": "grade 2"},
        {"label": "grade 3"},
    ],
    "The paper is graded Distinction* to Pass.": [{"label": "Distinction*", "rank": 1}, {"label": "Pass"}],
    "Each certificate shows a separate grade for the core, using A* to E.": [{"label": "A*"}, {"label": "E"}],
    "The mark has silver, gold and platinum award levels, valid for two years.": [
        {"label": "silver", "rank": 1},
        {"label": "gold"},
        {"label": "platinum"},
    ],
    "There are four levels of the mark; Standard, Silver, Gold and Platinum.": [
        {"label": "Standard", "claimed_points": 4},
        {"label": "Silver"},
        {"label": "Gold"},
        {"label": "Platinum"},
    ],
    "She won silver, gold and bronze medals.": [],
    "Marking at Tidewell College\n\nHigh Distinction (85-100%)\n\nThe work is rare.\n\nDistinction "
    "(70-84%)\n\nThe work is very able.\n\nPass (40-69%)\n\nThe work will do.": [
        {"label": "High Distinction", "rank": 1, "rule": "marks/1"},
        {"label": "Distinction", "rank": 2},
        {"label": "Pass", "rank": 3},
    ],
    "Marks\n\n70-100\n\nDistinction\n\nGiven for able work.\n\n55-69\n\nMerit\n\nGiven for sound work.\n\n"
    "40-54\n\nPass\n\nGiven for work that will do.": [
        {"label": "Distinction", "rule": "marks/1"},
        {"label": "Merit"},
        {"label": "Pass"},
    ],
    "How nurseries are graded:\n\n-Exceptional\n\n-Strong standard\n\n-Needs attention": [
        {"label": "Exceptional", "rule": "lines/2"},
        {"label": "Strong standard"},
        {"label": "Needs attention"},
    ],
    "Fell College has managed to bump up its Ofsted rating from ‘inadequate’ to ‘good’ this year.": [],
    "Ofsted lifted the college’s overall rating from ‘inadequate’ to ‘good’ this year.": [],
    "Ofsted gave one of four headline judgements: outstanding, good, requires improvement and inadequate.": [
        {
            "rank": rank,
            "label": label,
            "claimed_points": 4,
            "authority": "Ofsted",
            "scale": "headline judgements",
        }
        for rank, label in enumerate(_FOUR, start=1)
    ],
    "It uses a three-point scale. Grades go from the red 'at risk' to amber 'watch' and green 'secure'.": [
        {"rank": 1, "label": "at risk", "colour": "red", "claimed_points": 3},
        {"rank": 2, "label": "watch", "colour": "amber"},
        {"rank": 3, "label": "secure", "colour": "green"},
    ],
    "There would be a three-tier response: ‘early help’, ‘steady support’ or ‘close watch’.": [
        {"rank": 1, "label": "early help", "scale": "three-tier response"},
        {"rank": 2, "label": "steady support"},
        {"rank": 3, "label": "close watch"},
    ],
    "Providers get one of three judgements:\n\n• insufficient progress: too "
    "slow\n• reasonable progress: enough\n"
    "• significant progress: fast": [
        {"rank": 1, "label": "insufficient progress"},
        {"rank": 2, "label": "reasonable progress"},
        {"rank": 3, "label": "significant progress"},
    ],
    "Visits are rated on a three-point scale:\n\n• Grade 1 = Strong\n• Grade 2 = Fair\n• Grade 3 = Weak": [
        {"rank": 1, "label": "Strong", "scale": "three-point scale"},
        {"rank": 2, "label": "Fair"},
        {"rank": 3, "label": "Weak"},
    ],
    "The grades are explained below.\n\ngood means few faults\nfair means some faults\npoor means many": [
        {"rank": 1, "label": "good"},
        {"rank": 2, "label": "fair"},
        {"rank": 3, "label": "poor"},
    ],
    "It has a three-point scale: ‘good’, ‘fair’ or ‘poor’. A year on came another three-point scale: ‘high’, "
    "‘medium’ or ‘low’.": [
        {"rank": 1, "label": "good", "scale": "three-point scale"},
        {"rank": 2, "label": "fair", "scale": "three-point scale"},
        {"rank": 3, "label": "poor", "scale": "three-point scale"},
        {"rank": 1, "label": "high", "scale": "three-point scale: high to low"},
        {"rank": 2, "label": "medium", "scale": "three-point scale: high to low"},
        {"rank": 3, "label": "low", "scale": "three-point scale: high to low"},
    ],
    "Judgements are new. A centre will be:\n\n• ‘on course’ where all its checks pass\n"
    "• ‘requires improvement’ where one fails\n"
    "• ‘off course’ where two fail": [
        {"rank": 1, "label": "on course"},
        {"rank": 2, "label": "requires improvement"},
        {"rank": 3, "label": "off course"},
    ],
    "Judgements are new. A centre will be:\n\n• ‘on course’ where all its checks pass\n"
    "• ‘in the know’ where one fails\n"
    "• ‘off course’ where two fail": [],
    "The judgements\n\nExcellent – work that is strong, sure and steady from the first week to the last.\n"
    "Good – work with few faults.\nUnsatisfactory and needs urgent improvement – work with many.": [
        {"rank": 1, "label": "Excellent", "scale": "judgements"},
        {"rank": 2, "label": "Good"},
        {"rank": 3, "label": "Unsatisfactory and needs urgent improvement"},
    ],
    "Teaching was good, very good or outstanding in 90% of lessons.": [],
    "The grades are explained below.\n\nsport means football\nmusic means brass\nart means clay": [],
    "Three judges spoke: Ada, Jo and Tom.": [],
    "Two providers were rated good and outstanding.": [],
    "The five results are in for maths, English and science.": [],
    "Marks fall into these bands: Merit: 60% to 74% Pass: 50% to 59% Fail: below 50%": [
        {"rank": 1, "label": "Merit"},
        {"rank": 2, "label": "Pass"},
        {"rank": 3, "label": "Fail"},
    ],
    "Progress is rated: ‘ahead’ (green), ‘late’ (amber) or ‘stuck’ (red).": [
        {"rank": 1, "label": "ahead", "colour": "green"},
        {"rank": 2, "label": "late", "colour": "amber"},
        {"rank": 3, "label": "stuck", "colour": "red"},
    ],
    "It has a new scale from ‘weak’ up to the heights of ‘superb.’ The scale also includes ‘steady,’ "
    "‘firm,’ and ‘bold.’": [
        {"rank": 1, "label": "weak"},
        {"rank": 2, "label": "steady"},
        {"rank": 3, "label": "firm"},
        {"rank": 4, "label": "bold"},
        {"rank": 5, "label": "superb"},
    ],
    "Bids are scored 0 (unacceptable) to 5 (excellent).": [{"label": "unacceptable"}, {"label": "excellent"}],
    "There are four categories of provider: colleges, firms, councils and employers.": [],
    "The logo is red, amber and green. Demand is high, and supply is low.": [],
    "Each grade is fail, pass, merit or distinction. In the second plan the grade is fail, pass or "
    "distinction, and all tasks count.": [
        {"rank": 1, "label": "fail"},
        {"rank": 2, "label": "pass"},
        {"rank": 3, "label": "merit"},
        {"rank": 4, "label": "distinction"},
        {"rank": 1, "label": "fail"},
        {"rank": 2, "label": "pass"},
        {"rank": 3, "label": "distinction"},
    ],
    "Each centre is profiled as a high, medium or low risk. Demand is high, medium or low.": [
        {"label": "high"},
        {"label": "medium"},
        {"label": "low risk"},
    ],
    "Some plans use pass/merit/distinction. Sport/music/art is a course.": [
        {"label": "pass"},
        {"label": "merit"},
        {"label": "distinction"},
    ],
    "Judgements use a three-point grade scale:\n• grade 1 (good)\n• grade 2 (satisfactory)\n• grade 3 "
    "(inadequate)": [{"label": "good"}, {"label": "satisfactory"}, {"label": "inadequate"}],
    "Each criterion is marked (0 = not met, 1 = partly met, 2 = met). It has 0 met, 1 partly.": [
        {"label": "not met"},
        {"label": "partly met"},
        {"label": "met"},
    ],
    "Progress is shown by a RAG (Red, Amber and Green) system.": [
        {"label": "Red"},
        {"label": "Amber"},
        {"label": "Green"},
    ],
    "Each area is given one of three colours:\n\nRed - Causing concern\nAmber - Attention needed\nGreen - "
    "Secure": [
        {"label": "Causing concern", "colour": "red"},
        {"label": "Attention needed"},
        {"label": "Secure", "colour": "green"},
    ],
    "Halls are judged on whether their work is limited; reasonable; or strong. Help is limited.": [
        {"label": "limited"},
        {"label": "reasonable"},
        {"label": "strong"},
    ],
    "Halls are put in three groups – at risk, needs improvement or on track. We asked three groups – heads, "
    "tutors and firms.": [{"label": "at risk"}, {"label": "needs improvement"}, {"label": "on track"}],
    "7: Excellent\n6: Good\n5: Middling\n4: Poor\n1: Ada Good\n2: Jo": [
        {"label": "Excellent", "scale": "Excellent to Poor", "rule": "keyed_lines/1"},
        {"label": "Good"},
        {"label": "Middling", "rank": 3},
        {"label": "Poor"},
    ],
    "A | Excellent | No faults.\nB | Good | Few faults.\nF | Fail | Many faults.\n| Name | Mark |": [
        {"label": "Excellent", "rule": "keyed_lines/1"},
        {"label": "Good"},
        {"label": "Fail"},
    ],
    "The core has a six-point scale: A, B, C, D, E and F. The rest has a three-point scale of pass, merit "
    "and distinction.": [
        *({"label": label, "scale": "six-point scale", "claimed_points": 6} for label in "ABCDEF"),
        {"label": "pass", "scale": "three-point scale", "claimed_points": 3},
        {"label": "merit"},
        {"label": "distinction", "rank": 3},
    ],
    "Ofsted saw it. Inspectors will give one of three grades: ‘weak’, ‘fair’ and, the highest, ‘good’.": [
        {"label": "weak", "authority": "Ofsted"},
        {"label": "fair"},
        {"label": "good", "claimed_points": 3},
    ],
    "An AS level gives up to 20 points.\n\n- A - 20\n- B - 16\n- C - 12\n\nAn A level gives up to 56 "
    "points.\n\n- A* - 56\n- A - 48\n- B - 40\n": [
        *({"scale": "AS level grades", "rank": n, "label": label} for n, label in enumerate("ABC", start=1)),
        *(
            {"scale": "A level grades", "rank": n, "label": x}
            for n, x in enumerate(("A*", "A", "B"), start=1)
        ),
    ],
    "Rooms with lifts:\n\n- A - 20\n- B - 4\n- C - 12\n": [],
    "Terms that we use\n\nMost – 75% to 90%\nA minority – 10% to 29%\nVery few – less than 10%\n": [
        {"rank": 1, "label": "Most"},
        {"rank": 2, "label": "A minority"},
        {"rank": 3, "label": "Very few"},
    ],
    "Of the colleges in the TEF, three got gold, nine were rated silver and two bronze.": [
        {"scale": "TEF ratings", "rank": 1, "label": "gold"},
        {"label": "silver"},
        {"label": "bronze"},
    ],
    "Students of the college won a gold, a silver and two bronze medals for cookery.": [],
    "Of the papers, 25% were graded A* and a further 30% graded A.": [],
    "The total of 63% of papers graded A*-A and 83% graded A*-B was no surprise to the staff.": [],
}
