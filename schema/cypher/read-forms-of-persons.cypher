// The spellings of the given persons, with the issue that prints each.
// Parameters: $ids (of persons), $limit. Columns: id, forms, formLanguages, formPlaces, formIssues.
MATCH (n:Person)
WHERE n.id IN $ids
RETURN n.id AS id, n.forms AS forms, n.formLanguages AS formLanguages, n.formPlaces AS formPlaces, n.formIssues AS formIssues
ORDER BY id
LIMIT $limit
