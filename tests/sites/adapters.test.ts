// @vitest-environment happy-dom
import { join } from 'node:path';
import { sites } from '../../lib/sites/index.ts';
import { testSite } from './site.contract.ts';

for (const site of sites) testSite(site, join(import.meta.dirname, site.id));
