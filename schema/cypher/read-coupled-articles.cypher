// Articles that cite what the given articles cite (bibliographic coupling, Kessler 1963), those that share most works first.
// Parameters: $ids (of articles), $limit. Columns: article, coupled (the other article), shared (works that both cite).
MATCH (a:Article)
WHERE a.id IN $ids
MATCH (a)-[:CITES]->(w:Work)
WITH DISTINCT a, w
MATCH (w)<-[:CITES]-(b:Article)
WHERE b <> a
WITH a, b, count(DISTINCT w) AS shared
RETURN a.id AS article, b.id AS coupled, shared
ORDER BY article, shared DESC, coupled
LIMIT $limit
