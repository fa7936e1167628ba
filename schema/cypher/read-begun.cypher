// Journals: a load writes them first, so a graph without any holds nothing of ours.
// Parameters: $limit. Columns: id.
MATCH (j:Journal)
RETURN j.id AS id
ORDER BY id
LIMIT $limit
