/** The name of a series in brackets after the publishing house, `М.: Наука (Мыслители XX века), сс. 9–27`. */
const SERIES =
  /((?:^|[.!?»”’)]\s)\p{Lu}[\p{L}., -]{0,30}:\s[^():]{2,60}(?:\s\(\p{Lu}{2,10}\))?)\s\((?![^()]{0,160}\d{4}\))[\p{Lu}«"][^()]{2,160}\)(?=\.?\s?(?:$|[\uE000-\uE002])|,\s(?:сс?|pp?)\.)/u;

const NAMED_SERIES =
  /\s\([^()]{3,120}(?:series|серия|studies in [^()]{3,60}|library)(?:,? \d{1,4})?\)(?=\.?\s?(?:$|[\uE000-\uE002])|,\s(?:сс?|pp?)\.)/iu;

/** `Title. Some Press (Analyses in economics, 11).`, as Harvard styles print a series after the house. */
const AFTER_HOUSE =
  /\s\((?<=[.?!]\s\p{Lu}[^.?!()\d]{2,60}\s\()(?!New Series|pp?\.|Vol|[^()]*\d{4}\))(?=\p{Lu}[^()]*\p{Ll}[^()]* )[^()]{8,120}\)(?=\.?\s?(?:$|[\uE000-\uE002]))/u;

const CLOSING = /\)[.\s\uE000-\uE002]{0,6}$/u;

const SERIES_WORD = String.raw`(?:Series|Studies|Library|Texts|Classics|Editions|Records|Lecture Notes|Monographs|Papers|Contributions|Advances|Topics|Handbooks?|Textbooks|Guides|Bibliotheca|Bibliothèque|Bibliothek|Schriften|Beiträge|series|studies|texts|classics|editions|records|lecture notes|monographs|textbooks)`;
/** `Poetry, Oxford classical texts` before the house: what Elsevier's Harvard prints after the title, named as series are. */
const AFTER_TITLE = new RegExp(
  String.raw`^(.{4,}?), ((?:\d{1,2}(?:st|nd|rd|th) ed\.?, )?(?=[^,]*(?<!\p{L})${SERIES_WORD}(?!\p{L}))\p{Lu}[\p{L}’'-]{2,20} [^,:.]{3,90})$`,
  'u',
);

/** A title without the series that a comma joins to it. */
export const withoutSeriesAtEnd = (title: string): string => AFTER_TITLE.exec(title)?.[1] ?? title;

/** An entry without the name of the series that it gives in brackets after the publishing house. */
export function withoutSeries(text: string): string {
  if (!text.includes('(')) return text;
  const named = (text.includes(':') ? text.replace(SERIES, '$1') : text).replace(NAMED_SERIES, '');
  return CLOSING.test(named.slice(-8)) ? named.replace(AFTER_HOUSE, '') : named;
}

/** The beginnings by which a Russian series is known where the print lost what separates it, `Воля к вере Мыслители XX века`. */
const GLUED =
  /(?<=[\p{Ll}?!]) (?:Библиотека|Мыслители|Памятники|Классик[аи]|Классическая|Философск(?:ая|ое|ие) (?:мысль|наследие|технологии|библиотека)|Литературн(?:ое|ые) (?:наследие|памятники)|Научное наследие|Серия|Высшее образование)(?=[\s.]|$).*$/u;

export const withoutGluedSeries = (container: string): string => container.replace(GLUED, '');
