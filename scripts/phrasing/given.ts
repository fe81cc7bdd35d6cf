import { parseArgs } from 'node:util';
import { INDUSTRIES } from '../../lib/phrasing/industry.ts';

interface Given {
  files: string[];
  /** Trades whose rules count too. */
  industries: string[];
}

/** What stands behind the command: files, and `--industries finance,health`. */
export function given(): Given {
  const { values, positionals } = parseArgs({
    options: { industries: { type: 'string', default: '' } },
    allowPositionals: true,
  });
  const industries = values.industries.split(',').filter((name) => name !== '');
  const unknown = industries.filter((name) => !INDUSTRIES.some((one) => one === name));
  if (unknown.length > 0) {
    throw new Error(`No industry ${unknown.join(', ')}: there is ${INDUSTRIES.join(', ')}.`);
  }
  return { files: positionals, industries };
}
