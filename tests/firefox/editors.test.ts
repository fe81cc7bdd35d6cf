import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { bundleEditors, EDITORS, PLACES } from '../editors/build.ts';
import { DRAFT, prove, type Hands } from '../editors/matrix.ts';
import { serveEditors } from '../editors/serve.ts';
import { Firefox } from './firefox.ts';
import { cardIn, KEYS, markedIn } from './guarded.ts';

const keyOf = (name: string) => Object.entries(KEYS).find(([key]) => key === name)?.[1] ?? name;

function handsOn(firefox: Firefox, at: (name: string) => string): Hands {
  return {
    spaceTurnsBold: [
      'plain',
      'tinymce',
      'rooster',
      'squire',
      'in-open-root',
      'in-closed-root',
      'in-frames',
    ],
    async open(name) {
      await firefox.open(at(name));
      await firefox.until(() => firefox.inPage(() => globalThis.editorUnderTest !== undefined));
    },
    click: () => firefox.click(DRAFT),
    press: (...keys) => firefox.press(...keys.map(keyOf)),
    lines: () => firefox.inPage(() => globalThis.editorUnderTest?.lines() ?? []),
    marked: () => firefox.inside('tab', markedIn),
    card: () => firefox.inside('tab', cardIn),
  };
}

describe('in editors in Firefox', () => {
  let server: Server;
  let firefox: Firefox;
  let hands: Hands;
  beforeAll(async () => {
    const served = await serveEditors(await bundleEditors([...EDITORS, ...PLACES]));
    server = served.server;
    firefox = await Firefox.start();
    await firefox.install();
    hands = handsOn(firefox, served.at);
  });
  afterAll(async () => {
    await firefox.stop();
    server.closeAllConnections();
    server.close();
  });

  it.each([...EDITORS, ...PLACES])(
    '2.11 in %s the words are marked, replaced in its model, undone and written on',
    (name) => prove(hands, name),
  );
});
