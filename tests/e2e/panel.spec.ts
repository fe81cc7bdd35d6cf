import { expect, test } from './extension.ts';

test('a toolbar click opens the docked panel', async ({ evergreen }) => {
  const tab = evergreen.context.pages()[0]!;
  await tab.goto('data:text/html,<title>Mail</title><p>hello');
  const panel = await evergreen.openPanel(tab);
  await expect(panel.getByText('Evergreen')).toBeVisible();
});
