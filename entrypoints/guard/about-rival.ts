import { askAboutRival } from '../../lib/messages/in-page.ts';
import type { Detected } from '../../lib/phrasing/detect.ts';
import { fold } from '../../lib/phrasing/fold.ts';
import type { RivalCard } from '../../lib/phrasing/rival-card.ts';
import { readSettings } from '../../lib/settings/store.ts';

/** What the user wrote for the rival that an expression belittles; nothing is asked where it names none. */
export async function aboutRival(finding: Detected): Promise<RivalCard | undefined> {
  const { rival, category } = finding;
  if (!rival || category !== 'competitor-bashing') return undefined;
  const { competitors } = await readSettings();
  // The draft may write the name in the other script, or in capitals.
  const name = competitors.find((one) => fold(one.trim()) === fold(rival));
  return name === undefined ? undefined : askAboutRival(name);
}
