import { counterparts } from '../../lib/customer/counterparts.ts';
import { parsePage } from '../../lib/customer/page.ts';
import { connect, seen } from '../e2e/detector.ts';
import type { EvergreenBrowser } from '../e2e/extension.ts';
import { sentMails } from './bed.ts';
import { WebmailUser } from './webmail-user.ts';
import { expect, test } from './webmail.ts';

/** Who is offered for the page in front, best first. */
async function offered(evergreen: EvergreenBrowser, { page: tab }: WebmailUser) {
  const { page } = await seen(evergreen, tab);
  const parsed = parsePage(page);
  return (
    parsed && counterparts(parsed, []).map(({ name, address }) => `${name ?? ''} <${address}>`)
  );
}

const NORTHMILL = [
  'Nair, Priya <priya.nair@northmill-pumps.example>',
  ' <stores@northmill-pumps.example>',
  'Tom Adeyemi <tom.adeyemi@northmill-pumps.example>',
  '周师傅 <zhou@evergreen.example>',
];

for (const skin of ['plainUrl', 'larryUrl'] as const) {
  test(`P1 P6 message view (${skin}): everybody of the mail is offered, the sender first`, async ({
    evergreen,
    bed,
  }) => {
    const user = await WebmailUser.logIn(evergreen.context, bed, bed[skin]);
    await user.open('Re: Seals for the second pump');
    await expect.poll(() => offered(evergreen, user)).toEqual(NORTHMILL);
    const { page } = await seen(evergreen, user.page);
    expect(page).toMatchObject({
      site: 'roundcube',
      kind: 'message',
      own: [bed.user],
      subject: 'Re: Seals for the second pump',
    });
    await user.page.goto(page!.url);
    await expect(user.page.locator('.subject').first()).toContainText(
      'Re: Seals for the second pump',
    );
  });

  test(`preview (${skin}): the panel follows from mail to mail, in three languages and charsets`, async ({
    evergreen,
    bed,
  }) => {
    const user = await WebmailUser.logIn(evergreen.context, bed, bed[skin]);
    expect(await offered(evergreen, user)).toEqual([]);
    const { posted } = await connect(evergreen, user.page);
    for (const [subject, first] of [
      ['关于新车床的验收时间', '王建国'],
      ['年度维保合同续签', '李晓梅'],
      ['第三批鏡片包裝破損', '陳怡君'],
      ['感謝上週的教育訓練', '張志明'],
    ] as const) {
      await user.preview(subject);
      await expect
        .poll(async () => {
          const page = (await posted()).at(-1);
          return [page?.subject, page?.people[0]?.name];
        })
        .toEqual([subject, first]);
    }
  });
}

test('Reply-To is offered beside the sender', async ({ evergreen, bed }) => {
  const user = await WebmailUser.logIn(evergreen.context, bed, bed.plainUrl);
  await user.preview('Sample request');
  await expect
    .poll(() => offered(evergreen, user))
    .toEqual(['Web form <form@shop.example>', 'Akiko Sato <sato@kyoto-tea.example>']);
});

test('a disguised sender and a subject full of markup arrive as plain text, and run nothing', async ({
  evergreen,
  bed,
}) => {
  const user = await WebmailUser.logIn(evergreen.context, bed, bed.plainUrl);
  await user.preview('invoice');
  await expect
    .poll(() => offered(evergreen, user))
    .toEqual(['moc.knab <b>Support</b> <disguised@attacker.example>']);
  await user.preview('onerror');
  await expect.poll(() => offered(evergreen, user)).toEqual([]);
  expect(await user.page.title()).not.toContain('owned');
});

for (const composer of ['plainUrl', 'htmlUrl', 'larryUrl'] as const) {
  test(`draft (${composer}): those it goes to are offered, and the sent mail is untouched`, async ({
    evergreen,
    bed,
  }) => {
    const user = await WebmailUser.logIn(evergreen.context, bed, bed[composer]);
    await user.replyToAll('Re: Seals for the second pump');
    await expect.poll(() => offered(evergreen, user)).toEqual(NORTHMILL);
    const before = sentMails(bed).length;
    await user.write(`Thank you, from ${composer}.`);
    await user.send();
    await expect.poll(() => sentMails(bed).length).toBe(before + 1);
    const sent = sentMails(bed).at(-1) ?? '';
    expect(sent).toContain(`Thank you, from ${composer}.`);
    expect(sent).not.toMatch(/evergreen-|data-evergreen/i);
  });
}

test('a recipient who is added to an empty draft is reported', async ({ evergreen, bed }) => {
  const user = await WebmailUser.logIn(evergreen.context, bed, bed.plainUrl);
  await user.compose();
  const { posted } = await connect(evergreen, user.page);
  await user.addRecipient('Akiko Sato <sato@kyoto-tea.example>');
  await expect
    .poll(async () => (await posted()).at(-1)?.people)
    .toEqual([{ as: 'to', address: 'Akiko Sato <sato@kyoto-tea.example>' }]);
});
