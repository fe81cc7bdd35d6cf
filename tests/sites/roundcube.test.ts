// @vitest-environment happy-dom
import { join } from 'node:path';
import { site } from '../../lib/sites/roundcube.ts';
import { testSite } from './site.contract.ts';

testSite(site, join(import.meta.dirname, 'roundcube'));
