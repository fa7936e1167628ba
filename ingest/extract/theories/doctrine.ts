const DOCTRINE = /^(\p{L}{4,24}?)(изм|изаци)(?:[яиюейм]{0,3}|\p{L}{0,8})$/u;
const NO_DOCTRINE =
  /^(?:скептиц|механ|орган|тур|террор|профессионал|реал|оптим|пессим|магнет|ритм|критиц|автомат|стат|цифров)изм|^(?:органи|реали|автомати|цифрови|оптими|специали)заци/u;

/** Cyrillic letters of international words as English spells them; a soft sign and a hard one are dropped. */
const LETTERS: readonly (readonly [string, string])[] =
  'менеджер=manager менедж=manag изо=iso морф=morph граф=graph филос=philos сфер=spher кью=cu лю=lu тю=tu ля=la ционал=tional ция=tion ия=ia х=ch ж=j ш=sh ч=ch щ=sch ю=yu я=ya ц=c к=c а=a б=b в=v г=g д=d е=e з=z и=i й=i л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f ы=y э=e ь= ъ='
    .split(' ')
    .map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? ''] as const);

/** An international word in Cyrillic letters as English would spell it, as far as letters tell: актор, actor. */
export const inLatin = (word: string): string => LETTERS.reduce((text, [cyrillic, latin]) => text.replaceAll(cyrillic, latin), word);

/** The English name of a doctrine or process that ends in -изм or -изация, or nothing. */
export function doctrine(word: string): string | undefined {
  const form = word.toLowerCase();
  if (!form.includes('из') || NO_DOCTRINE.test(form)) return undefined;
  const [, root, ending] = DOCTRINE.exec(form) ?? [];
  return root === undefined ? undefined : inLatin(root) + (ending === 'изм' ? 'ism' : 'ization');
}

const SHORTEST_COGNATE = 4;

/** An international word: коалиция, coalition. */
export function areCognate(latin: string, english: string): boolean {
  const [one, other] = [latin, english].map((word) => word.replaceAll('k', 'c'));
  let common = 0;
  while (common < english.length && one?.[common] === other?.[common]) common += 1;
  return common >= SHORTEST_COGNATE && common >= english.length / 2;
}
