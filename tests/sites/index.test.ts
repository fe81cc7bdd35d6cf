import { expect, test } from 'vitest';
import { sites } from '../../lib/sites/index.ts';
import { siteIds } from '../../scripts/site-ids.ts';

test('every file of the folder is an adapter, by the name of its id', () => {
  expect(sites.map(({ id }) => id).toSorted()).toEqual(siteIds().toSorted());
});
