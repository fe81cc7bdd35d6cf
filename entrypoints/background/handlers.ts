import { db } from '../../lib/db/db.ts';
import { aboutCompetitor } from '../../lib/competitor/about.ts';
import { serve } from '../../lib/messages/serve.ts';
import { ignoreWording, loadCard, loadGuard, loadPack } from './guard.ts';
import { testNotice } from './notices.ts';
import { look } from './reminders.ts';

/** Answers every message to the background; the compiler names one that is missing. */
export function answerMessages(): void {
  serve({
    draftFocused: loadGuard,
    packNeeded: loadPack,
    draftMarked: loadCard,
    competitorNamed: (name) => aboutCompetitor(db, name),
    wordingIgnored: ignoreWording,
    remindersChanged: look,
    testNotice,
  });
}
