// The keywords of the given articles, in order.
// Parameters: $ids (of articles), $limit. Columns: article, concept, rank, printedKk, printedRu, printedEn, lineKk, lineRu, lineEn.
MATCH (a:Article)
WHERE a.id IN $ids
MATCH (a)-[h:HAS_CONCEPT]->(c:Concept)
RETURN a.id AS article, c.id AS concept, h.order AS rank, h.printedKk AS printedKk, h.printedRu AS printedRu, h.printedEn AS printedEn,
  h.lineKk AS lineKk, h.lineRu AS lineRu, h.lineEn AS lineEn
ORDER BY article, rank, concept
LIMIT $limit
