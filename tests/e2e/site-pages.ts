import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from './extension.ts';
import { PageServer } from './pages.ts';

/** Where the pages saved from the real Roundcube are. */
export const SAVED = join(import.meta.dirname, '../sites/roundcube');

export const link = (name: string) =>
  `<a href="mailto:${name.toLowerCase()}@acme.example">${name}</a>`;

const PAGES: Record<string, string> = {
  '/record': `<title>Record</title><main>${link('Ann')}</main>`,
  '/frames': `<title>Mail</title><iframe name="preview" src="/mail-1"></iframe>`,
  '/mail-1': link('Ann'),
  '/mail-2': link('Bob'),
  '/hash': `<title>App</title><main></main><script>
    onhashchange = () => { history.state; document.title = location.hash; };</script>`,
  '/draft': `<title>Draft</title><input id="to"><textarea id="text"></textarea>`,
  '/editor': `<title>Editor</title><input id="to"><script>
    const frame = document.createElement('iframe');
    setTimeout(() => {
      document.body.append(frame);
      const inner = frame.contentDocument;
      inner.open(); inner.write('<body contenteditable id="text"><p>Dear'); inner.close();
    }, 300);</script>`,
  '/begun': `<title>Begun</title><input id="to"><iframe></iframe><script>
    const inner = document.querySelector('iframe').contentDocument;
    inner.body.contentEditable = 'true';
    inner.body.focus();</script>`,
  '/clobbered': `<title>Trap</title><img name="querySelector"><img name="URL"><img name="getSelection"><p>${link('Ann')}`,
  '/hostile': hostilePage(),
};

function hostilePage(): string {
  const megabyte = '\u202E&lt;img src=x onerror=alert(1)&gt; '.repeat(25_000);
  const links = Array.from({ length: 10_000 }, (_, n) => {
    const hidden = n % 3 === 0 ? '' : ' style="display:none"';
    return `<a href="mailto:p${n}@attacker.example"${hidden}>${'very '.repeat(20)}long ${n}</a> `;
  });
  return `<title>${megabyte}</title><p id="all"><a href="mailto:first@attacker.example">${megabyte}</a>${links.join('')}</p>
    ${'<iframe srcdoc="<a href=mailto:x@attacker.example>x</a>"></iframe>'.repeat(30)}
    <script type="application/ld+json">${'['.repeat(20_000)}${']'.repeat(20_000)}</script>
    <script type="application/ld+json">[${'{"email":"e@attacker.example"},'.repeat(3000)}0]</script>`;
}

/** Tests on pages of our own, each trying one habit of real sites, and on the saved ones. */
export const test = base.extend<{ server: PageServer }>({
  // Playwright wants a destructured first argument, even an empty one.
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, hand) => {
    const saved = readdirSync(SAVED).filter((file) => file.endsWith('.html'));
    const pages = saved.map((file) => {
      const html = readFileSync(join(SAVED, file), 'utf8');
      return [
        `/${file}`,
        html.replace(
          /(<iframe[^>]*name="((?:message|contact-)[a-z]*frame)")[^>]*>/,
          (all, start: string, name: string) => {
            const frame = file.replace('.html', `.${name}.html`);
            const src = saved.includes(frame) ? `/${frame}` : 'about:blank';
            return `${start} src="${src}"${/style="display: ?none/.test(all) ? ' style="display:none"' : ''}>`;
          },
        ),
      ];
    });
    const server = await PageServer.start({ ...PAGES, ...Object.fromEntries(pages) });
    await hand(server);
    await server.close();
  },
});
