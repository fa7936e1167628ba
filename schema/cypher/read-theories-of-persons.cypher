// The theories behind which the given persons stand.
// Parameters: $ids (of persons), $limit. Columns: theory, person, article.
MATCH (p:Person)
WHERE p.id IN $ids
MATCH (p)<-[r:PROPOSED_BY]-(t:Theory)
RETURN t.id AS theory, p.id AS person, r.article AS article
ORDER BY person, t.name, theory, article
LIMIT $limit
