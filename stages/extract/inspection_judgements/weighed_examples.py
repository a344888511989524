"""What the weighed reader and lists below a grade read, and near misses that must give no row."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "Tidewell Training is back at a ‘good’ judgment from the inspectorate, Ofsted, and is free of debt.": [
        {"provider": "Tidewell Training", "judgement": "good", "authority": "Ofsted", "rule": "weighed/1"}
    ],
    "Ofsted visited. There is a grade one provider on the list too – Marlpit Training Limited.": [
        {"provider": "Marlpit Training Limited", "judgement": "outstanding", "rule": "weighed/1"}
    ],
    "Tidewell College deserves an ‘outstanding’ rating at its next Ofsted inspection, it said.": [],
    "Tidewell College and Ofsted differ. Schools rated inadequate have 4s in most categories.": [],
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
