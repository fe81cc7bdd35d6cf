import { expect, it } from 'vitest';
import { plain } from '../../../lib/editor/replace.ts';

it('white space is compared as editors write it', () => {
  expect(plain('a\u00A0b \n c\u200B')).toBe('a b c');
});
