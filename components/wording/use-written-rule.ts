import { useState } from 'react';
import { check } from '../../lib/phrasing/check.ts';
import { isUsable, OWN_RULE, type OwnRule } from '../../lib/phrasing/own-rule.ts';
import type { Settings } from '../../lib/settings/settings.ts';

const linesOf = (text: string) =>
  [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);

/** An own rule while it is written, and what stands in its way. */
export function useWrittenRule(rule: OwnRule | undefined, settings: Settings) {
  const [written, setWritten] = useState<OwnRule>(
    () =>
      rule ?? { id: crypto.randomUUID(), expression: '', better: [], category: 'overfull-promise' },
  );
  const [lines, setLines] = useState(written.better.join('\n'));
  const { id, category, quiet = false, why = '' } = written;
  const expression = written.expression.trim();
  const better = linesOf(lines).slice(0, OWN_RULE.suggestions);
  const own = [...settings.ownRules.filter((one) => one.id !== id), written];
  const [marked] = better.flatMap((text) =>
    check(text, { own, competitors: settings.competitors }).map(({ start, end }) =>
      text.slice(start, end),
    ),
  );
  return {
    written,
    set: (some: Partial<OwnRule>) => setWritten({ ...written, ...some }),
    lines,
    setLines,
    usable: isUsable(expression),
    /** What is marked in its own better words. */
    marked,
    finished: {
      id,
      expression,
      better,
      category,
      ...(quiet && { quiet }),
      ...(why.trim() && { why: why.trim() }),
    } satisfies OwnRule,
  };
}
