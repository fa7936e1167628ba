import { textOfName, type Name, type Reference } from '../../../../schema/record/reference.ts';
import { fold } from '../../../../schema/text/fold.ts';
import { scriptOf } from '../../../../schema/text/script-of.ts';
import { skeleton } from '../../../../schema/text/skeleton.ts';
import { citedAuthorAt, referencePlace, type ArticleAddress } from '../../../../schema/record/address.ts';
import type { Place } from '../../../../schema/record/address.ts';
import { nameOfParts } from '../person-name.ts';
import { keyOf, type BareMention, type Spelling } from './person-mention.ts';

/** Index of the romanized twin of each native name: the one that sounds alike, else, in lists of one length, the one in its place. */
function twinsOf(native: readonly Name[], romanized: readonly Name[]): (Name | undefined)[] {
  const left = [...romanized];
  const alike = native.map((name) => {
    const at = left.findIndex((twin) => fold(twin.family) === fold(name.family) || skeleton(twin.family) === skeleton(name.family));
    return at === -1 ? undefined : left.splice(at, 1)[0];
  });
  if (native.length !== romanized.length) return alike;
  return alike.map((twin, index) => {
    const inPlace = romanized[index];
    return twin ?? (inPlace !== undefined && left.includes(inPlace) ? inPlace : undefined);
  });
}

const citedSpelling = (name: Name, language: string, place: Place): Spelling => ({
  text: textOfName(name),
  language: scriptOf(name.family) === 'Cyrl' ? (language === 'kk' || language === 'ru' ? language : '') : 'en',
  place,
  name: nameOfParts(name.family, name.given),
});

/**
 * The authors of a reference, each in both printings.
 * @param work id of the work that the reference means
 */
export function citedMentions(reference: Reference, article: ArticleAddress, work: string | null): BareMention[] {
  const place = referencePlace(article.article, reference.n);
  const twins = twinsOf(reference.authors, reference.romanized?.authors ?? []);
  const authors = reference.authors.length > 0 ? reference.authors : (reference.romanized?.authors ?? []);
  const families = authors.map((name) => fold(name.family));
  return authors.map((name, index) => {
    const twin = twins[index];
    const spellings = [name, ...(twin === undefined || textOfName(twin) === textOfName(name) ? [] : [twin])].map((each) =>
      citedSpelling(each, reference.language, place),
    );
    return {
      at: citedAuthorAt(article, reference.n, index),
      role: 'cited',
      article,
      list: citedAuthorAt(article, reference.n, -1),
      reference: reference.n,
      authorOf: work === null ? null : { work, index },
      references: [],
      beside: families.filter((_, other) => other !== index),
      spellings,
      orcid: null,
      email: null,
      key: keyOf(spellings, `${reference.title ?? ''}|${reference.year ?? ''}`),
    };
  });
}
