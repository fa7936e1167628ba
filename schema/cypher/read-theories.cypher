// Theories by their ids.
// Parameters: $ids, $limit. Columns: the properties of the theory; articleCount.
MATCH (t:Theory)
WHERE t.id IN $ids
OPTIONAL MATCH (t)<-[:DRAWS_ON]-(a:Article)
WITH t, count(DISTINCT a) AS articleCount
RETURN t.id AS id, t.name AS name, t.kind AS kind, t.labelKk AS labelKk, t.labelRu AS labelRu, t.labelEn AS labelEn, articleCount
ORDER BY id
LIMIT $limit
