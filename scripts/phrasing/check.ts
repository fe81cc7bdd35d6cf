/**
 * `npm run -s phrasing:check -- FILE.jsonl` checks texts as the guard does.
 * In: lines {"id", "lang"?, "text"}; `-` is standard input. Out: lines {"id", "findings"}, with
 * UTF-16 offsets. `--industries finance,health` adds the rules of those trades. Ends with 1 where a line cannot be read.
 */
import { given } from './given.ts';
import { findingsIn, NAMES } from './findings.ts';
import { readLines, type Line } from './lines.ts';

function checked(line: Line, industries: string[]): string {
  const findings = findingsIn(line, industries).map((found) => ({
    category: NAMES[found.category],
    severity: found.severity,
    rule: found.rule,
    start: found.start,
    end: found.end,
    suggestions: found.suggestions.map(({ text }) => text),
  }));
  return `${JSON.stringify({ id: line.id, findings })}\n`;
}

try {
  const { files, industries } = given();
  const [file] = files;
  if (!file) throw new Error('Which file? npm run -s phrasing:check -- FILE.jsonl');
  const lines = readLines(file).map((line) => checked(line, industries));
  process.stdout.write(lines.join(''));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
