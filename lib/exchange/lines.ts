import { NotABackupError } from './sealed.ts';

/** Most text that may come out of a file, in UTF-16 units: a zip can pretend to be small. */
const LARGEST_TEXT = 1024 * 1024 * 1024;
/** Longest line, in UTF-16 units: one record with the longest note there is. */
const LONGEST_LINE = 4 * 1024 * 1024;

/** The file is larger than one that this program writes for a million records. */
export class BackupTooLargeError extends Error {
  override name = 'BackupTooLargeError';
}

function streamOf<T>(source: AsyncIterable<T>): ReadableStream<T> {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

async function* read<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/** Zips text, piece by piece. */
export function zipped(text: AsyncIterable<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  return read(
    streamOf(text).pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip')),
  );
}

/**
 * The lines of zipped text, without the empty ones; never the whole as one string.
 * @throws NotABackupError when it is no gzip or no UTF-8; BackupTooLargeError; what `bytes` throws
 */
export async function* linesOf(
  bytes: AsyncIterable<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<string> {
  const text = streamOf(bytes)
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }));
  let length = 0;
  let rest = '';
  for await (const piece of read(text)) {
    length += piece.length;
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (length > LARGEST_TEXT || rest.length > LONGEST_LINE) {
      throw new BackupTooLargeError(`over ${length} characters`);
    }
    yield* lines.filter(Boolean);
  }
  if (rest) yield rest;
}

/** What is wrong with the gzip itself, told as what it means for the file. */
export async function asBackup<T>(reading: () => Promise<T>): Promise<T> {
  try {
    return await reading();
  } catch (error) {
    // The browsers say so with a TypeError each.
    if (error instanceof TypeError) throw new NotABackupError('not gzip', { cause: error });
    throw error;
  }
}
