// The spellings of the institutions that an issue prints, with the issue that prints each.
// Parameters: $issue, the issue's id; $limit. Columns: id, forms, formLanguages, formPlaces, formIssues.
MATCH (n:Institution)
WHERE $issue IN n.formIssues
RETURN n.id AS id, n.forms AS forms, n.formLanguages AS formLanguages, n.formPlaces AS formPlaces, n.formIssues AS formIssues
ORDER BY id
LIMIT $limit
