import { describe, expect, test } from 'vitest';
import { readName } from '../../../lib/customer/honorific.ts';
import { EASTERN_NAMES, WESTERN_NAMES } from './names.ts';

describe('1.12 a written name tells how somebody is addressed', () => {
  test.each([...WESTERN_NAMES, ...EASTERN_NAMES])('%s', (written, name, told = {}) => {
    expect(readName(written)).toEqual({ name, ...told });
  });

  test('the mail address tells a nickname from a firm', () => {
    expect(readName('Wei Zhang (Kevin)', 'kevin.zhang@acme.example').nickname).toBe('Kevin');
    expect(readName('Wei Zhang (Acme)', 'wei@acme.example').organisation).toBe('Acme');
  });

  test('what is read once reads the same again', () => {
    for (const [written] of [...WESTERN_NAMES, ...EASTERN_NAMES]) {
      const { name } = readName(written);
      expect(readName(name).name).toBe(name);
    }
  });
});
