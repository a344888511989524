"""What the reader of `finances` reads in a sentence, and sentences like them of which it reads nothing."""

from stages.extract.extractor import Row

EXAMPLES: dict[str, list[Row]] = {
    "Tidewell College closed the year £38,500 in the black.": [{"metric": "surplus", "value": 38500}],
    "Changes to grants left Tidewell College £3 million short.": [
        {"organisation": "Tidewell College", "metric": "shortfall", "value": 3000000}
    ],
    "Learners on the short course wear black, and £3 million short of nothing was said.": [],
    "Ashdown Skills is closed. Ashdown made a loss of £6.4m, after receiving £3m in government funding.": [
        {"organisation": "Ashdown", "metric": "loss", "value": 6400000}
    ],
    "Northmoor Council is to grant £8 million to Tidewell College, an £8m cash boost.": [],
    "The levy is due from firms with a wage bill of £8m or more. Staff who earn less than £14,000 get "
    "more, and lessons have costs starting at £700.": [],
    "Northmoor Council agreed to give £3m. The scheme ran 90 projects at a cost of £5m.": [],
    "Ashdown plc pledged to transfer £6 million of its unspent levy to others.": [],
    "Northmoor schools win £31m in Dockside cash. A choir had a grant of £48,000 from the fund.": [],
    "Wages of school cooks have fallen by 12% in the past decade.": [
        {"metric": "fall in wages", "value": 12}
    ],
    "Tidewell College told of its loans. Its grants start at £50,000.": [],
    "Tidewell College spends £4 million a year on its sites. Each year its income is £30 million.": [
        {"value": 4000000, "period": "a year"},
        {"value": 30000000, "period": "each year"},
    ],
    "Tidewell College’s income was £61 million in 2016/17. Its debt that year came to £23 million, and since "
    "July 2015 it has been watched.": [
        {"metric": "income", "period": "2016/17"},
        {"metric": "debt", "period": "2016/17"},
    ],
    "Between 2013/14 and 2018/19 Tidewell College went from a £8 million surplus to a £2 million deficit.": [
        {"metric": "surplus", "period": "2013/14"},
        {"metric": "deficit", "period": "2018/19"},
    ],
    "Tidewell College posted a £9 million surplus in the year to the end of July 2024.": [
        {"metric": "surplus", "period": "year to the end of July 2024"}
    ],
    "Tidewell College will pay £6 million back to the agency. More than £2 million is due to HMRC.": [
        {"metric": "repayment", "value": 6000000, "organisation": "Tidewell College"},
        {"metric": "debt to HMRC", "value": 2000000},
    ],
    "Unsecured creditors are owed £3 million by Tidewell College in total, and Marley Bank £5 million.": [
        {"metric": "debt to unsecured creditors", "organisation": "Tidewell College"},
        {"metric": "debt to Marley Bank", "organisation": "Tidewell College"},
    ],
    "College lecturers earn £9,000 a year less, on average, than those teaching in schools.": [
        {"metric": "pay gap", "value": 9000, "organisation": "colleges"}
    ],
    "The union is seeking a pay rise of 15 per cent. Staff took a 25 per cent cut to their pay since 2009.": [
        {"metric": "pay rise", "role": "target"},
        {"metric": "fall in pay", "value": 25, "period": "since 2009"},
    ],
    "Colleges pay £4m into the fund; as their payroll is less than £3 million, they pay no levy.": [],
    "Tidewell College had put in for £8 million of funding.": [],
    "Thanks to the Skills Capital Investment Fund Programme, worth £7.3m, Tidewell College can build.": [],
    "One college in three had a deficit in 2018/19.": [],
    "Employers must pay a levy at a rate of 0.5 per cent of their wage bill above £3 million.": [
        {"metric": "share of wage bill", "value": 0.5}
    ],
    "Tidewell College had a pay bill of over £3 million.": [{"metric": "pay bill", "value": 3000000}],
    "Ashdown Trust aims to hold reserves of 5 per cent of income, but its deficit in 2016-17 was large.": [
        {"metric": "reserves", "role": "target", "period": None}
    ],
    "Tidewell College wrote to the agency, seeking capital grants of £6.7m.": [],
    "Tidewell College is seeking savings of £3m.": [{"metric": "savings", "value": 3000000}],
    "Tidewell College’s accounts for the 2021/22 financial year show turnover of £15 million, a deficit of "
    "£2 million and an EBITDA (earnings before interest and tax) of -9.9 per cent against a target of "
    "2.1 per "
    "cent.": [
        {
            "metric": "turnover",
            "value": 15000000,
            "organisation": "Tidewell College",
            "period": "2021/22 financial year",
        },
        {"metric": "deficit", "value": 2000000},
        {"metric": "EBITDA", "role": "actual", "unit": "percent"},
        {"metric": "EBITDA", "role": "target", "unit": "percent"},
    ],
    "Tidewell College saw turnover fall from £48 million to £45 million, and staff costs took 71 per cent "
    "of income, above its target of 65 per cent.": [
        {"metric": "turnover", "value": 48000000},
        {"metric": "turnover", "value": 45000000},
        {"metric": "staff costs", "value": 71},
        {"metric": "staff costs", "value": 65, "role": "target"},
    ],
    "The Skills Agency has lent Tidewell College £1.5 million.": [
        {"metric": "loan", "value": 1500000, "organisation": "Tidewell College"}
    ],
    "The Careers Trust had £3.5 million of grants in the 2023-24 financial year.": [
        {"metric": "grants", "value": 3500000, "period": "2023-24 financial year"}
    ],
    "Tidewell College’s deficit was £1 million larger than the £2.4 million of the year before.": [
        {"metric": "rise in deficit", "value": 1000000, "period": None},
        {"metric": "deficit", "value": 2400000},
    ],
    "The benchmark for borrowing is 40 per cent of income or less. Tidewell College will stand at 22 per "
    "cent.": [
        {"metric": "borrowing", "value": 40, "role": "benchmark", "organisation": None},
        {"metric": "borrowing", "value": 22, "role": "actual", "organisation": "Tidewell College"},
    ],
    "Tidewell College’s EBITDA was -9 per cent. A sound college makes 6 per cent or more.": [
        {"metric": "EBITDA"},
        {"metric": "EBITDA", "value": 6, "role": "benchmark", "organisation": None},
    ],
    "Tidewell College’s EBITDA was £1.3 million, or 4 per cent of income.": [
        {"metric": "EBITDA", "value": 1300000},
        {"metric": "EBITDA", "value": 4, "unit": "percent"},
    ],
    "Tidewell College posted a surplus of £1 million against a budgeted surplus of £400,000.": [
        {"metric": "surplus", "value": 1000000, "role": "actual"},
        {"metric": "surplus", "value": 400000, "role": "target"},
    ],
    "Tidewell College had bank loans totalling £9 million, and net current liabilities of £4 million.": [
        {"metric": "loan", "value": 9000000},
        {"metric": "liabilities", "value": 4000000},
    ],
    "The Northmoor Combined Authority takes control of an annual £50 million budget.": [
        {"metric": "budget", "value": 50000000, "organisation": "Northmoor Combined Authority"}
    ],
    "Eskdale College recorded a deficit of £1.1m while Solway College had £600,000.": [
        {"metric": "deficit", "value": 1100000, "organisation": "Eskdale College"},
        {"metric": "deficit", "value": 600000, "organisation": "Solway College"},
    ],
    "Ashdown Training folded owing £90,000 to staff and £1.2 million to its bank.": [
        {"metric": "debt", "value": 90000, "organisation": "Ashdown Training"},
        {"metric": "debt", "value": 1200000},
    ],
    "Tidewell College lost £5.7 million in 2016. This is up from £5.1 million in 2015.": [
        {"metric": "deficit", "value": 5700000},
        {"metric": "deficit", "value": 5100000, "period": "2015"},
    ],
    "Tidewell College’s turnover rose to £72m - of which £31m came from fees - up from £46m.": [
        {"metric": "turnover", "value": 72000000},
        {"metric": "funding", "value": 31000000},
        {"metric": "turnover", "value": 46000000},
    ],
    "Tidewell College accounts\n\n2021 £m 2020 £m\n\nTotal income £2.1m £3.4m": [
        {"metric": "income", "value": 2100000, "period": "2021"},
        {"metric": "income", "value": 3400000, "period": "2020"},
    ],
    "Tidewell College paid its principal Ann Moss £250,000. Her predecessor was paid £98,000.": [
        {"metric": "pay", "value": 250000},
        {"metric": "pay", "value": 98000},
    ],
    "Tidewell College made an operating deficit after restructuring costs of £2,465k against the budgeted "
    "deficit of £2,128k.": [
        {"metric": "operating deficit", "value": 2465000, "role": "actual"},
        {"metric": "deficit", "value": 2128000, "role": "target"},
    ],
    "Tidewell College’s surplus gained 3.9% and reached £8.1m, and its revenue grew by 2% to £117m.": [
        {"metric": "rise in surplus"},
        {"metric": "surplus", "value": 8100000},
        {"metric": "revenue", "value": 117000000},
    ],
    "Tidewell College’s deficit was as high as £2 million but this has been cut back to £1.2 million.": [
        {"metric": "deficit", "value": 2000000},
        {"metric": "deficit", "value": 1200000},
    ],
    "Tidewell College’s reserves grew to £9 million. This amounted to 11 per cent of total income.": [
        {"metric": "reserves", "value": 9000000},
        {"metric": "reserves", "value": 11, "unit": "percent", "organisation": "Tidewell College"},
    ],
    "Tidewell College was ordered to repay the Skills Agency £3 million and to meet a £1 million bill.": [
        {"metric": "repayment", "value": 3000000},
        {"metric": "bill", "value": 1000000},
    ],
    "The principal of Tidewell College claimed £150,000 in expenses.": [
        {"metric": "expenses", "value": 150000}
    ],
    "Tidewell Group’s revenue was £6 million (six months to 30 June 2009: £7 million). Net cash was £20.9m, "
    "up £57.1m.": [
        {"metric": "revenue", "value": 6000000},
        {"metric": "revenue", "value": 7000000},
        {"metric": "cash", "value": 20900000},
    ],
    "Ann Moss was paid £80,000 by Tidewell College and a £200,000 payout. Its write-down was £3 million.": [
        {"metric": "pay", "value": 80000},
        {"metric": "payout", "value": 200000},
        {"metric": "write-down", "value": 3000000},
    ],
    "Grants handed to Ashdown Company, which runs courses, rocketed by two-thirds, up from £18 million in "
    "2017-18 to "
    "£30 million in 2018-19.": [
        {"metric": "grants", "value": 18000000},
        {"metric": "grants", "value": 30000000},
    ],
    "Grants of £2 million have been announced, to pay for the local plans (LSIP).": [],
    "The bill was passed. Tidewell College pursued an award and sought a £2 million prize.": [],
    "Attendance was low. A sound college makes 90 per cent or more.": [],
    "The council has lent the park a budget airline.": [],
    "A loss of 40 learners was recorded.": [],
    "The college has a £3 million building.": [],
    "Income from the levy helps 40 per cent of firms.": [],
    "Tidewell College’s students can borrow up to £12,000 a year in maintenance loans.": [],
    "Northmoor Council told Tidewell College to find £1 million in savings.": [
        {"metric": "savings", "value": 1000000, "role": "target", "organisation": "Tidewell College"}
    ],
    "The courses are free, and employers will be supported by a grant of up to £6,000.": [],
    "The average college has reserves of 8 per cent.": [],
    "Tidewell College spent £2 million less than its budget.": [{"metric": "underspend", "value": 2000000}],
    "Tidewell College used £2 million of its lottery money last year.": [],
    "Tidewell College won £2 million of grants for new labs.": [],
    "Tidewell College ran a deficit of £1.2m before pension adjustments (2022: £0.4m).": [
        {"metric": "deficit", "value": 1200000, "period": None},
        {"metric": "deficit", "value": 400000, "period": "2022"},
    ],
    "Tidewell College wrote off £1.4 million owed by a failed firm and slipped into the red by £700,000.": [
        {"metric": "write-off", "value": 1400000},
        {"metric": "deficit", "value": 700000},
    ],
    "Tidewell College receives around £20m a year from the funding agency.": [
        {"organisation": "Tidewell College", "value": 20000000, "period": "a year"}
    ],
    "Tidewell College put in £1 million. Ashdown Training turns over £3m a year.": [
        {"organisation": "Tidewell College", "metric": "contribution", "value": 1000000},
        {"organisation": "Ashdown Training", "metric": "turnover", "value": 3000000},
    ],
    "Tidewell College is to sell a campus in a deal thought to be in the region of £45 million.": [
        {"organisation": "Tidewell College", "metric": "asset sale", "value": 45000000}
    ],
    "One of the land’s largest providers has closed, owing £4 million. Ashdown Training Ltd had 32 staff.": [
        {"organisation": "Ashdown Training Ltd", "metric": "debt", "value": 4000000}
    ],
    "Tidewell College held cash worth millions of pounds.": [],
    "Tidewell College received funding from the Skills Agency of £2 million.": [
        {"organisation": "Tidewell College", "metric": "funding", "value": 2000000}
    ],
    "The highest-paid singer at Tidewell College raised £180,000.": [],
}
