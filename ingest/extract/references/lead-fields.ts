/** Title and what the entry prints between the title and the first fact about the publication. */
export interface Lead {
  readonly title: string;
  readonly container: string | null;
  readonly publisher: string | null;
  readonly place: string | null;
  readonly corporate: string | null;
  readonly remark: string | null;
}

/** What the rest of the entry says, as far as it decides where the title ends. */
export interface LeadContext {
  readonly hasNumbering: boolean;
  readonly hasImprint: boolean;
  readonly hasPages: boolean;
  readonly hasLink: boolean;
  readonly hasDoi: boolean;
  readonly dashAreas: boolean;
  /** Who is known: a person or organisation, nobody, or nobody and the title stood before the year. */
  readonly author: 'named' | 'none' | 'after-title';
  /** The facts after it are joined by a comma. */
  readonly runsOn: boolean;
  /** Commas separate the fields: `J. Smith, Title, Press, 1999`. */
  readonly commas: boolean;
  /** A place without a publisher follows. */
  readonly hasPlaceOnly: boolean;
}

export const NOTHING = { place: null, container: null, publisher: null, corporate: null, remark: null } as const;
