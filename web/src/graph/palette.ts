import { KIND_LOOKS, SECTION_SHAPES, sectionToken } from './kinds.ts';

/** The colours of the canvas, read from the tokens of the style sheet so that canvas and page agree in either theme. */
export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<keyof typeof KIND_LOOKS, string>>;
  readonly sections: readonly string[];
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    paper: token('--paper'),
    surface: token('--surface'),
    ink: token('--ink'),
    quiet: token('--ink-quiet'),
    line: token('--tie'),
    accent: token('--accent'),
    kinds: {
      ARTICLE: token(KIND_LOOKS.ARTICLE.token),
      THEORY: token(KIND_LOOKS.THEORY.token),
      PERSON: token(KIND_LOOKS.PERSON.token),
      INSTITUTION: token(KIND_LOOKS.INSTITUTION.token),
      WORK: token(KIND_LOOKS.WORK.token),
      CONCEPT: token(KIND_LOOKS.CONCEPT.token),
    },
    sections: SECTION_SHAPES.map((_, index) => token(sectionToken(index))),
  };
}
