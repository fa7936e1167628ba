import { html, nothing, type TemplateResult } from 'lit';
import type { LabelFragment, WorkHeadFragment } from '../../../schema/graphql/generated/operations.ts';
import { SECTION_SHAPES } from '../graph/kinds.ts';
import { localize, type Localized } from '../messages/localized.ts';
import { LANGUAGES, type Language } from '../state/view-state.ts';
import type { Context } from './context.ts';

/** A text marked with its language where that is not the page's, so that it is pronounced and hyphenated rightly. */
export const marked = ({ text, language }: Localized, page: Language): TemplateResult =>
  html`<span lang=${language === null || language === page ? nothing : language}>${text}</span>`;

export const label = (context: Context, text: LabelFragment, fallback: string = context.t.untitled): TemplateResult =>
  marked(localize(text, context.language, fallback), context.language);

/** A person's or institution's name: in the page's language where one is known, else as preferred. */
export const nameOf = (context: Context, { name, names }: { name: string; names: LabelFragment }): TemplateResult => {
  const own = names[context.language];
  return own === null ? html`<span>${name}</span>` : html`<span>${own}</span>`;
};

/** A work is named as its native list prints it; its language is not always known. */
export const workTitle = ({ title, titleRomanized, titleEn }: WorkHeadFragment, untitled: string): string =>
  title ?? titleEn ?? titleRomanized ?? untitled;

/** The values in the languages that the page does not show, each with its language. */
export const otherLanguages = (text: LabelFragment, shown: Language | null): Localized[] =>
  LANGUAGES.flatMap((language) => {
    const value = text[language];
    return language !== shown && value !== null ? [{ text: value, language }] : [];
  });

/** An article's number in the colour of its section. */
export const numeral = ({ sections }: Context, { id, position }: { id: string; position: number }): TemplateResult => {
  const section = sections.find(({ articles }) => articles.some((article) => article.id === id));
  return html`<span class="numeral section-${(section?.index ?? 0) % SECTION_SHAPES.length}">${position}</span>`;
};
