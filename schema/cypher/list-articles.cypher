// Ids of all articles, the newest issue first, in the order of each issue.
// Parameters: $skip, $limit. Columns: id, total (articles over all pages).
MATCH (every:Article)
WITH count(every) AS total
MATCH (a:Article)
RETURN a.id AS id, total
ORDER BY coalesce(a.year, 0) DESC, a.issue, a.position, a.id
SKIP $skip LIMIT $limit
