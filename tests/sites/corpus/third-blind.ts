import type { Shape } from './shape.ts';
import { THIRD_CRM } from './third-crm.ts';
import { THIRD_MAIL } from './third-mail.ts';

/** Written in November 2026, after the reader had been mended by the second set, and looked at afterwards. */
export const THIRD_BLIND: Shape[] = [...THIRD_MAIL, ...THIRD_CRM];
