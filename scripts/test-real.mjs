import { CAN_APT } from './apt.mjs';
import { ensureChromium } from './browsers.mjs';
import { install } from './install.mjs';
import { proveAll, REAL, report } from './steps.mjs';

if (!CAN_APT) {
  console.log('The real webmail suite needs Debian or Ubuntu, and root: it installs mail servers.');
  process.exitCode = 1;
} else {
  await install();
  const build = { name: 'Test build for Chromium', command: 'wxt build --mode test' };
  const browser = { name: 'A Chromium', call: () => ensureChromium({ unbranded: true }) };
  report(await proveAll([build, browser, ...REAL]));
}
