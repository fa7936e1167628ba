// The entries of reference lists that cite the given works, in the order of the issue.
// Parameters: $ids (of works), $limit. Columns: those of read-citations-of-articles.
MATCH (w:Work)
WHERE w.id IN $ids
MATCH (w)<-[c:CITES]-(a:Article)
RETURN a.id AS article, w.id AS work, c.number AS number, c.timesCited AS timesCited,
  c.printedNative AS printedNative, c.printedRomanized AS printedRomanized, c.places AS places,
  c.line AS line, c.rule AS rule, c.confidence AS confidence
ORDER BY work, a.position, article, number
LIMIT $limit
