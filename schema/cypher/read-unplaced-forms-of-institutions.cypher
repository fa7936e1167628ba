// Institutions whose spellings do not say which issue prints them, with the articles whose authors name them.
// Parameters: $limit. Columns: id, forms (how many), places (of each), articles (maps of issue and position).
MATCH (n:Institution)
WHERE size(n.forms) > 0 AND n.formIssues IS NULL
WITH n ORDER BY n.id LIMIT $limit
OPTIONAL MATCH (n)<-[r:AFFILIATED_WITH]-(:Person)
OPTIONAL MATCH (a:Article {id: r.article})
WITH n, collect(DISTINCT CASE WHEN a:Article THEN {issue: a.issue, position: a.position} END) AS articles
RETURN n.id AS id, size(n.forms) AS forms, n.formPlaces AS places, articles
ORDER BY id
