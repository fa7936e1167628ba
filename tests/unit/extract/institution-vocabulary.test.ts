import { describe, expect, it } from 'vitest';
import abroad from '../../../schema/vocabulary/institutions/abroad.json' with { type: 'json' };
import kazakhstan from '../../../schema/vocabulary/institutions/kazakhstan.json' with { type: 'json' };
import { findInstitution } from '../../../ingest/extract/authors/institution-vocabulary.ts';
import { cityNamed, countryNamed } from '../../../ingest/extract/authors/places.ts';

const all = [...kazakhstan, ...abroad];

describe('the vocabulary of institutions', () => {
  it('gives every form to the institution that has it', () => {
    const strayed = all.flatMap(({ en, forms }) =>
      [en, ...forms].flatMap((form) => {
        const found = findInstitution(form.split(' '))?.institution.en ?? null;
        return found === en ? [] : [`${form}: ${found}, not ${en}`];
      }),
    );
    expect(strayed).toEqual([]);
  });

  it('places every institution in a known city and country', () => {
    const strayed = all.filter(({ city, country }) => cityNamed(city)?.en !== city || countryNamed(country) !== country);
    expect(strayed.map(({ en }) => en)).toEqual([]);
  });

  it.each(all.map(({ city }) => city).filter((city, at, cities) => cities.indexOf(city) === at))('no institution is named %s', (city) => {
    expect(findInstitution(city.split(' '))).toBeNull();
  });
});
