import { existsSync } from 'node:fs';

const CHROMIUM = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Path of a Chromium, Chrome or Edge on this machine. */
export function chromiumPath() {
  const found = [process.env.CHROMIUM, ...(CHROMIUM[process.platform] ?? [])].find(
    (path) => path && existsSync(path),
  );
  if (!found) throw new Error('No Chromium, Chrome or Edge was found: set CHROMIUM to its path.');
  return found;
}
