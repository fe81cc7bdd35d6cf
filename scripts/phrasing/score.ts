/**
 * `npm run phrasing:score -- FILE.jsonl …` compares the guard with what a person labelled.
 * Without a file it takes the labelled sentences of the tests. Lines with `labels` count for
 * precision and recall, lines without for false alarms in plain text. `--industries finance,health`
 * adds the rules of those trades. Sentences of each origin have a table of their own.
 */
import { globSync } from 'node:fs';
import { given } from './given.ts';
import { tally, type Row } from './tally.ts';
import { readLines } from './lines.ts';

const OURS = 'tests/lib/phrasing/corpus/*.jsonl';
/** What is not said to be written for a test. */
const COLLECTED = 'collected';

const share = (part: number, whole: number) => (whole === 0 ? '' : (part / whole).toFixed(2));

const shown = (row: Row) => ({
  language: row.language,
  category: row.category,
  marks: row.marks,
  precision: share(row.right, row.marks),
  labels: row.labels,
  recall: share(row.found, row.labels),
  'plain sentences': row.plain || '',
  'false alarms per 1,000': row.plain ? ((1000 * row.alarms) / row.plain).toFixed(1) : '',
});

try {
  const { files, industries } = given();
  const lines = (files.length > 0 ? files : globSync(OURS)).flatMap(readLines);
  const origins = Map.groupBy(lines, ({ origin }) => origin ?? COLLECTED);
  for (const [origin, those] of origins) {
    console.log(`Sentences ${origin}:`);
    console.table(tally(those, industries).map(shown));
  }
  console.log(
    'Precision: marks (warn, strong) that overlap a label; texts of customers and forums left out.\n' +
      'Recall: labels that any finding overlaps.',
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
