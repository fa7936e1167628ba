// Works by their ids; an article that another one cites is a work too.
// Parameters: $ids, $limit. Columns: the properties of the work; citedByCount.
MATCH (w:Work)
WHERE w.id IN $ids
OPTIONAL MATCH (w)<-[:CITES]-(a:Article)
WITH w, count(DISTINCT a) AS citedByCount
RETURN w.id AS id, w.type AS type, w.title AS title, w.titleRomanized AS titleRomanized, w.titleEn AS titleEn,
  w.corporateAuthor AS corporateAuthor, w.year AS year, w.container AS container, w.volume AS volume, CASE WHEN w:Article THEN null ELSE w.issue END AS issue,
  w.pages AS pages, w.publisher AS publisher, w.place AS place, w.doi AS doi, w.url AS url,
  coalesce(w.language, w.bodyLanguage) AS language, w:Article AS isArticle, citedByCount
ORDER BY id
LIMIT $limit
