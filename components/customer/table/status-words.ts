import type { Row } from '../../../lib/customer/roll/row.ts';
import type { ScreenWord } from '../../../lib/i18n/screen.ts';

/** What is said of somebody who is gone. */
export const STATUS_WORD = {
  lost: 'statusLost',
  closed: 'statusClosed',
  deceased: 'statusDeceased',
} as const satisfies Record<Exclude<Row['status'], ''>, ScreenWord>;
