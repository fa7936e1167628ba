// Ids of the articles of the given issues, in order.
// Parameters: $ids (of issues), $limit. Columns: issue, article.
MATCH (i:Issue)
WHERE i.id IN $ids
MATCH (i)<-[:PUBLISHED_IN]-(a:Article)
RETURN i.id AS issue, a.id AS article
ORDER BY issue, a.position, article
LIMIT $limit
