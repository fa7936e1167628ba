// Citations whose places in the body stand in three lists, as they did before version 3 of the model.
// Parameters: $limit. Columns: from, to, key; lines, sections, printed (side by side, one item a bracketed group).
MATCH (a:Article)-[c:CITES]->(w:Work)
WHERE c.placeLines IS NOT NULL
RETURN a.id AS from, w.id AS to, c.key AS key, c.placeLines AS lines, c.placeSections AS sections, c.placePrinted AS printed
ORDER BY from, to, key
LIMIT $limit
