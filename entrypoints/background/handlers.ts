import { serve } from '../../lib/messages/protocol.ts';
import { loadGuard } from './guard.ts';

/** Everything that the background answers. */
export function answerMessages(): void {
  serve({ draftFocused: loadGuard });
}
