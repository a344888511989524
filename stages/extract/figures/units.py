"""Tables of scales, currencies, times and measures: what each is called and what it stands for."""

from __future__ import annotations

from decimal import Decimal

from stages.extract.phrases.words import word_set

SCALES = {
    "hundred": Decimal(100),
    "k": Decimal(1000),
    "thousand": Decimal(1000),
    "m": Decimal(10**6),
    "mn": Decimal(10**6),
    "mln": Decimal(10**6),
    "million": Decimal(10**6),
    "millon": Decimal(10**6),
    "milllion": Decimal(10**6),
    "b": Decimal(10**9),
    "bn": Decimal(10**9),
    "bln": Decimal(10**9),
    "billion": Decimal(10**9),
    "billon": Decimal(10**9),
    "tn": Decimal(10**12),
    "trn": Decimal(10**12),
    "trillion": Decimal(10**12),
}
MONEY_ONLY_SCALES = frozenset({"b"})  # "5b" is a billion after a currency sign, else a class or a flat

CURRENCY_SIGNS = {"£": "GBP", "$": "USD", "€": "EUR", "¥": "JPY", "₹": "INR"}
DOLLARS = {
    "us": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "nz": "NZD",
    "hk": "HKD",
    "s": "SGD",
}
CURRENCY_CODES = {
    "gbp": "GBP",
    "usd": "USD",
    "eur": "EUR",
    "aud": "AUD",
    "cad": "CAD",
    "jpy": "JPY",
    "chf": "CHF",
}

# word -> (ISO 4217 code, what one of it is worth in the currency's unit)
CURRENCY_WORDS = {
    "pound": ("GBP", Decimal(1)),
    "pounds": ("GBP", Decimal(1)),
    "quid": ("GBP", Decimal(1)),
    "gbp": ("GBP", Decimal(1)),
    "p": ("GBP", Decimal("0.01")),
    "pence": ("GBP", Decimal("0.01")),
    "penny": ("GBP", Decimal("0.01")),
    "dollar": ("USD", Decimal(1)),
    "dollars": ("USD", Decimal(1)),
    "usd": ("USD", Decimal(1)),
    "cent": ("USD", Decimal("0.01")),
    "cents": ("USD", Decimal("0.01")),
    "euro": ("EUR", Decimal(1)),
    "euros": ("EUR", Decimal(1)),
    "eur": ("EUR", Decimal(1)),
    "yen": ("JPY", Decimal(1)),
    "yuan": ("CNY", Decimal(1)),
    "rupees": ("INR", Decimal(1)),
    "francs": ("CHF", Decimal(1)),
    "krona": ("SEK", Decimal(1)),
    "kronor": ("SEK", Decimal(1)),
}

TIMES = {
    "second": "second",
    "sec": "second",
    "minute": "minute",
    "min": "minute",
    "hour": "hour",
    "hr": "hour",
    "day": "day",
    "night": "night",
    "week": "week",
    "wk": "week",
    "fortnight": "fortnight",
    "month": "month",
    "year": "year",
    "yr": "year",
    "decade": "decade",
    "century": "century",
    "centurie": "century",  # what is left of "centuries" without its s
}
# How many of the finer unit make one of the coarser, for ranges such as "nine months to two years".
FINER = {
    ("month", "year"): 12,
    ("day", "week"): 7,
    ("hour", "day"): 24,
    ("minute", "hour"): 60,
    ("week", "year"): 52,
}

# word that qualifies a time -> whether it belongs to the unit ("working day") or not ("consecutive days")
TIME_QUALIFIERS = {
    "working": True,
    "school": True,
    "calendar": True,
    "business": True,
    "academic": True,
    "financial": True,
    "teaching": True,
    "trading": True,
    **dict.fromkeys(
        ("consecutive", "full", "whole", "further", "more", "additional", "extra", "straight", "clear",
        "long",
         "short", "successive", "complete", "other", "different", "tough", "turbulent", "guided", "learning",
         "unpaid", "paid", "free", "challenging", "difficult", "busy", "entire", "non-consecutive",
         "continuous", "contracted", "cash"),
        False,
    ),
}  # fmt: skip

MEASURES = {
    "km": "kilometre", "kilometre": "kilometre", "kilometres": "kilometre", "kilometers": "kilometre",
    "mile": "mile", "miles": "mile", "metre": "metre", "metres": "metre", "meter": "metre", "meters": "metre",
    "magnitude": "magnitude", "centimeters": "centimetre", "millimeters": "millimetre",
    "milliseconds": "millisecond", "kilometer": "kilometre", "mg": "milligram", "milligrams": "milligram",
    "yard": "yard",
    "cm": "centimetre", "centimetres": "centimetre", "mm": "millimetre", "millimetres": "millimetre",
    "foot": "foot", "feet": "foot", "ft": "foot", "inch": "inch", "inches": "inch", "yards": "yard",
    "acre": "acre", "acres": "acre", "hectare": "hectare", "hectares": "hectare", "ha": "hectare",
    "sqm": "square metre", "sqft": "square foot", "m²": "square metre",
    "kg": "kilogram", "kilogram": "kilogram", "kilograms": "kilogram", "kilos": "kilogram", "gram": "gram",
    "g": "gram",
    "grams": "gram", "tonne": "tonne", "tonnes": "tonne", "ton": "ton", "tons": "ton",
    "lb": "pound weight", "ounce": "ounce", "ounces": "ounce", "oz": "ounce", "pints": "pint",
    "knots": "knot",
    "watts": "watt", "volts": "volt", "rpm": "revolution per minute",
    "lbs": "pound weight", "litre": "litre", "litres": "litre", "liters": "litre", "gallons": "gallon",
    "mph": "mile per hour", "kmh": "kilometre per hour", "degree": "degree", "degrees": "degree",
    "°": "degree",
    "°c": "degree Celsius", "°f": "degree Fahrenheit", "kw": "kilowatt", "kwh": "kilowatt hour",
    "mw": "megawatt",
    "mwh": "megawatt hour", "gw": "gigawatt", "gb": "gigabyte", "mb": "megabyte", "tb": "terabyte",
    "kb": "kilobyte",
    "megawatts": "megawatt", "gigawatts": "gigawatt", "megabytes": "megabyte", "gigabytes": "gigabyte",
    "mbps": "megabit per second", "kph": "kilometre per hour", "kmph": "kilometre per hour",
    "bpd": "barrel per day", "centimeter": "centimetre", "millimeter": "millimetre",
    "hz": "hertz", "ghz": "gigahertz", "bps": "basis point",
    "m": "metre",
}  # fmt: skip
MEASURES |= {unit: unit for unit in MEASURES.values() if unit.isalpha() and unit != "pound"}
SCALE_M_IS_METRES_BEFORE = word_set("tall long wide high deep away apart above below")
