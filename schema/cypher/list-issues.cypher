// Ids of all issues, newest first.
// Parameters: $skip, $limit. Columns: id, total (issues over all pages).
MATCH (every:Issue)
WITH count(every) AS total
MATCH (i:Issue)
RETURN i.id AS id, total
ORDER BY coalesce(i.year, 0) DESC,
  CASE WHEN i.wholeNumber =~ '[0-9]{1,9}' THEN toInteger(i.wholeNumber) ELSE 0 END DESC,
  CASE WHEN i.number =~ '[0-9]{1,9}' THEN toInteger(i.number) ELSE 0 END DESC, i.wholeNumber DESC, i.number DESC, i.id
SKIP $skip LIMIT $limit
