import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sweep } from './bed/processes.ts';

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

const plainUrl = (json: string): string => /"plainUrl": ?"([^"]+)"/.exec(json)?.[1] ?? '';

test('a bed whose owner was killed is cleared away by the next one, and no other', async () => {
  const owner = spawn(process.execPath, [join(import.meta.dirname, 'bed.ts')]);
  let output = '';
  owner.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  try {
    await expect.poll(() => answers(plainUrl(output))).toBe(true);
  } finally {
    owner.kill('SIGKILL');
  }
  await once(owner, 'exit');
  expect(await answers(plainUrl(output))).toBe(true);
  await sweep();
  expect(await answers(plainUrl(output))).toBe(false);
  expect(await answers(plainUrl(process.env['EVERGREEN_BED'] ?? ''))).toBe(true);
});
