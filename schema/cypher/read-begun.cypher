// Journals and issues: a load writes them first, so a graph without any holds nothing of ours.
// Parameters: $limit. Columns: id.
MATCH (n)
WHERE n:Journal OR n:Issue
RETURN n.id AS id
LIMIT $limit
