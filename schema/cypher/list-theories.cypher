// Ids of all theories, those that most articles draw on first.
// Parameters: $skip, $limit. Columns: id, articleCount, total (theories over all pages).
MATCH (every:Theory)
WITH count(every) AS total
MATCH (t:Theory)
OPTIONAL MATCH (t)<-[:DRAWS_ON]-(a:Article)
WITH total, t, count(DISTINCT a) AS articleCount
RETURN t.id AS id, articleCount, total
ORDER BY articleCount DESC, t.name, id
SKIP $skip LIMIT $limit
