import { DATE } from './dates.ts';
import { MONTH_WORD } from './vocabulary/months.ts';

const DATE_AT_END = new RegExp(
  String.raw`\s?[:,.(–-]\s?(?:[–-]\s)?\(?(?:${DATE}|\d{4} (?:zh|j)yl\p{L}{0,3} \d{1,2} ${MONTH_WORD})(?:\s?(?:ж|г|j|zh)\.)?(?:\s?№\s?\S{1,12}(?:\s\p{Lu}{2,4})?)?\)?\.?$`,
  'iu',
);

const SHORTEST_TITLE = 15;
const SHORTEST_NAME = 6;

const ACT_WORD = String.raw`(?<!\p{L})(?:закон|указ|постановлени|распоряжени|приказ|решени|соглашени|договор|заң|жарлы[ғқ]|қаулы|бұйры[ғқ]|шешім|келісім|zakon|ukaz|postanovleni|rasporyazheni|prikaz|resheni|soglasheni|dogovor|zan[gy]|zharly|[kq]auly|buiry|sheshim)`;
const DATED_OR_NUMBERED = String.raw`(?:№|(?<!\p{L})(?:no\.|(?:от|ot) \d|\d{4}))`;

/** `О миграции населения: Закон Республики Казахстан от …`, `Тіл туралы: … № 151 Заңы`: the kind of act and who passed it say who answers for the title. */
const NAMED_AFTER = new RegExp(String.raw`\s?:\s(?=[^:]{0,160}${ACT_WORD})(?=[^:]{0,160}${DATED_OR_NUMBERED})`, 'iu');

/** Where the words about the act begin; a colon inside the quotation marks of a title is the title's own. */
function namedAfter(title: string): number | null {
  const at = NAMED_AFTER.exec(title)?.index ?? 0;
  const before = title.slice(0, at);
  return at >= SHORTEST_NAME && before.split('«').length === before.split('»').length ? at : null;
}

/** Whether a title goes on with the kind of act that it is the title of, in whatever gazette it is printed. */
export const namesAct = (title: string): boolean => namedAfter(title) !== null;

/** The title of an act without the kind, date and number of the act that are printed after it: `… Заңы: 2001 жыл 23 қаңтар`, `… Заңы. – 18.11.2015 ж. № 410-V`. */
export function actTitle(title: string): string {
  const named = namedAfter(title);
  if (named !== null) return title.slice(0, named);
  const dated = DATE_AT_END.exec(title);
  return dated === null || dated.index < SHORTEST_TITLE ? title : title.slice(0, dated.index);
}
