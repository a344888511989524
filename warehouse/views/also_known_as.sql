-- Each name told in a record table, with the organisation or person it is; what fits none or two is left out.
WITH told AS (
    SELECT unnest([buyer, supplier, previous_supplier]) AS told_as FROM contracts
    UNION SELECT unnest([manager, previous_manager, delivered_by]) FROM programmes
    UNION SELECT unnest([body, organisation, person]) FROM appointments
    UNION SELECT unnest([author, addressee, responder]) FROM recommendations
    UNION SELECT organisation FROM commitments
    UNION SELECT unnest([pollster, commissioned_by]) FROM survey_results
    UNION SELECT organisation FROM finances
    UNION SELECT organisation FROM learners
    UNION SELECT unnest([provider, authority]) FROM inspection_judgements
    UNION SELECT authority FROM judgement_scales
    UNION SELECT unnest([speaker, organisation]) FROM quotations
    UNION SELECT unnest(participants) FROM events
), known AS (
    SELECT 'organisation' AS entity_kind, organisation_id AS entity_id, name,
           unnest(list_append(aliases, name)) AS spelling
    FROM organisations
    UNION
    -- A surname or an office is a person's only in its own article: the name in full, with or without its title.
    SELECT 'person', person_id, name, unnest([name, concat_ws(' ', honorific, name)]) FROM people
), named AS (
    SELECT told_as, regexp_replace(replace(lower(told_as), '’', ''''), '^the |\s*\([^()]*\)$', '', 'g') AS bare
    FROM told
    WHERE told_as IS NOT NULL
), spelt AS (
    SELECT entity_kind, entity_id, name,
           regexp_replace(replace(lower(spelling), '’', ''''), '^the |\s*\([^()]*\)$', '', 'g') AS bare
    FROM known
)
SELECT named.told_as, any_value(spelt.name) AS name, any_value(spelt.entity_kind) AS entity_kind,
       any_value(spelt.entity_id) AS entity_id
FROM named
JOIN spelt USING (bare)
GROUP BY named.told_as
HAVING count(DISTINCT spelt.entity_id) = 1
ORDER BY named.told_as
