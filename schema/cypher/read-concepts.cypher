// Concepts by their ids.
// Parameters: $ids, $limit. Columns: the properties of the concept; articleCount.
MATCH (c:Concept)
WHERE c.id IN $ids
OPTIONAL MATCH (c)<-[:HAS_CONCEPT]-(a:Article)
WITH c, count(DISTINCT a) AS articleCount
RETURN c.id AS id, c.labelKk AS labelKk, c.labelRu AS labelRu, c.labelEn AS labelEn, articleCount
ORDER BY id
LIMIT $limit
