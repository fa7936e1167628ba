// Ids of the cited works, those that most articles cite first.
// Parameters: $skip, $limit. Columns: id, citedByCount, total (cited works over all pages).
MATCH (every:Work)<-[:CITES]-(:Article)
WITH count(DISTINCT every) AS total
MATCH (w:Work)<-[:CITES]-(a:Article)
WITH total, w, count(DISTINCT a) AS citedByCount
RETURN w.id AS id, citedByCount, total
ORDER BY citedByCount DESC, w.title, id
SKIP $skip LIMIT $limit
