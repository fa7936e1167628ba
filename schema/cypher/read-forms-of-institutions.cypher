// The spellings of the given institutions, with the issue that prints each.
// Parameters: $ids (of institutions), $limit. Columns: id, forms, formLanguages, formPlaces, formIssues.
MATCH (n:Institution)
WHERE n.id IN $ids
RETURN n.id AS id, n.forms AS forms, n.formLanguages AS formLanguages, n.formPlaces AS formPlaces, n.formIssues AS formIssues
ORDER BY id
LIMIT $limit
