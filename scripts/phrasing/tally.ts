import type { Finding } from '../../lib/phrasing/check.ts';
import { CATEGORIES } from '../../lib/phrasing/rule.ts';
import { findingsIn, NAMES } from './findings.ts';
import type { Line } from './lines.ts';

/** Not written by salespeople: counted for recall, not for precision. */
const OTHERS = new Set(['customer', 'forum']);
const ALL = 'all';

export interface Row {
  language: string;
  category: string;
  /** Findings of severity warn or strong, and how many of them overlap a label. */
  marks: number;
  right: number;
  /** Labelled expressions, and how many of them a finding overlaps. */
  labels: number;
  found: number;
  /** Sentences that nobody labelled, and the marks in them. */
  plain: number;
  alarms: number;
}

interface Span {
  start: number;
  end: number;
}

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
const isMark = ({ severity }: Finding) => severity !== 'hint';

/** Counts by language and category, a sum for each language first. */
export function tally(lines: readonly Line[], industries: readonly string[] = []): Row[] {
  const rows = new Map<string, Row>();
  const rowsOf = (language: string, category: string) =>
    [ALL, category].map((name) => {
      const key = `${language} ${name}`;
      const zero = { marks: 0, right: 0, labels: 0, found: 0, plain: 0, alarms: 0 };
      const row = rows.get(key) ?? { language, category: name, ...zero };
      rows.set(key, row);
      return row;
    });
  for (const line of lines) {
    const { lang = languageOf(line.text), labels } = line;
    const findings = findingsIn(line, industries);
    for (const label of labels ?? []) {
      for (const row of rowsOf(lang, label.category)) {
        row.labels += 1;
        if (findings.some((found) => overlap(found, label))) row.found += 1;
      }
    }
    if (!labels) for (const name of Object.values(NAMES)) plainOf(rowsOf(lang, name), name);
    if (labels && OTHERS.has(line.register ?? '')) continue;
    for (const mark of findings.filter(isMark)) {
      for (const row of rowsOf(lang, NAMES[mark.category])) {
        if (!labels) row.alarms += 1;
        else {
          row.marks += 1;
          if (labels.some((label) => overlap(mark, label))) row.right += 1;
        }
      }
    }
  }
  return [...rows.values()].toSorted(inOrder);
}

/** A plain sentence counts once in the sum and once in each category. */
function plainOf([sum, own]: Row[], name: string): void {
  if (own) own.plain += 1;
  if (sum && name === NAMES[CATEGORIES[0]]) sum.plain += 1;
}

const languageOf = (text: string) => (/[\u4E00-\u9FFF]/.test(text) ? 'zh' : 'en');

const ORDER = [ALL, ...CATEGORIES.map((category) => NAMES[category])];
const inOrder = (a: Row, b: Row) =>
  a.language.localeCompare(b.language) || ORDER.indexOf(a.category) - ORDER.indexOf(b.category);
