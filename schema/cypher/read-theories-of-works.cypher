// The theories for which articles cite the given works.
// Parameters: $ids (of works), $limit. Columns: theory, work, article, number.
MATCH (w:Work)
WHERE w.id IN $ids
MATCH (w)<-[r:GROUNDED_IN]-(t:Theory)
RETURN t.id AS theory, w.id AS work, r.article AS article, r.number AS number
ORDER BY work, t.name, theory, article
LIMIT $limit
