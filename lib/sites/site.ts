/** What part a person has in the page that is open, in the order in which they are offered. */
export type SeenAs = 'from' | 'replyTo' | 'to' | 'cc' | 'mentioned';

/** One person as the page names them: raw text of an untrusted page, parsed again at the edge. */
export interface SeenPerson {
  as: SeenAs;
  /** An address, or a header such as `"Doe, John" <john@acme.com>`. */
  address: string;
  /** The name shown beside the address, if any. */
  name?: string;
}

/** What a site adapter reads from the page: who, subject and link; never the text of a mail. */
export interface Page {
  /** Id of the site that read it. */
  site: string;
  /** `none`: the site is known, but nobody is open on this page (a list, a settings screen). */
  kind: 'message' | 'draft' | 'none';
  people: SeenPerson[];
  /** Addresses the page itself shows as the user's own. */
  own: string[];
  subject?: string;
  /** Link to this very mail or record; the address bar's where the page has no better one. */
  url: string;
}

/**
 * A site adapter: one file in this folder, found by `index.ts`. It reads the documents it is given
 * and changes nothing in them. Reading costs under 50 ms however large or hostile the page is.
 */
export interface Site {
  id: string;
  /** Tells, cheaply and by lasting marks, whether this document is a page of the product. */
  recognises(page: Document): boolean;
  /** Reads who is open now. `undefined` when the markup is not understood. */
  read(page: Document): Page | undefined;
}

/** Most people that are read from one page; a page with more is a list, not a mail. */
export const MOST_PEOPLE = 50;
/** Longest text taken from a page for a name, an address or a subject, in UTF-16 units. */
export const LONGEST_TEXT = 500;
