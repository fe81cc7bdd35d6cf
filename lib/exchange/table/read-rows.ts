import type { Encoding } from '../encoding.ts';
import type { Layout } from '../layout.ts';
import type { Chunk } from '../read-file.ts';
import { readTable } from './read-table.ts';
import { rowReader } from './row-reader.ts';

/** Everybody in a table; its headings are nobody. @throws UnreadableFileError */
export async function* readRows(
  file: Blob,
  encoding: Encoding,
  layout: Layout,
  signal?: AbortSignal,
): AsyncGenerator<Chunk> {
  const reader = rowReader(layout);
  let heading = layout.headed;
  for await (const { rows, first, bytes } of readTable(file, { ...layout, encoding }, signal)) {
    const read = rows.flatMap((row, at) => {
      const one = reader(row, first + at);
      if (!one || !heading) return one ?? [];
      heading = false;
      return [];
    });
    yield { read, bytes };
  }
}
