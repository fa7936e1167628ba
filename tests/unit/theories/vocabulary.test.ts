import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../schema/record/language.ts';
import { skosFaults } from '../../../schema/vocabulary/skos-faults.ts';
import { theoryVocabulary } from '../../../schema/vocabulary/theories.ts';
import type { TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';

const { theories, thinkers } = theoryVocabulary();

const concept = (id: string, more: Partial<TheoryConcept> = {}): TheoryConcept => ({
  id,
  kind: 'theory',
  prefLabel: { en: `${id} en`, kk: `${id} kk`, ru: `${id} ru` },
  altLabel: { en: [], kk: [], ru: [] },
  hiddenLabel: [],
  thinkers: [],
  broader: [],
  related: [],
  needsAnchor: 'any',
  ...more,
});

describe('the vocabulary of theories', () => {
  it('keeps the SKOS rules', () => expect(skosFaults(theories, thinkers)).toEqual([]));

  it('covers the field', () => {
    expect(theories.length).toBeGreaterThanOrEqual(3400);
    expect(thinkers.length).toBeGreaterThanOrEqual(2500);
    expect(new Set(theories.map((theory) => theory.kind))).toEqual(new Set(['theory', 'school', 'framework', 'method']));
  });

  it.each([
    ['social-capital', 'Social capital', 'Robert D. Putnam'],
    ['creative-class', 'Creative class', 'Richard Florida'],
    ['soft-power', 'Soft power', 'Joseph S. Nye'],
    ['new-public-management', 'New Public Management', 'Christopher Hood'],
    ['human-capital', 'Human capital', 'Theodore W. Schultz'],
    ['culture-industry', 'Culture industry', 'Theodor W. Adorno'],
    ['welfare-regimes', 'Welfare regimes', 'Gøsta Esping-Andersen'],
    ['capability-approach', 'Capability approach', 'Amartya Sen'],
    ['ladder-of-participation', 'Ladder of citizen participation', 'Sherry R. Arnstein'],
    ['polyarchy', 'Polyarchy', 'Robert A. Dahl'],
    ['public-sphere', 'Public sphere', 'Jürgen Habermas'],
    ['securitization', 'Securitization theory', 'Barry Buzan'],
    ['thematic-analysis', 'Thematic analysis', 'Virginia Braun'],
    ['five-forces', 'Five forces model', 'Michael E. Porter'],
    ['tyranny-of-the-majority', 'Tyranny of the majority', 'Alexis de Tocqueville'],
    ['radbruch-formula', 'Radbruch formula', 'Gustav Radbruch'],
    ['staged-authenticity', 'Staged authenticity', 'Dean MacCannell'],
    ['systemic-functional-linguistics', 'Systemic functional linguistics', 'M. A. K. Halliday'],
    ['climate-justice', 'Climate justice', 'David Schlosberg'],
    ['segmented-assimilation', 'Segmented assimilation', 'Alejandro Portes'],
    ['coloniality-of-power', 'Coloniality of power', 'Aníbal Quijano'],
    ['growth-machine', 'Growth machine', 'Harvey Molotch'],
    ['bureaucracy-theory', 'Weberian bureaucracy', 'Max Weber'],
    ['liberal-intergovernmentalism', 'Liberal intergovernmentalism', 'Andrew Moravcsik'],
    ['counter-majoritarian-difficulty', 'Counter-majoritarian difficulty', 'Alexander M. Bickel'],
    ['preference-falsification', 'Preference falsification', 'Timur Kuran'],
    ['policy-feedback', 'Policy feedback theory', 'Paul Pierson'],
  ])('has %s as %s of %s', (id, name, thinker) => {
    const found = theories.find((theory) => theory.id === id);
    expect(found?.prefLabel.en).toBe(name);
    expect(found?.thinkers.map((of) => thinkers.find((known) => known.id === of)?.name)).toContain(thinker);
  });

  it.each([
    ['Intergovernmentalism', 'Liberal intergovernmentalism'],
    ['BCG matrix', 'Ansoff matrix'],
    ['Simulacra and simulation', 'Hyperreality'],
    ['Social constructivism', 'Sociocultural theory'],
    ['In-depth expert interviews', 'In-depth interview'],
    ['Policy transfer', 'Policy diffusion'],
    ['Precautionary principle', 'Polluter pays principle'],
    ['Theory of empire', 'Imperialism theory'],
  ])('parts %s from %s', (one, other) => {
    const named = [one, other].map((name) => theories.find((theory) => theory.prefLabel.en === name));
    expect(named).not.toContain(undefined);
    expect(named[0]?.id).not.toBe(named[1]?.id);
    expect(named[0]?.altLabel.en).not.toContain(other);
  });

  it.each([
    'theory-of-change',
    'transaction-costs',
    'local-autonomy',
    'water-wars',
    'lorenz-gini',
    'foreign-policy-analysis',
    'nuclear-deterrence',
  ])('asks for an anchor where %s is also an everyday phrase', (id) =>
    expect(theories.find((theory) => theory.id === id)?.needsAnchor).not.toBe('none'),
  );

  it('writes Kazakh and Russian labels in Cyrillic unless the term is international', () => {
    const latin = theories.filter(
      (theory) => /^[\p{Script=Latin}\s-]+$/u.test(theory.prefLabel.ru) && !/^[A-Z]{2}/.test(theory.prefLabel.ru),
    );
    expect(latin.map((theory) => theory.id)).toEqual(['das-man']);
  });

  it('prints family names of every thinker in Kazakh and Russian', () => {
    expect(thinkers.filter((thinker) => thinker.ru.length === 0 || thinker.kk.length === 0)).toEqual([]);
    expect(thinkers.find((thinker) => thinker.id === 'putnam')?.ru).toEqual(expect.arrayContaining(['Патнэм', 'Путнам', 'Патнам']));
  });

  it('gives a label to one concept only in each language', () => {
    for (const language of LANGUAGES) {
      const labels = theories.flatMap((theory) =>
        [theory.prefLabel[language], ...theory.altLabel[language]].map((label) => label.toLowerCase()),
      );
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

describe('skosFaults', () => {
  it.each([
    ['an id given twice', [concept('a'), concept('a')], 'a: the id is given twice'],
    ['a label preferred and alternative', [concept('a', { altLabel: { en: ['A en'], kk: [], ru: [] } })], 'a en@en: one label, two uses'],
    ['a broader concept that is not there', [concept('a', { broader: ['b'] })], 'a: no concept b'],
    ['a concept under itself', [concept('a', { related: ['a'] })], 'a: linked with itself'],
    ['a relation one way', [concept('a', { related: ['b'] }), concept('b')], 'a: related to b not both ways, or broader, too'],
    ['a thinker who is not there', [concept('a', { thinkers: ['nobody'] })], 'a: no thinker nobody'],
  ])('reports %s', (_, concepts, fault) => expect(skosFaults(concepts, [])).toContain(fault));
});
