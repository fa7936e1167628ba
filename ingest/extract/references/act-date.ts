import { DATE } from './dates.ts';
import { MONTH_WORD } from './vocabulary/months.ts';

const DATE_AT_END = new RegExp(
  String.raw`\s?[:,.(–-]\s?(?:[–-]\s)?\(?(?:${DATE}|\d{4} (?:zh|j)yl\p{L}{0,3} \d{1,2} ${MONTH_WORD})(?:\s?(?:ж|г|j|zh)\.)?(?:\s?№\s?\S{1,12}(?:\s\p{Lu}{2,4})?)?\)?\.?$`,
  'iu',
);

const SHORTEST_TITLE = 15;

/** `О миграции населения: Закон Республики Казахстан от …`: the kind of act and who passed it say who answers for the title. */
const NAMED_AFTER =
  /\s?:\s(?:(?:конституционн|федеральн)\p{L}{1,4}\s)?(?:закон|указ|постановление|распоряжение|приказ|решение)\s(?:(?:и\.о\.\s)?(?:республики|рк|рф|президента|правительства|министр|парламента|верховн|российск|акимата|маслихата)|от\s\d)/iu;

/** The title of an act without the date and number of the act that are printed after it: `… Заңы: 2001 жыл 23 қаңтар`, `… Заңы. – 18.11.2015 ж. № 410-V`. */
export function withoutActDate(title: string): string {
  const match = NAMED_AFTER.exec(title) ?? DATE_AT_END.exec(title);
  return match === null || match.index < SHORTEST_TITLE ? title : title.slice(0, match.index);
}
