// Who stands behind the given theories, and which article says so.
// Parameters: $ids (of theories), $limit. Columns: theory, person, article.
MATCH (t:Theory)
WHERE t.id IN $ids
MATCH (t)-[r:PROPOSED_BY]->(p:Person)
RETURN t.id AS theory, p.id AS person, r.article AS article
ORDER BY theory, p.name, person, article
LIMIT $limit
