import { INITIAL_VIEW, KINDS, LANGUAGES, OPTIONAL_KINDS, REASONS, THEMES, type Selection, type ViewState } from './view-state.ts';

/** The server refuses longer searches. */
export const LONGEST_QUERY = 200;

const word = (name: string): string => name.toLowerCase().replaceAll('_', '-');

const pick = <T extends string>(choices: readonly T[], text: string | null): T | null =>
  choices.find((choice) => word(choice) === text) ?? null;

const pickAll = <T extends string>(choices: readonly T[], text: string | null): T[] => {
  const words = new Set(text?.split(',') ?? []);
  return choices.filter((choice) => words.has(word(choice)));
};

function parseSelection(text: string | null): Selection | null {
  const slash = text?.indexOf('/') ?? -1;
  if (text === null || slash < 1 || slash === text.length - 1) return null;
  const kind = pick([...KINDS, 'LINK'], text.slice(0, slash));
  return kind && { kind, id: text.slice(slash + 1) };
}

/** Reads a view from a query string; whatever it does not understand has its default. */
export function parseView(search: string): ViewState {
  const params = new URLSearchParams(search);
  return {
    view: pick(['graph', 'list'], params.get('view')) ?? INITIAL_VIEW.view,
    kinds: pickAll(OPTIONAL_KINDS, params.get('kinds')),
    reasons: params.has('reasons') ? pickAll(REASONS, params.get('reasons')) : REASONS,
    selection: parseSelection(params.get('select')),
    query: (params.get('q') ?? '').slice(0, LONGEST_QUERY),
    language: pick(LANGUAGES, params.get('lang')),
    theme: pick(THEMES, params.get('theme')) ?? INITIAL_VIEW.theme,
    issue: params.get('issue'),
  };
}

/** Prints a view as a query string that `parseView` reads back; what has its default is left out. */
export function printView(view: ViewState): string {
  const parts: [name: string, value: string][] = [];
  if (view.issue !== null) parts.push(['issue', view.issue]);
  if (view.view !== INITIAL_VIEW.view) parts.push(['view', view.view]);
  if (view.kinds.length > 0)
    parts.push([
      'kinds',
      OPTIONAL_KINDS.filter((kind) => view.kinds.includes(kind))
        .map(word)
        .join(','),
    ]);
  if (view.reasons.length < REASONS.length) {
    parts.push([
      'reasons',
      REASONS.filter((reason) => view.reasons.includes(reason))
        .map(word)
        .join(','),
    ]);
  }
  if (view.query !== '') parts.push(['q', view.query]);
  if (view.selection) parts.push(['select', `${word(view.selection.kind)}/${view.selection.id}`]);
  if (view.language) parts.push(['lang', view.language]);
  if (view.theme !== INITIAL_VIEW.theme) parts.push(['theme', view.theme]);
  // Commas, colons and slashes may stand in a query (RFC 3986, 3.4) and keep the address readable.
  const text = parts
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%(?:2C|3A|2F)/g, (code) => decodeURIComponent(code))}`)
    .join('&');
  return text === '' ? '' : `?${text}`;
}
