// The reference lists of the given articles, in order.
// Parameters: $ids (of articles), $limit. Columns: article, work, number, timesCited, printedNative, printedRomanized,
// places (JSON, one item a bracketed group), line, rule, confidence.
MATCH (a:Article)
WHERE a.id IN $ids
MATCH (a)-[c:CITES]->(w:Work)
RETURN a.id AS article, w.id AS work, c.number AS number, c.timesCited AS timesCited,
  c.printedNative AS printedNative, c.printedRomanized AS printedRomanized, c.places AS places,
  c.line AS line, c.rule AS rule, c.confidence AS confidence
ORDER BY article, number, work
LIMIT $limit
