import { GUARDS_ZH } from '../guards/zh.ts';
import type { Pack } from '../pack.ts';
import { RULES_ZH } from '../rules/zh.ts';
import { VOCABULARY_ZH } from '../rules/vocabulary-zh.ts';

/** Chinese, in both scripts. */
export const ZH: Pack = {
  locale: 'zh',
  rules: RULES_ZH,
  vocabulary: VOCABULARY_ZH,
  guards: GUARDS_ZH,
};
