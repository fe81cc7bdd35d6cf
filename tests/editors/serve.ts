import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** As strict as a mailer's: no foreign script, none inline. Editors need their inline styles. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; font-src data:";

const page = (name: string, styled: boolean) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${name}</title>
<style>
  body { margin: 24px; font: 15px/1.6 sans-serif }
  .draft, .public-DraftEditor-content, .ck-editor__editable { box-sizing: border-box; width: 1100px; min-height: 440px; font: inherit }
  input.draft { min-height: 0; height: 40px }
</style>
${styled ? `<link rel="stylesheet" href="/${name}.css">` : ''}
<div id="editor"></div>
<script type="module" src="/${name}.js"></script>`;

/** Serves bundled editors from loopback, the one host that the test build may read. */
export async function serveEditors(
  files: ReadonlyMap<string, string>,
): Promise<{ server: Server; at: (name: string) => string }> {
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const file = files.get(path);
    const type = TYPES[extname(path)];
    response.writeHead(type && file === undefined ? 404 : 200, {
      'content-type': `${type ?? 'text/html'}; charset=utf-8`,
      'content-security-policy': POLICY,
    });
    response.end(type ? (file ?? '') : page(path.slice(1), files.has(`${path}.css`)));
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return { server, at: (name) => `http://127.0.0.1:${address.port}/${name}` };
}
