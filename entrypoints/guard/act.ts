import type { DraftAct, Guarding } from '../../lib/messages/draft.ts';
import { expressionKey } from '../../lib/phrasing/expression-key.ts';
import { markedIn, type Marked } from '../../lib/phrasing/marked.ts';
import type { Ignorer } from './ignoring.ts';
import { reveal } from './rect.ts';
import type { Found, Watch } from './watch.ts';

const isSame = ({ finding, place }: Found, marked: Marked) => {
  const { rule, start, text } = markedIn(place.block.written, finding);
  return rule === marked.rule && start === marked.start && text === marked.text;
};

/** The draft that is acted on. */
interface Acted {
  watch: Watch;
  ignorer: Ignorer;
}

/** Does what the panel asks with an expression; `false` where the draft no longer holds it. */
async function actOn({ watch, ignorer }: Acted, marked: Marked, act: DraftAct): Promise<boolean> {
  if (act.does === 'markAgain') {
    ignorer.markAgain(expressionKey(marked.rule, marked.text.slice(marked.start, marked.end)));
  }
  watch.read();
  const found = [...watch.found, ...watch.hints].find((one) => isSame(one, marked));
  if (!found) return false;
  const { finding, place, range } = found;
  if (act.does === 'show') reveal(range);
  if (act.does === 'ignore') {
    ignorer.ignore(finding, place.block.text, act.scope);
    watch.read();
  }
  if (act.does !== 'replace') return true;
  const at = finding.sentence.start;
  const stretch = { block: place.block, start: at + act.with.start, end: at + act.with.end };
  const replaced = await watch.surface.replace(stretch, act.with.text);
  if (replaced) watch.read();
  return replaced;
}

/** Acts one after the other: the next would move the selection that the one before types over. */
export function actInTurn(current: () => Acted | undefined): Guarding['act'] {
  let last: Promise<unknown> = Promise.resolve();
  return (marked, act) => {
    const done = last.then(() => {
      const draft = current();
      return draft !== undefined && actOn(draft, marked, act);
    });
    last = done.catch(() => undefined);
    return done;
  };
}
