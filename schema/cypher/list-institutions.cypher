// Ids of all institutions, by name.
// Parameters: $skip, $limit. Columns: id, total (institutions over all pages).
MATCH (every:Institution)
WITH count(every) AS total
MATCH (i:Institution)
RETURN i.id AS id, total
ORDER BY i.name, i.id
SKIP $skip LIMIT $limit
