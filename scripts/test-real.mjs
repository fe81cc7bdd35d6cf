import { ensureChromium, ensureFirefox } from './browsers.mjs';
import { install } from './install.mjs';
import { CAN_REAL, proveAll, REAL, report } from './steps.mjs';

if (!CAN_REAL) {
  console.log('The real suites need Debian and root: they install mail servers and a desktop.');
  process.exitCode = 1;
} else {
  await install();
  const needed = [
    { name: 'Build for Chromium', command: 'wxt build' },
    { name: 'Build for Firefox', command: 'wxt build -b firefox' },
    { name: 'Test build for Chromium', command: 'wxt build --mode test' },
    { name: 'Test build for Firefox', command: 'wxt build -b firefox --mode test' },
    { name: 'A Chromium', call: () => ensureChromium({ unbranded: true }) },
    { name: 'A Firefox', call: ensureFirefox },
  ];
  report(await proveAll([...needed, ...REAL]));
}
