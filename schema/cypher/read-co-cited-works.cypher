// Works that are cited together with the given works (co-citation, Small 1973), those cited together most often first.
// Parameters: $ids (of works), $limit. Columns: work, coCited (the other work), together (articles that cite both).
MATCH (w:Work)
WHERE w.id IN $ids
MATCH (w)<-[:CITES]-(a:Article)
WITH DISTINCT w, a
MATCH (a)-[:CITES]->(v:Work)
WHERE v <> w
WITH w, v, count(DISTINCT a) AS together
RETURN w.id AS work, v.id AS coCited, together
ORDER BY work, together DESC, coCited
LIMIT $limit
