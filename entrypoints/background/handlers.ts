import { serve } from '../../lib/messages/serve.ts';
import { loadGuard } from './guard.ts';
import { testNotice } from './notices.ts';
import { look } from './reminders.ts';

/** Answers every message to the background; the compiler names one that is missing. */
export function answerMessages(): void {
  serve({
    draftFocused: loadGuard,
    remindersChanged: look,
    testNotice,
  });
}
