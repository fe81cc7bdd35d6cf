import { ensureChromium } from './browsers.mjs';
import { install } from './install.mjs';
import { CAN_REAL, proveAll, REAL, report } from './steps.mjs';

if (!CAN_REAL) {
  console.log('The real webmail suite needs Debian and root: it installs mail servers.');
  process.exitCode = 1;
} else {
  await install();
  const build = { name: 'Test build for Chromium', command: 'wxt build --mode test' };
  const browser = { name: 'A Chromium', call: () => ensureChromium({ unbranded: true }) };
  report(await proveAll([build, browser, ...REAL]));
}
