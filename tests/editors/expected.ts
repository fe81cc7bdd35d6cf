import { answer } from '../../lib/phrasing/answer.ts';
import { detect } from '../../lib/phrasing/detect.ts';
import { EN } from '../../lib/phrasing/packs/en.ts';
import { ZH } from '../../lib/phrasing/packs/zh.ts';
import { unstarred } from './draft.ts';

/** A line, character by character. */
type Letters = { letter: string; bold: boolean }[];

function lettersOf(line: string): Letters {
  return line
    .split('**')
    .flatMap((part, n) => part.split('').map((letter) => ({ letter, bold: n % 2 === 1 })));
}

function lineOf(letters: Letters): string {
  let line = '';
  let was = false;
  for (const { letter, bold } of letters) {
    line += bold === was ? letter : `**${letter}`;
    was = bold;
  }
  return was ? `${line}**` : line;
}

const findingIn = (line: string) => {
  const text = unstarred(line);
  const [finding] = detect(text, [EN, ZH]);
  return finding && { text, finding };
};

/** The words of a line that are to be marked. */
export function markedIn(line: string): string[] {
  const found = findingIn(line);
  return found ? [found.text.slice(found.finding.start, found.finding.end)] : [];
}

interface Turn {
  /** What was typed right behind the suggestion. */
  typed: string;
  /** Whether a space beside words that were all bold becomes bold with them. */
  spaceTurnsBold: boolean;
}

/** The line with the first suggestion in it, as bold as the words began that it stands for. */
export function improved(line: string, { typed, spaceTurnsBold }: Turn): string {
  const found = findingIn(line);
  const suggestion = found && answer(found.finding, found.text).suggestions[0];
  if (!suggestion) throw new Error(`nothing to say instead in "${line}"`);
  const { start, end, text } = suggestion;
  const letters = lettersOf(line);
  const bold = letters[start]?.bold === true;
  const beside = letters[end] ?? letters[start - 1];
  if (spaceTurnsBold && letters[end - 1]?.bold && beside?.letter === ' ') beside.bold = bold;
  const put = `${text}${typed}`.split('').map((letter) => ({ letter, bold }));
  letters.splice(start, end - start, ...put);
  return lineOf(letters);
}
