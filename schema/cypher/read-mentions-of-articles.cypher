// The passages in which the given articles speak of a theory, in print order.
// Parameters: $ids (of articles), $limit. Columns: article, theory, phrase, section, line, lineEnd, language, sentence, references.
MATCH (a:Article)
WHERE a.id IN $ids
MATCH (a)<-[:`IN`]-(m:Mention)
MATCH (m)-[:MENTIONS]->(t:Theory)
RETURN a.id AS article, t.id AS theory, m.phrase AS phrase, m.section AS section, m.line AS line, m.lineEnd AS lineEnd,
  m.language AS language, m.sentence AS sentence, m.references AS references
ORDER BY article, line, phrase, theory, m.id
LIMIT $limit
