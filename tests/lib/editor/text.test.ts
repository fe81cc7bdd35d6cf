// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignLines, GAP } from '../../../lib/editor/foreign.ts';
import { fieldBlocks, rangeIn, richBlocks } from '../../../lib/editor/text.ts';

function editor(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

const own = (html: string) =>
  richBlocks(editor(html))
    .map(({ text }) => text.replaceAll(GAP, '').trim())
    .filter((text) => text !== '');

describe('a rich draft', () => {
  it('is read block by block, however it is formatted', () => {
    expect(own('<p>no <b>risk</b> at <i>all</i></p><ul><li>one</li><li>two</li></ul>')).toEqual([
      'no risk at all',
      'one',
      'two',
    ]);
  });

  it('is read without quoted mail and signature', () => {
    expect(
      own(`<p>mine</p><p>On 3 March 2026, Ann &lt;ann@acme.example&gt; wrote:</p>
        <blockquote type="cite">hers</blockquote><p>mine again</p>
        <div class="gmail_signature">--<br>Ming</div>`),
    ).toEqual(['mine', 'mine again']);
  });

  it('is read where the writer begins in the very line that introduces the quote', () => {
    const intro =
      '<p>No risk. On 2026-11-12 01:14, Ann Lee wrote:</p><blockquote>hers</blockquote>';
    expect(own(intro)).toEqual(['No risk. On 2026-11-12 01:14, Ann Lee wrote:']);
    expect(own(intro.replace('No risk. ', ''))).toEqual([]);
  });

  it('is read up to a forwarded mail that only its text tells', () => {
    expect(own('<p>mine</p><p>-----Original Message-----</p><p>theirs</p>')).toEqual(['mine']);
    expect(own('<p>我的</p><p>发件人：王</p><p>发送时间：周三</p><p>別人的</p>')).toEqual(['我的']);
  });

  it('is read up to a signature that only its text tells', () => {
    expect(own('mine<br>--&nbsp;<br>Ming, 100% reliable')).toEqual(['mine']);
  });

  it('has gaps for links, code and uneditable pieces, so that nothing is read across them', () => {
    const [block] = richBlocks(editor('no <a href="x">link</a> risk <code>x</code>'));
    expect(block?.text).toBe(`no ${GAP} risk ${GAP}`);
  });

  it.each([
    '<div data-enable-grammarly="false">x</div>',
    '<span data-gramm="false">x</span>',
    '<span contenteditable="false">x</span>',
    '<pre>x</pre>',
    '<div class="ql-code-block-container"><div>x</div></div>',
    '<div class="gmail_quote_container">x</div>',
    '<div data-smartmail="gmail_signature">x</div>',
    '<div id="divRplyFwdMsg">x</div><div>x</div><p>x</p>',
    '<div id="appendonsend"></div><hr><p>x</p>',
  ])('is read without %s', (html) => {
    expect(own(`<p>mine</p>${html}`)).toEqual(['mine']);
  });

  it('maps every stretch of a block back to the page', () => {
    const [block] = richBlocks(editor('<p>is <b>100% sa</b>fe<br>and sound</p>'));
    expect(block?.text).toBe('is 100% safe\nand sound');
    expect(block && rangeIn(block, 3, 12)?.toString()).toBe('100% safe');
    expect(block && rangeIn(block, 13, 16)?.toString()).toBe('and');
  });

  it('has no range left where the page removed the text', () => {
    const root = editor('<p>text</p>');
    const [block] = richBlocks(root);
    root.replaceChildren();
    expect(block && rangeIn(block, 0, 4)).toBeUndefined();
  });

  it('may be nested deeper than any stack', () => {
    const root = editor('');
    let at: Element = root;
    for (let depth = 0; depth < 15_000; depth += 1) {
      at = at.appendChild(document.createElement('span'));
    }
    at.textContent = 'deep';
    expect(richBlocks(root).map(({ text }) => text)).toEqual(['deep']);
  });
});

describe('a plain draft', () => {
  it('keeps the place of every line, with quotes and signature blanked', () => {
    const value = 'mine\n> theirs\nmine again\n-- \nMing';
    const blocks = fieldBlocks(value);
    for (const { text, at } of blocks)
      expect(text).toHaveLength(value.slice(at).split('\n')[0]!.length);
    expect(blocks.map(({ text }) => text.replaceAll(GAP, ''))).toEqual([
      'mine',
      '',
      'mine again',
      '',
      '',
    ]);
  });

  it('goes on below a quote that is marked, and ends at one that is not', () => {
    const marked = ['On Monday Ann Lee wrote:', '> hers', '', 'mine'];
    expect(foreignLines(marked)).toEqual([true, true, false, false]);
    const bare = ['在 2026年3月3日，王伟写道：', '他的', '还是他的'];
    expect(foreignLines(bare)).toEqual([true, true, true]);
  });

  it.each([
    ['English', 'On Tue, 3 Mar 2026 at 15:00, Ann Lee <ann@acme.example> wrote:'],
    ['English, broken by the mailer', 'On Tue, 3 Mar 2026 at 15:00, Ann Lee\nof Acme wrote:'],
    ['Outlook', 'From: Ann Lee\nSent: Tuesday\nSubject: Pumps'],
    ['a forwarded mail', '---------- Forwarded message ---------'],
    ['Apple Mail', 'Begin forwarded message:'],
    ['Simplified Chinese', '王伟 <wei@acme.example> 于2026年3月3日周二 15:00写道：'],
    ['Simplified Chinese, broken', '在 2026年3月3日，王伟\n从北京写道：'],
    ['QQ Mail', '------------------ 原始邮件 ------------------'],
    ['NetEase', '---- 回复的原邮件 ----'],
    ['Foxmail', '发件人：王伟\n发送时间：2026-03-03'],
    ['Traditional Chinese', '王偉 <wei@acme.example> 於 2026年3月3日 週二 15:00寫道：'],
    ['Outlook in Traditional Chinese', '寄件者: 王偉\n寄件日期: 2026年3月3日'],
    ['a signature', '-- \n王偉'],
  ])('ends at quoted mail: %s', (_name, quoted) => {
    const [first, ...rest] = foreignLines(['mine', '', ...quoted.split('\n'), 'theirs']).slice(1);
    expect(first).toBe(false);
    expect(rest).not.toContain(false);
  });

  it('has code between fences left out, and goes on below it', () => {
    const fenced = ['mine', '```js', 'code', '```', 'mine', '~~~', 'never closed'];
    expect(foreignLines(fenced)).toEqual([false, true, true, true, false, false, false]);
  });

  it('is read without addresses, code and quotations, and keeps what was written', () => {
    const value = 'He said “no risk”: see www.acme.example, or `no risk`.';
    const [block] = fieldBlocks(value);
    expect(block?.text).not.toContain('no risk');
    expect(block?.text).not.toContain('acme');
    expect(block?.text).toHaveLength(value.length);
    expect(block?.written).toBe(value);
  });

  it('is never longer or shorter than what was written', () => {
    const lines = fc.constantFrom('mine', '> q', '-- ', 'On 1 May A B wrote:', '', '发件人：x');
    fc.assert(
      fc.property(fc.array(lines), (parts) => {
        const value = parts.join('\n');
        expect(
          fieldBlocks(value)
            .map(({ text }) => text)
            .join('\n'),
        ).toHaveLength(value.length);
      }),
    );
  });
});
