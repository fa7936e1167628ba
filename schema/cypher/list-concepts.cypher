// Ids of all concepts, those that most articles share first.
// Parameters: $skip, $limit. Columns: id, articleCount, total (concepts over all pages).
MATCH (every:Concept)
WITH count(every) AS total
MATCH (c:Concept)
OPTIONAL MATCH (c)<-[:HAS_CONCEPT]-(a:Article)
WITH total, c, count(DISTINCT a) AS articleCount
RETURN c.id AS id, articleCount, total
ORDER BY articleCount DESC, coalesce(c.labelEn, c.labelRu, c.labelKk), id
SKIP $skip LIMIT $limit
