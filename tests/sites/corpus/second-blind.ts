import { SECOND_CRM_EAST } from './second-crm-east.ts';
import { SECOND_CRM_WEST } from './second-crm-west.ts';
import { SECOND_MAIL_EAST } from './second-mail-east.ts';
import { SECOND_MAIL_WEST } from './second-mail-west.ts';
import { SECOND_NOBODY } from './second-nobody.ts';
import type { Shape } from './shape.ts';

/** Written in November 2026, once the reader was made, by somebody who had not read it. */
export const SECOND_BLIND: Shape[] = [
  ...SECOND_MAIL_WEST,
  ...SECOND_MAIL_EAST,
  ...SECOND_CRM_WEST,
  ...SECOND_CRM_EAST,
  ...SECOND_NOBODY,
];
