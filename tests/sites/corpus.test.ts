// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readPage } from '../../lib/sites/reading/read-page.ts';
import { SHAPES, UNSEEN } from './corpus/index.ts';
import { judge } from './corpus/judge.ts';
import { openShape } from './corpus/open-shape.ts';
import { openMarkup } from './saved-page.ts';
test('count', () => {
  console.log(SHAPES.length, UNSEEN.length);
});
test('tuned', () => {
  const v = SHAPES.map((s) =>
    judge(s, readPage(openShape(openMarkup('', 'https://x.example/'), s), {})),
  );
  for (const one of v)
    if (!one.right || one.wrongUnasked)
      console.log(one.right ? 'UNASKED' : 'WRONG', one.name, '|', one.got);
  console.log(
    v.filter((x) => x.right).length,
    v.length,
    'unasked wrong',
    v.filter((x) => x.wrongUnasked).length,
    'asked',
    v.filter((x) => x.asked).length,
  );
  expect(1).toBe(1);
});
