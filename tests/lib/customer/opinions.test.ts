import { describe, expect, test } from 'vitest';
import { opinionsIn } from '../../../lib/customer/opinions.ts';

describe('1.10 an unkind opinion of one’s own is pointed out', () => {
  test.each([
    ['这人很烦', '烦'],
    ['这个客户太抠门了，一分钱都要讲', '抠门'],
    ['他真是个奇葩客户', '奇葩客户'],
    ['對方很難纏，下次換人去', '難纏'],
    ['這位客戶有點小氣', '小氣'],
    ['他就是铁公鸡', '铁公鸡'],
    ['这人很烦。他说：“尽快送来。”', '烦'],
    ['He is annoying', 'annoying'],
    ['This customer is so arrogant, be careful', 'arrogant'],
    ['she’s really rude on the phone', 'rude'],
    ['A cheapskate, as always', 'cheapskate'],
    ['Total idiot.', 'idiot'],
  ])('%s', (note, word) => {
    expect(opinionsIn(note)).toEqual([word]);
  });
});

describe('1.10 facts and words of the customer are left alone', () => {
  test.each([
    '客户说：“你们的师傅很烦”',
    '他说这人很烦',
    '王总抱怨隔壁的客户很讨厌',
    '客戶反映「他太笨了，不會用」',
    '客户很烦噪音，要求换轴承',
    '他不小气，付款也快',
    '夜班噪音很烦',
    '他不是笨蛋，只是没时间学',
    'The noise is annoying',
    'She said “he is annoying”',
    'He told me they are lazy',
    'He is not rude at all',
    'He is not an idiot',
    'Friday is impossible for her',
    'The pump is stupidly loud',
    'He is 45 and leads the workshop',
    '',
  ])('%s', (note) => {
    expect(opinionsIn(note)).toEqual([]);
  });
});
