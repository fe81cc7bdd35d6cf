import type { Format } from './read-file.ts';

/**
 * What a file is and how it is written.
 * @throws UnreadableFileError within a moment, whatever the file is
 */
export async function sniff(_file: Blob): Promise<Format> {
  throw new Error('being written');
}
