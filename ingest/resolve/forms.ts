import type { Form, FormLanguage, Refusal } from './entities.ts';

/** Each spelling once a place. */
export function uniqueForms(forms: readonly Form[]): Form[] {
  const seen = new Map<string, Form>();
  for (const { text, language, place } of forms) {
    const key = `${text}\n${place.text}`;
    if (!seen.has(key)) seen.set(key, { text, language, place });
  }
  return [...seen.values()];
}

/** The text printed most often, of equals the first in code order; `null` for none. */
export function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const sorted = [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? null;
}

/** The most frequent form of a language. */
export const mostFrequentOf = (forms: readonly Form[], language: FormLanguage): string | null =>
  mostFrequent(forms.filter((form) => form.language === language).map((form) => form.text));

/** A refusal to merge, where both sides print something. */
export function refusalOf(one: Form | undefined, other: Form | undefined, reason: string): Refusal[] {
  const [form] = one === undefined ? [] : uniqueForms([one]);
  const [otherForm] = other === undefined ? [] : uniqueForms([other]);
  return form === undefined || otherForm === undefined ? [] : [{ reason, forms: [form, otherForm] }];
}
