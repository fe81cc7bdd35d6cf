import { it } from 'vitest';
import { bundleEditors } from '../editors/build.ts';
import { serveEditors } from '../editors/serve.ts';
import { Firefox } from './firefox.ts';
it('x', async () => {
  const served = await serveEditors(await bundleEditors(['react', 'slate']));
  const firefox = await Firefox.start();
  try {
    for (const n of ['react', 'slate']) {
      await firefox.open(served.at(n));
      await new Promise((r) => setTimeout(r, 2000));
      console.log(await firefox.inPage(() => document.body.innerHTML.slice(0, 500)));
      console.log(
        await firefox.inBrowser(() =>
          (globalThis as any).Services.console
            .getMessageArray()
            .map((m: any) => String(m.message))
            .filter((m: string) => m.includes('127.0.0.1') || m.includes('rror'))
            .slice(-6),
        ),
      );
    }
  } finally {
    await firefox.stop();
    served.server.closeAllConnections();
    served.server.close();
  }
});
