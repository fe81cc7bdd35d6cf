import { browser } from '@wxt-dev/browser';

/** Calls back with the origins that the user granted, now and at every change, until the signal aborts. */
export function watchGrantedOrigins(
  signal: AbortSignal,
  changed: (origins: string[]) => void,
): void {
  const { permissions } = browser;
  const read = () =>
    void permissions.getAll().then(({ origins = [] }) => signal.aborted || changed(origins));
  permissions.onAdded.addListener(read);
  permissions.onRemoved.addListener(read);
  signal.addEventListener('abort', () => {
    permissions.onAdded.removeListener(read);
    permissions.onRemoved.removeListener(read);
  });
  read();
}

/** Takes Evergreen off the sites of one origin, e.g. `https://mail.example/*`. */
export async function giveBackOrigin(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] });
}
