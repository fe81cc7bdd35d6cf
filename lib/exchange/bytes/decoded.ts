import type { Encoding } from '../encoding.ts';
import { LARGEST_FILE } from '../file-limits.ts';
import { UnreadableFileError } from '../unreadable.ts';

/** Bytes that are read at once: small enough that a page stays quick between two. */
const PIECE = 256 * 1024;

export interface Piece {
  bytes: Uint8Array<ArrayBuffer>;
  /** Bytes of the file up to its end. */
  upTo: number;
}

/** The bytes of a file, piece by piece. At least one piece comes, of an empty file too. */
export async function* piecesOf(file: Blob, signal?: AbortSignal): AsyncGenerator<Piece> {
  if (file.size > LARGEST_FILE) throw new UnreadableFileError('tooLarge');
  for (let at = 0; at === 0 || at < file.size; at += PIECE) {
    signal?.throwIfAborted();
    const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    yield { bytes, upTo: Math.min(at + PIECE, file.size) };
  }
}

/** The text of a file, piece by piece, without its byte order mark; what is malformed is U+FFFD. */
export async function* decoded(file: Blob, encoding: Encoding, signal?: AbortSignal) {
  const decoder = new TextDecoder(encoding);
  for await (const { bytes, upTo } of piecesOf(file, signal)) {
    const last = upTo >= file.size;
    yield { text: decoder.decode(bytes, { stream: !last }), upTo, last };
  }
}
