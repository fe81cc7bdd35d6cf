// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { draftAt, focusedIn } from '../../../lib/editor/draft.ts';

const first = (html: string, selector = 'body *') => {
  document.body.innerHTML = html;
  return document.querySelector(selector)!;
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a draft is', () => {
  it.each([
    ['a text area', '<textarea></textarea>'],
    ['a subject line', '<input type="text" name="_subject">'],
    ['an editable element', '<div contenteditable="true"></div>'],
    [
      'an editor of mail that has a spelling checker of its own',
      '<div class="mce-content-body" contenteditable="true" spellcheck="false"></div>',
    ],
  ])('%s', (_name, html) => {
    expect(draftAt(first(html))).toBeDefined();
  });

  it('the outermost editable element around the focus', () => {
    const inner = first('<div contenteditable="true" id="root"><p><b>text</b></p></div>', 'b');
    expect(draftAt(inner)?.element.id).toBe('root');
  });
});

describe('no draft is', () => {
  it.each([
    ['a password', '<input type="password">'],
    ['a search field', '<input type="search">'],
    ['an address field', '<input type="email">'],
    ['a field of a few characters', '<input type="text" maxlength="12">'],
    ['a recipient box', '<input type="text" role="combobox">'],
    ['a field that cannot be written', '<textarea readonly></textarea>'],
    ['a field that is switched off', '<textarea disabled></textarea>'],
    [
      'an editor that asks not to be checked',
      '<div contenteditable="true" data-enable-grammarly="false"></div>',
    ],
    [
      'an editor inside such a part',
      '<div data-gramm="false"><p contenteditable="true"></p></div>',
      'p',
    ],
    [
      'an editor of which no spelling is checked',
      '<div contenteditable="true" spellcheck="false"></div>',
    ],
    ['a field of which no spelling is checked', '<textarea spellcheck="false"></textarea>'],
    ['an editor of code', '<div class="cm-editor" contenteditable="true"></div>'],
    ['an ordinary paragraph', '<p>text</p>'],
  ])('%s', (_name, html, selector = 'body *') => {
    expect(draftAt(first(html, selector))).toBeUndefined();
  });

  it('one in a shadow root whose host asks not to be checked', () => {
    const root = first('<div data-gramm="false"></div>').attachShadow({ mode: 'closed' });
    root.innerHTML = '<textarea></textarea>';
    expect(draftAt(root.firstElementChild ?? undefined)).toBeUndefined();
  });

  it('an uneditable piece of an editor', () => {
    const piece = first(
      '<div contenteditable="true"><span contenteditable="false">@Ann</span></div>',
      'span',
    );
    expect(draftAt(piece)).toBeUndefined();
  });

  it('nothing at all', () => {
    expect(draftAt(undefined)).toBeUndefined();
  });
});

describe('the focus', () => {
  const inShadow = (mode: ShadowRootMode) => {
    const host = first('<div></div>');
    const area = document.createElement('textarea');
    const root = host.attachShadow({ mode });
    root.append(area);
    area.focus();
    return { area, root };
  };

  it('is looked for in open shadow roots', () => {
    const { area } = inShadow('open');
    expect(focusedIn(document, (host) => host.shadowRoot)).toBe(area);
  });

  it('is looked for in closed shadow roots where they may be seen', () => {
    const { area, root } = inShadow('closed');
    expect(focusedIn(document, (host) => (host === root.host ? root : null))).toBe(area);
  });
});
