import PostalMime from 'postal-mime';
import { CardReader } from '../e2e/composer.ts';
import { registered } from '../e2e/detector.ts';
import { rightClick } from '../e2e/flow.ts';
import { sentMails, type BedPlaces } from './bed.ts';
import { expect, test } from './webmail.ts';
import { WebmailUser } from './webmail-user.ts';

test('1.3 open a mail, see nobody yet, add the sender, note what was read', async ({
  evergreen,
  bed,
}) => {
  await expect.poll(() => registered(evergreen)).not.toEqual([]);
  const user = await WebmailUser.logIn(evergreen.context, bed, bed.plainUrl);
  await user.preview('关于新车床的验收时间');
  const panel = await evergreen.openPanel(user.page);
  await expect(panel.getByRole('heading', { name: '王建国' })).toBeVisible();
  await expect(panel.getByText(bed.user)).toBeHidden();
  await panel.getByRole('button', { name: 'Add to customers' }).click();
  await expect(panel.getByRole('article', { name: '王建国' })).toBeVisible();

  await rightClick({ evergreen, tab: user.page }, { selectionText: '主轴噪音偏大' });
  await expect(panel.getByText('Note saved for 王建国.')).toBeVisible();
  const events = panel.getByRole('region', { name: 'What happened' });
  const source = events.getByRole('link', { name: /关于新车床的验收时间/ });
  await expect(source).toHaveAttribute('href', /_uid=\d+/);

  // The link leads back to that very mail.
  await user.page.goto((await source.getAttribute('href')) ?? '');
  await expect(user.page.locator('.subject').first()).toContainText('关于新车床的验收时间');
  await expect(panel.getByRole('article', { name: '王建国' })).toBeVisible();
});

const REPLIES = [
  { typed: 'There will be absolutely no problem with the seals.', marked: 'absolutely no problem' },
  { typed: '新的密封圈绝对没问题，请放心。', marked: '绝对没问题' },
  { typed: '新的密封圈絕對沒問題，請放心。', marked: '絕對沒問題' },
];

/** Everything that the draft shows, quoted mail included. */
async function draftText({ page }: WebmailUser): Promise<string> {
  const field = page.locator('#composebody');
  if (await field.isVisible()) return field.inputValue();
  return page.frameLocator('#composebody_ifr').locator('body').innerText();
}

/** Sends the draft and reads what arrived. */
async function arrived(user: WebmailUser, bed: BedPlaces): Promise<string> {
  const before = sentMails(bed).length;
  await user.send();
  await expect.poll(() => sentMails(bed).length).toBe(before + 1);
  const { html, text } = await PostalMime.parse(sentMails(bed).at(-1) ?? '');
  return html ?? text ?? '';
}

async function reply(user: WebmailUser, typed: string): Promise<void> {
  await user.replyToAll('Re: Seals for the second pump');
  await user.write(typed);
  await user.page.keyboard.press('Enter');
}

for (const composer of ['plainUrl', 'htmlUrl'] as const) {
  for (const { typed, marked } of REPLIES) {
    test(`2.11 reply (${composer}): “${marked}” is replaced and sent, and nothing else changed`, async ({
      evergreen,
      bed,
    }) => {
      await expect.poll(() => registered(evergreen)).not.toEqual([]);
      const user = await WebmailUser.logIn(evergreen.context, bed, bed[composer]);
      await reply(user, typed);
      const asTyped = await arrived(user, bed);
      expect(asTyped).toContain(typed);

      await reply(user, typed);
      const card = await CardReader.of(user.page);
      await expect(async () => {
        await user.page.keyboard.press('Alt+.');
        expect(await card.text()).toContain('Absolute promise');
      }).toPass({ timeout: 10_000 });
      await user.page.keyboard.press('Enter');
      await expect.poll(() => draftText(user)).not.toContain(marked);
      const better = (await draftText(user)).trimStart().split('\n', 1)[0]?.trim() ?? '';
      expect(await arrived(user, bed)).toBe(asTyped.replace(typed, better));
    });
  }
}
