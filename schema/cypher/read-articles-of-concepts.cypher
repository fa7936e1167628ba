// The articles that have the given concepts among their keywords, in the order of the issue.
// Parameters: $ids (of concepts), $limit. Columns: those of read-concepts-of-articles.
MATCH (c:Concept)
WHERE c.id IN $ids
MATCH (c)<-[h:HAS_CONCEPT]-(a:Article)
RETURN a.id AS article, c.id AS concept, h.order AS rank, h.printedKk AS printedKk, h.printedRu AS printedRu, h.printedEn AS printedEn,
  h.lineKk AS lineKk, h.lineRu AS lineRu, h.lineEn AS lineEn
ORDER BY concept, a.position, article
LIMIT $limit
