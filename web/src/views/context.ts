import type { Elements } from '../graph/to-elements.ts';
import type { Section } from '../graph/sections.ts';
import type { Link } from '../api/queries.ts';
import type { Messages } from '../messages/messages.ts';
import type { Model, Store } from '../state/store.ts';
import type { Language } from '../state/view-state.ts';

/** What every view is given: the state, what follows from it, and the words. */
export interface Context {
  readonly model: Model;
  readonly store: Store;
  readonly language: Language;
  readonly t: Messages;
  readonly dark: boolean;
  readonly sections: readonly Section[];
  /** Links left by the filter of reasons, strongest first. */
  readonly links: readonly Link[];
  readonly elements: Elements | null;
}
