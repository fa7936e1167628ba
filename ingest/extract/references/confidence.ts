import type { ReferenceFields } from '../../../schema/record/reference.ts';
import type { Parts } from './parts.ts';

/** How far the title's end is trusted, by what marked it. */
const STYLE_TRUST: Readonly<Record<Parts['style'], number>> = { slashes: 0.95, inside: 0.85, 'author-year': 0.9, areas: 0.85, plain: 0.65 };

/** Confidence by field name, for every field that has a value: how it was told, less what was left over. */
export function fieldConfidence(
  fields: ReferenceFields & { readonly titleEn: string | null },
  parts: Parts,
  sure: { readonly type: number; readonly language: number },
): Record<string, number> {
  const trust = Math.max(0.3, STYLE_TRUST[parts.style] - 0.1 * Math.min(3, parts.leftover.length));
  const byField: Readonly<Record<string, number>> = {
    type: sure.type,
    language: sure.language,
    doi: 0.99,
    url: 0.97,
    accessed: 0.97,
    titleEn: 0.95,
    year: 0.95,
    authors: 0.92,
    volume: 0.92,
    issue: 0.92,
    pages: 0.92,
    place: 0.85,
    corporateAuthor: 0.75,
    editorsOrTranslators: 0.85,
    title: trust,
    container: trust,
    publisher: Math.min(trust, 0.85),
  };
  const filled = Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(filled.map(([name]) => [name, Math.round((byField[name] ?? trust) * 100) / 100]));
}
