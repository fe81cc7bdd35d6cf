import type { Incoming } from './incoming.ts';
import type { Layout } from './layout.ts';

/** The ways of writing text that address books and tables come in. */
export const ENCODINGS = [
  'utf-8',
  'gb18030',
  'big5',
  'windows-1252',
  'utf-16le',
  'utf-16be',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What a file is, from its first bytes and a look at all of them: see `sniff` in sniff.ts. */
export interface Format {
  kind: 'csv' | 'vcard' | 'json';
  /** Where it is certain: a mark at the start, flawless UTF-8, or UTF-16 by its zero bytes. */
  encoding?: Encoding;
  /**
   * Left open: how a few telling lines read in each encoding that is possible, the likeliest first.
   * The user chooses by looking; nothing is read before that. Empty where the encoding is certain.
   */
  candidates: { encoding: Encoding; preview: string }[];
}

/** How the file shall be read; everything in it is plain data. */
export type Reading =
  | { kind: 'csv'; encoding: Encoding; layout: Layout }
  | { kind: 'vcard' | 'json'; encoding: Encoding };

/** One record that cannot be taken in; the others can. */
export interface Refusal {
  /** As `place` of `Incoming`. */
  place: number;
  /**
   * `nameless`: neither name, address nor organisation. `cells`: more cells than headings, so that
   * they may have slipped. `damaged`: signs that were lost, or the wrong encoding. `broken`: no such
   * record, such as a card that cannot be parsed or an entry of the wrong shape.
   */
  reason: 'nameless' | 'cells' | 'damaged' | 'broken';
  /** Its beginning, to find it by; at most 80 characters. */
  text: string;
}

export type Read = Incoming | Refusal;

export const isRefusal = (read: Read): read is Refusal => 'reason' in read;

/** Some records of a file, with how far it was read. */
export interface Chunk {
  read: Read[];
  /** Bytes of the file that were read so far, for the progress: `file.size` at the end. */
  bytes: number;
}

/** Why a file as a whole is not read; each has one clear sentence on the screen. */
export type Unreadable =
  | 'empty' // nothing in it
  | 'tooLarge' // more bytes than any address book has
  | 'tooManyRecords'
  | 'tooManyColumns'
  | 'tooLongCell' // also what a quotation mark that is never closed looks like
  | 'openQuote' // a quotation mark that is never closed; `place` is its row
  | 'workbook' // xlsx, xls, ods, numbers: save it as CSV first
  | 'zipped' // zip, gzip, 7z, rar: unpack it first
  | 'webPage' // HTML or XML, also behind the name .xls: open it and save it as CSV
  | 'backup' // a backup of ours: it is restored, not imported
  | 'binary' // a picture, a program…
  | 'notJson'
  | 'tooDeep'; // JSON with more levels than any address book has

/** The whole file is refused, and nothing was read from it. */
export class UnreadableFileError extends Error {
  override name = 'UnreadableFileError';
  constructor(
    readonly reason: Unreadable,
    /** The row where it was met, from 1, where there is one. */
    readonly place?: number,
  ) {
    super(reason);
  }
}

/**
 * Everybody in a file, chunk by chunk; never the whole table as one text. Notes and answers come
 * with card and identity numbers masked, and every value within our limits. What does not fit its
 * column (a birthday that is no date, a phone as `1.38E+10`) is kept as a note with its heading.
 * @throws UnreadableFileError, also between two chunks; the signal's reason when it is aborted
 */
export async function* readPeople(
  _file: Blob,
  _reading: Reading,
  _signal: AbortSignal,
): AsyncGenerator<Chunk> {}
