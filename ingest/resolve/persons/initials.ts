import type { GivenName } from './person-name.ts';

/** Latin letters with which a name may begin whose first Cyrillic letter is this. */
const LATIN_FOR: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'ae',
  б: 'b',
  в: 'vw',
  г: 'gh',
  ғ: 'g',
  д: 'd',
  е: 'ey',
  ё: 'eyi',
  ж: 'zjg',
  з: 'zs',
  и: 'iyj',
  й: 'jyi',
  к: 'kcq',
  қ: 'kq',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 'scz',
  т: 't',
  у: 'uw',
  ұ: 'u',
  ү: 'u',
  ф: 'fp',
  х: 'khxcj',
  һ: 'h',
  ц: 'tcz',
  ч: 'c',
  ш: 'sc',
  щ: 's',
  ы: 'yi',
  і: 'i',
  э: 'ea',
  ю: 'yjiuû',
  я: 'yjiâ',
};

const plain = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '');

const firstLetter = (name: GivenName): string => name.printed.charAt(0);

/** Дж. is J or G, not D. */
function latinFor(name: GivenName): string {
  if (name.printed.startsWith('дж')) return 'jgd';
  return LATIN_FOR[firstLetter(name)] ?? plain(firstLetter(name));
}

const isCyrillic = (name: GivenName): boolean => /\p{Script=Cyrillic}/u.test(name.printed);

function mayStandFor(cyrillic: GivenName, latin: GivenName): boolean {
  const letters = latinFor(cyrillic);
  return letters.includes(firstLetter(latin)) || letters.includes(plain(firstLetter(latin)));
}

/** В in a Latin list is V by the scheme and W in the name's own language: Theodor V. and Theodor W. */
const asV = (letter: string): string => (letter === 'w' ? 'v' : letter);

/** Whether two given names, at least one of them an initial, may begin alike; in one script they must. */
export function beginAlike(one: GivenName, other: GivenName): boolean {
  if (isCyrillic(one) && !isCyrillic(other)) return mayStandFor(one, other);
  if (isCyrillic(other) && !isCyrillic(one)) return mayStandFor(other, one);
  return one.folded.charAt(0) === other.folded.charAt(0) || asV(firstLetter(one)) === asV(firstLetter(other));
}

const VOWEL = /^[aeiouyаәеёиіоөуұүыэюя]/;

/** Whether both begin with a vowel, be they in one script or two. */
export const beginWithVowels = (one: GivenName, other: GivenName): boolean =>
  VOWEL.test(plain(firstLetter(one))) && VOWEL.test(plain(firstLetter(other)));
