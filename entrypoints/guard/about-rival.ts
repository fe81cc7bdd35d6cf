import { askAboutRival } from '../../lib/messages/in-page.ts';
import { detect, type Detected } from '../../lib/phrasing/detect.ts';
import { fold } from '../../lib/phrasing/fold.ts';
import type { RivalCard } from '../../lib/phrasing/rival-card.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { loadedPacks } from './load-packs.ts';

/**
 * What the user wrote for the rival that an expression belittles; nothing is asked where it names none.
 * Words that the check itself would point out by now are left out.
 */
export async function aboutRival(finding: Detected): Promise<RivalCard | undefined> {
  const { rival, category } = finding;
  if (!rival || category !== 'competitor-bashing') return undefined;
  const { competitors } = await readSettings();
  // The draft may write the name in the other script, or in capitals.
  const name = competitors.find((one) => fold(one.trim()) === fold(rival));
  const card = name === undefined ? undefined : await askAboutRival(name);
  const fair = (words: readonly string[]) =>
    words.filter((one) => detect(one, loadedPacks(), { competitors }).length === 0);
  return card && { strengths: fair(card.strengths), reasons: fair(card.reasons) };
}
