-- Every post a person holds, over all documents.
SELECT person, count(*) AS posts, list(DISTINCT body ORDER BY body) AS bodies,
       list(DISTINCT organisation ORDER BY organisation) AS organisations
FROM appointments
GROUP BY person
ORDER BY posts DESC, person
