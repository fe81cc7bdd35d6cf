import { describe, expect, test } from 'vitest';
import { everyField } from '../../../lib/dossier/every-field.ts';
import { answerable, likely } from '../../../lib/dossier/likely.ts';
import { readDate, readMonthDay } from '../../../lib/dossier/read-day.ts';

const every = everyField([]);
const first = (text: string) => likely(text, every)[0];

describe('1.3 where a selected text most likely belongs', () => {
  test.each([
    ['priya@acme.example', 'email', 'priya@acme.example'],
    ['+44 113 496 0000', 'phone', '+44 113 496 0000'],
    ['13800138000', 'phone', '13800138000'],
    ['WeChat: priya_raman', 'handle', 'WeChat: priya_raman'],
    ['Head of Maintenance', 'role', 'Head of Maintenance'],
    ['设备科科长', 'role', '设备科科长'],
    ['業務部經理', 'role', '業務部經理'],
    ['Acme Pumps Ltd', 'organisation', 'Acme Pumps Ltd'],
    ['华信机械有限公司', 'organisation', '华信机械有限公司'],
    ['12 Mill Lane, Leeds LS1 4AP', 'org_address', '12 Mill Lane, Leeds LS1 4AP'],
    ['江苏省苏州市星湖街328号', 'org_address', '江苏省苏州市星湖街328号'],
    ['My birthday is on 12 May', 'birthday', '05-12'],
    ['我的生日是5月12日', 'birthday', '05-12'],
    ['生日是農曆八月十五', 'birthday', 'lunar 08-15'],
    ['Our contract with them runs until 31 March 2027', 'contract_end', '2027-03-31'],
    ['合同2027年3月31日到期', 'contract_end', '2027-03-31'],
    ['12 May', 'birthday', '05-12'],
    ['Please call before 10', 'best_time', 'Please call before 10'],
    ['The seal is leaking again', 'their_problems', 'The seal is leaking again'],
    ['我们需要两台备用泵', 'needs', '我们需要两台备用泵'],
    ['I enjoy sailing', 'hobbies', 'I enjoy sailing'],
    ['老家在绍兴', 'home_town', '老家在绍兴'],
    ['I studied at Leeds', 'college', 'I studied at Leeds'],
    ['Nothing in particular', 'role', 'Nothing in particular'],
  ])('%s → %s', (text, into, value) => {
    expect(first(text)).toEqual({ into, value });
  });

  test('1.5 no judgement, nothing sensitive and nothing that is never to be automated', () => {
    const texts = [
      'Catholic, votes left, diabetic',
      'Her husband Tom and two children',
      '12 May',
      '',
    ];
    for (const { into } of texts.flatMap((text) => likely(text, every))) {
      const row = every.get(into as Parameters<typeof every.get>[0]);
      if (!row) continue;
      expect(row.fill).not.toBe('never');
      expect(row.sensitivity).toBeLessThan(2);
    }
  });

  test('1.5 of all questions neither a judgement nor what takes a consent is among them', () => {
    const ids = answerable('No nuts, please', every).map(({ into }) => into);
    expect(ids).toContain('talk_topics');
    expect(ids).not.toContain('care_needs');
    expect(ids).not.toContain('described_as');
    expect(ids).not.toContain('partner.education');
  });

  test('a question of the user’s own is among them, unless it is a judgement', () => {
    const row = { createdAt: 1, changedAt: 1, by: '', type: 'text' as const };
    const own = everyField([
      { ...row, id: 'a', label: 'Parking', sensitivity: 0 },
      { ...row, id: 'b', label: 'Mood', sensitivity: 2 },
    ]);
    const ids = answerable('At the back door', own).map(({ into }) => into);
    expect(ids).toContain('own:a');
    expect(ids).not.toContain('own:b');
  });

  test('a text that is no answer to a question is not offered for it', () => {
    const ids = answerable('Both pumps arrived', every).map(({ into }) => into);
    expect(ids).not.toContain('birthday');
    expect(ids).not.toContain('contract_end');
    expect(ids).not.toContain('communication_style');
    const choice = answerable('Straight to the point', every);
    expect(choice).toContainEqual({ into: 'communication_style', value: 'brief' });
  });
});

describe('days as people write them', () => {
  test.each([
    ['12 May', '05-12'],
    ['May 12th', '05-12'],
    ['12th of May 1980', '05-12'],
    ['12. Mai', '05-12'],
    ['1980-05-12', '05-12'],
    ['12.5.1980', '05-12'],
    ['5月12日', '05-12'],
    ['1980年5月12日', '05-12'],
    ['五月十二', '05-12'],
    ['十二月二十一日', '12-21'],
    ['农历正月初五', 'lunar 01-05'],
    ['農曆臘月廿三', 'lunar 12-23'],
    ['29 February', '02-29'],
    ['31 February', undefined],
    ['no day at all', undefined],
    ['40 May', undefined],
    ['13月5日', undefined],
  ])('%s → %s', (text, stored) => {
    expect(readMonthDay(text)).toBe(stored);
  });

  test.each([
    ['31 March 2027', '2027-03-31'],
    ['March 31, 2027', '2027-03-31'],
    ['2027/3/31', '2027-03-31'],
    ['2027年3月31日', '2027-03-31'],
    ['31.03.2027', '2027-03-31'],
    ['31 March', undefined],
  ])('%s is the date %s', (text, stored) => {
    expect(readDate(text)).toBe(stored);
  });
});
