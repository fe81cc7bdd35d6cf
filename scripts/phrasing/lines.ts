import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const Label = z.object({ category: z.string(), start: z.number(), end: z.number() });
const Line = z.object({
  id: z.string(),
  /** `en`, `zh-Hans`, `zh-Hant` or another tag of BCP 47. */
  lang: z.optional(z.string()),
  text: z.string(),
  /** What a person found; absent where nobody looked. */
  labels: z.optional(z.array(Label)),
  register: z.optional(z.string()),
  /** `written` for a test, where it was not collected. */
  origin: z.optional(z.string()),
});
export type Line = z.infer<typeof Line>;

function parsed(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return undefined;
  }
}

/** Reads a file of JSON lines; `-` is standard input. Lines without an id are called by their number. */
export function readLines(file: string): Line[] {
  const rows = readFileSync(file === '-' ? 0 : file, 'utf8').split('\n');
  return rows.flatMap((row, n) => {
    if (row.trim() === '') return [];
    const given = parsed(row);
    const line = Line.safeParse(
      typeof given === 'object' && given !== null ? { id: String(n + 1), ...given } : given,
    );
    if (!line.success) {
      throw new Error(`${file}, line ${n + 1}: expected {"id": …, "lang": …, "text": …} as JSON.`);
    }
    return [line.data];
  });
}
