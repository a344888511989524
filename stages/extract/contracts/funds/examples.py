"""Texts on funds and awards with the rows that they give, and near misses that give none."""

EXAMPLES = {
    "The £38 million Skills Renewal Fund opened to bids in May.": [
        {"outcome": "total", "value": 38000000, "supplier": None, "programme": "Skills Renewal Fund"}
    ],
    "Tidewell College and 18 Northmoor partners won £8.5 million from the skills fund.": [
        {"outcome": "awarded", "supplier": "Tidewell College", "value": 8500000}
    ],
    "Of the fund, £22 million has been allocated to colleges.": [{"outcome": "awarded", "supplier": None}],
    "Universities were given £67 million by the scheme, and schools £7.5m, the allocations show.": [
        {"supplier": None, "value": 67000000},
        {"supplier": None, "value": 7500000},
    ],
    "Ashdown College, which won a grant, will use some of its £5 million to build workshops.": [
        {"supplier": "Ashdown College", "value": 5000000}
    ],
    "The tender leaves £60 million up for grabs.": [{"outcome": "planned", "value": 60000000}],
    "The first contract, worth £7 million, is for helplines. It was awarded to the charity Tidewell Trust.": [
        {"supplier": "Tidewell Trust", "value": 7000000}
    ],
    "Tidewell College, which won a grant, received £2 million less than the year before.": [],
    "The winning bidder made a loss of £29.5 million.": [],
    "Tidewell College asked the fund for £4 million.": [],
    "The grants go with the £90 million pension fund deficit.": [],
}
