import { expect } from '@playwright/test';
import PostalMime, { type Email } from 'postal-mime';
import { sentMails, type BedPlaces } from './bed.ts';
import type { Client } from './clients.ts';
import type { Hands } from './hands.ts';

/** Writes at the top of the draft and sends it. Answers what arrived. */
export async function write(
  { hands, client, bed }: WorkingDay,
  text: string,
  before: () => Promise<void>,
): Promise<Email> {
  await hands.click(client.editor);
  await hands.press('Control', 'Home');
  await hands.write(text);
  await hands.press('Enter');
  await before();
  const count = sentMails(bed).length;
  await client.send(hands);
  await expect.poll(() => sentMails(bed).length).toBe(count + 1);
  return PostalMime.parse(sentMails(bed).at(-1) ?? '');
}

/** A sentence that has better words, and how they are taken, by keys. */
export const better = {
  typed: 'There will be absolutely no problem with the seals.',
  marked: 'absolutely no problem',

  async take({ hands }: WorkingDay): Promise<void> {
    await expect.poll(() => hands.marked()).toEqual([expect.stringContaining(this.marked)]);
    await hands.press('Alt', '.');
    await expect.poll(() => hands.card()).toContain('Absolute promise');
    await hands.press('Enter');
    await expect.poll(() => hands.card()).toBe('');
    await expect.poll(() => hands.marked()).toEqual([]);
  },
};

interface WorkingDay {
  hands: Hands;
  client: Client;
  bed: BedPlaces;
}

/** The main steps of a day at one webmail; what is proved is what the panel says and what is sent. */
export async function work(day: WorkingDay): Promise<void> {
  const { hands, client } = day;
  await client.logIn(hands);
  await client.list(hands);
  await client.contact(hands, '王建国');
  await hands.panelSees('王建国');
  await client.compose(hands, '验收时间');
  const first = await write(day, '下周三上午可以。', () => Promise.resolve());
  expect(first.to).toEqual([{ address: 'wang.jianguo@huaxin.example', name: '王建国' }]);
  expect(first.html ?? first.text).toContain('下周三上午可以。');

  await client.list(hands);
  await client.read(hands, 'Re: Seals for the second pump');
  await hands.panelSees('Nair, Priya');
  await client.reply(hands);
  const answer = await write(day, better.typed, () => better.take(day));
  expect(answer.to?.map(({ address }) => address)).toEqual(['Priya.Nair@northmill-pumps.example']);
  const words = answer.html ?? answer.text ?? '';
  expect(words).not.toContain(better.marked);
  expect(words).toContain('with the seals.');
  expect(words).toContain('The 18th is fine.');
  expect(sentMails(day.bed).at(-1)).not.toMatch(/evergreen-|data-ev|ev-1/i);
}
