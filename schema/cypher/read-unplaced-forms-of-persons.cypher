// Persons whose spellings do not say which issue prints them, with the articles that they wrote or that cite them.
// Parameters: $limit. Columns: id, forms (how many), places (of each), articles (maps of issue and position).
MATCH (n:Person)
WHERE size(n.forms) > 0 AND n.formIssues IS NULL
WITH n ORDER BY n.id LIMIT $limit
OPTIONAL MATCH (n)-[:AUTHORED]->(w:Work)
OPTIONAL MATCH (w)<-[:CITES]-(c:Article)
WITH n,
  collect(DISTINCT CASE WHEN w:Article THEN {issue: w.issue, position: w.position} END) AS own,
  collect(DISTINCT CASE WHEN c:Article THEN {issue: c.issue, position: c.position} END) AS citing
RETURN n.id AS id, size(n.forms) AS forms, n.formPlaces AS places, own + citing AS articles
ORDER BY id
