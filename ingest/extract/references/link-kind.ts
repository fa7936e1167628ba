/** Which link an entry carries: a DOI tells a serial, an address alone a page. */
export type LinkKind = 'doi' | 'page' | 'none';
