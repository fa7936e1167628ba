// A shortest path between two works over citations and authors, in either direction, of six steps at most; of several the first by its ids.
// Parameters: $from, $to (ids of works), $limit. Columns: ids (of works and persons, from end to end).
MATCH (a:Work {id: $from})
MATCH (b:Work {id: $to})
WHERE a <> b
MATCH p = allShortestPaths((a)-[:CITES|AUTHORED*..6]-(b))
WITH [n IN nodes(p) | n.id] AS ids
RETURN DISTINCT ids, reduce(line = '', id IN ids | line + ' ' + id) AS line
ORDER BY line
LIMIT $limit
