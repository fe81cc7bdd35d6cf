import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './page.module.css';

const PARTS = {
  now: 'dossierNow',
  facts: 'dossierFacts',
  people: 'peopleAround',
  sales: 'salesMade',
  service: 'service',
  timeline: 'whatHappened',
} as const satisfies Record<string, ScreenWord>;
export type PartId = keyof typeof PARTS;

/** Ways to each part of the page, for the keyboard too. */
export function SectionLinks() {
  const { say } = useDesk();
  // The address bar holds the screen: a link to a part would leave it.
  const goTo = (id: string) => document.getElementById(id)?.focus();
  return (
    <nav aria-label={say('dossierSections')} className={style.sections}>
      {Object.entries(PARTS).map(([id, word]) => (
        <Button key={id} look="quiet" onClick={() => goTo(id)}>
          {say(word)}
        </Button>
      ))}
    </nav>
  );
}
