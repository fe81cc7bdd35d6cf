/**
 * `npm run -s phrasing:check -- FILE.jsonl` checks texts as the guard does.
 * In: lines {"id", "lang"?, "text"}; `-` is standard input. Out: lines {"id", "findings"}, with
 * UTF-16 offsets. Ends with 1 where a line cannot be read.
 */
import { findingsIn, NAMES } from './findings.ts';
import { readLines, type Line } from './lines.ts';

function checked(line: Line): string {
  const findings = findingsIn(line).map((found) => ({
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
  const [file] = process.argv.slice(2);
  if (!file) throw new Error('Which file? npm run -s phrasing:check -- FILE.jsonl');
  process.stdout.write(readLines(file).map(checked).join(''));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
