import { askAboutCompetitor } from '../../lib/messages/in-page.ts';
import { detect, type Detected } from '../../lib/phrasing/detect.ts';
import { fold } from '../../lib/phrasing/fold.ts';
import type { CompetitorCard } from '../../lib/phrasing/competitor-card.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { loadedPacks } from './load-packs.ts';

/**
 * What the user wrote for the competitor that an expression belittles; nothing is asked where it names none.
 * Words that the check itself would point out by now are left out.
 */
export async function aboutCompetitor(finding: Detected): Promise<CompetitorCard | undefined> {
  const { competitor, category } = finding;
  if (!competitor || category !== 'competitor-bashing') return undefined;
  const { competitors } = await readSettings();
  // The draft may write the name in the other script, or in capitals.
  const name = competitors.find((one) => fold(one.trim()) === fold(competitor));
  const card = name === undefined ? undefined : await askAboutCompetitor(name);
  const fair = (words: readonly string[]) =>
    words.filter((one) => detect(one, loadedPacks(), { competitors }).length === 0);
  return card && { strengths: fair(card.strengths), reasons: fair(card.reasons) };
}
