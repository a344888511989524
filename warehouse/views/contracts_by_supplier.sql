-- Contracts by supplier and generation, with the stated change in value.
SELECT supplier, generation, programme, qualification, outcome, value, value_low, value_high, currency, per,
       value_bound, change_percent, previous_supplier, buyer, starts_on, evidence, contract_id
FROM contracts
ORDER BY supplier NULLS LAST, generation, qualification
