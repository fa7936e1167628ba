/** Legal forms that stand beside a name: НАО «…», «…» КеАҚ, abbreviated or in full, in three languages. */
const ABBREVIATION =
  /^(?:НАО|КеАҚ|ҰАҚ|АО|АҚ|ОАО|ЗАО|ООО|ТОО|ЖШС|РГП|РМК|РМҚК|РГКП|КГП|КМК|КГУ|КММ|ФГБОУ|ФГАОУ|ГОУ|ВО|ПХВ|ШЖҚ|NJSC|NCJSC|NPJSC|JSC|LLP|LLC|Ltd)$/u;
const IN_FULL =
  /(?:РГП|КГП|ГКП) на ПХВ|(?:некоммерческо(?:е|го)\s|коммерциялық емес\s)?(?:акционерно(?:е|го)\sобществ[оа]|акционерлік қоғам(?:ы|ының)?)|товариществ[оа] с ограниченной ответственностью|жауапкершілігі шектеулі серіктестігі?(?:нің)?|(?:республиканско(?:е|го)|коммунально(?:е|го))\sгосударственно(?:е|го)\s(?:казенно(?:е|го)\s)?предприяти[ея](?:\sна праве хозяйственного ведения)?|(?:non-?(?:profit|commercial)\s)?joint[- ]stock company|limited liability (?:partnership|company)/giu;

const bare = (word: string): string => word.replace(/^[«"“„(]{1,9}|[»"”,.;)]{1,9}$/gu, '').split('-')[0] ?? '';

const isAbbreviation = (word: string): boolean => ABBREVIATION.test(bare(word));

/** Whether a text is nothing but a legal form. */
export const isLegalForm = (text: string): boolean =>
  text
    .replace(IN_FULL, ' ')
    .split(/\s+/)
    .every((word) => word === '' || isAbbreviation(word));

/** Whether a legal form stands among some words. */
export const hasLegalForm = (words: readonly string[]): boolean => words.some(isAbbreviation) || words.join(' ').search(IN_FULL) >= 0;

/** Some words without the legal forms among them; those of a company stay, whose form alone tells what it is. */
export function dropLegalForm(words: readonly string[], isNamed: (word: string) => boolean): string[] {
  if (!words.some(isNamed)) return [...words];
  const left = words
    .join(' ')
    .replace(IN_FULL, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !isAbbreviation(word));
  return left.length === 0 ? [...words] : left;
}

const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/^(?:ТОО|ЖШС)/u, 'LLP'],
  [/^(?:НАО|КеАҚ)/u, 'NJSC'],
  [/^(?:АО|АҚ)/u, 'JSC'],
  [/^ООО/u, 'LLC'],
];

/** The English abbreviation of a legal form, in any case: ТОО, ЖШС-нің; `null` for a form that has none. */
export const englishLegalForm = (word: string): string | null =>
  ENGLISH.find(([form]) => form.test(word) && isAbbreviation(word))?.[1] ?? null;
