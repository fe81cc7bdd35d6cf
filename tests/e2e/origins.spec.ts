import { focusAt, siteCases } from '../origins/site-cases.ts';
import { test } from './at-origins.ts';
import { seen } from './detector.ts';
import { expect } from './extension.ts';

for (const page of siteCases) {
  const { site, name, expected } = page;
  test(`P6 P19 at its real address, ${site}/${name} is read as expected`, async ({
    evergreen,
    tab,
    visit,
  }) => {
    await visit(page);
    const before = await tab.content();
    // A product that is recognised by its markup is asked for when that is seen.
    await expect.poll(async () => (await seen(evergreen, tab)).page?.site).toBe(expected.page.site);
    expect((await seen(evergreen, tab)).page).toEqual(expected.page);
    for (const draft of expected.drafts ?? []) {
      await tab.evaluate(focusAt, draft.focus);
      expect((await seen(evergreen, tab)).page).toEqual(draft.page);
    }
    expect(await tab.content()).toBe(before);
  });
}
