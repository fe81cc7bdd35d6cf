import type { Encoding } from './encoding.ts';
import type { Incoming } from './incoming.ts';
import type { Layout } from './layout.ts';

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
   * record, such as a card that was cut off or an entry of the wrong shape.
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

/**
 * Everybody in a file, chunk by chunk; never the whole table as one text. Notes and answers come
 * with card and identity numbers masked, and every value within our limits. What does not fit its
 * column (a birthday that is no date, a phone as `1.38E+10`) is kept as a note with its heading.
 * @throws UnreadableFileError, also between two chunks; the signal's reason when it is aborted
 */
export async function* readPeople(
  file: Blob,
  reading: Reading,
  signal?: AbortSignal,
): AsyncGenerator<Chunk> {
  if (reading.kind === 'csv') {
    const { readRows } = await import('./table/read-rows.ts');
    yield* readRows(file, reading.encoding, reading.layout, signal);
  } else if (reading.kind === 'vcard') {
    const { readVcards } = await import('./vcard/read-vcards.ts');
    yield* readVcards(file, reading.encoding, signal);
  } else {
    const { readJson } = await import('./read-json.ts');
    yield* readJson(file, reading.encoding, signal);
  }
}
