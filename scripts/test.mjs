import { install } from './install.mjs';
import { CAN_REAL, EVERYWHERE, proveAll, REAL, report } from './steps.mjs';

const LEFT_OUT =
  'The real suites (desktop, restarts, webmail) were not run: on Debian, as root, run `npm run test:real`.';

/** What this machine cannot do is said, and under `CI=true` it is a failure. */
function leaveOut() {
  if (process.env.CI !== 'true') return [];
  return [{ name: 'Real suites', call: () => Promise.reject(new Error(LEFT_OUT)) }];
}

const missing = { name: 'Dependencies', call: install };
const installed = await proveAll([missing]);
if (installed.failed) {
  report(installed);
} else {
  const total = await proveAll([...EVERYWHERE, ...(CAN_REAL ? REAL : leaveOut())]);
  if (!CAN_REAL) console.log(`\n${LEFT_OUT}`);
  report({ ...total, passed: total.passed + installed.passed });
}
