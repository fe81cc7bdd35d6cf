import type { OwnField } from '../../lib/dossier/own-field.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';

/** What an answer looks like, in words, in the order in which it is offered. */
export const TYPE_WORD = {
  text: 'typeText',
  list: 'typeList',
  choice: 'typeChoice',
  yesNo: 'typeYesNo',
  date: 'typeDate',
  monthday: 'typeMonthDay',
  year: 'typeYear',
} as const satisfies Record<OwnField['type'], ScreenWord>;

/** How private a question is, by its class. */
export const CLASS_WORD = {
  0: 'classOrdinary',
  1: 'classPrivate',
  2: 'classJudgement',
} as const satisfies Record<OwnField['sensitivity'], ScreenWord>;
