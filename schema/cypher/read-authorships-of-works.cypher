// Who wrote the given works (articles are works), in order.
// Parameters: $ids (of works), $limit. Columns: work, person, rank, printedName, line.
MATCH (w:Work)
WHERE w.id IN $ids
MATCH (w)<-[r:AUTHORED]-(p:Person)
RETURN w.id AS work, p.id AS person, r.order AS rank, r.printedName AS printedName, r.line AS line
ORDER BY work, rank, person
LIMIT $limit
