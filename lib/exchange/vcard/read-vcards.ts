import { decoded } from '../bytes/decoded.ts';
import type { Encoding } from '../encoding.ts';
import type { Chunk } from '../read-file.ts';
import { CardLines } from './card-lines.ts';
import { readCard } from './read-card.ts';

/**
 * The cards of a file, of any version and several in one file, chunk by chunk.
 * @throws UnreadableFileError
 */
export async function* readVcards(
  file: Blob,
  encoding: Encoding,
  signal?: AbortSignal,
): AsyncGenerator<Chunk> {
  const lines = new CardLines();
  let place = 0;
  for await (const { text, upTo, last } of decoded(file, encoding, signal)) {
    const read = lines.read(text, last).flatMap((card) => readCard(card, ++place, encoding) ?? []);
    yield { read, bytes: upTo };
  }
}
