/** What part a person has in the page that is open, in the order in which they are offered. */
export type SeenAs = 'from' | 'replyTo' | 'to' | 'cc' | 'mentioned';

/** One person as the page shows them: raw text of an untrusted page, parsed again at the edge. */
export interface SeenPerson {
  /** The person of a CRM record is `mentioned`. */
  as: SeenAs;
  /** An address, or a header such as `"Doe, John" <john@acme.com>`; absent where the page shows only a name. */
  address?: string;
  /** One of address, name and phone is always there. */
  name?: string;
  /** As the page writes it; of CRM records. */
  phone?: string;
}

/** What is read from the page: who, subject and link; never the text of a mail. */
export interface Page {
  /** Id of the adapter that read it; `generic` where there is none. */
  site: string;
  /**
   * `none`: nobody is open on this page (a list, a settings screen). `unclear`: a message or record
   * is open, and nobody could be read from it.
   */
  kind: 'message' | 'record' | 'draft' | 'none' | 'unclear';
  /**
   * The first person is the counterpart beyond doubt: a sender's header, a record's own field. Where
   * it is not so, the panel asks before it shows anybody.
   */
  sure: boolean;
  people: SeenPerson[];
  /** Addresses the page itself shows as the user's own. */
  own: string[];
  subject?: string;
  /** As a CRM record names it. */
  organisation?: string;
  /** Link to this very mail or record; the address bar's where the page has no better one. */
  url: string;
}

/** Where a product shows what we look for. Data, so that it can be taught, kept and exported. */
export interface Landmarks {
  /** Selector of the user's own address. */
  own?: string;
  /** Tried in this order; the view that holds the focus goes before the others. */
  views: View[];
  /** Parts that are never looked at: lists, suggestions, advertisements. */
  without?: string;
}

/** One kind of screen of a product. */
export interface View {
  kind: 'message' | 'record' | 'draft';
  /** Selector of what shows ONE message, record or draft. Hidden ones do not count. */
  region: string;
  /** Selectors inside the region; the address is taken from the element's attributes or its text. */
  people: Partial<Record<SeenAs, string>>;
  /** A record's name, where it does not stand with the address. */
  name?: string;
  phone?: string;
  organisation?: string;
  subject?: string;
  /** A draft's own editor inside the region. */
  editor?: string;
}

/** A site adapter: one file in this folder, found by `index.ts`, and shipped as a script of its own. */
export interface Site extends Landmarks {
  id: string;
  /** As it is shown. */
  name: string;
  /** `mail.google.com`, `*.lightning.force.com`; none where firms host it themselves. */
  hosts: string[];
  /** Selector that only pages of this product match, for any host. */
  mark?: string;
  /** For what selectors cannot say: the link to the mail, an address in a script. */
  refine?(page: Document, read: Page): Page;
}

/** Most people that are read from one page; a page with more is a list, not a mail. */
export const MOST_PEOPLE = 50;
/** Longest text taken from a page for a name, an address or a subject, in UTF-16 units. */
export const LONGEST_TEXT = 500;
