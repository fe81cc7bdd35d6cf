import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { HTML } from '../draft.ts';
import { exposeHtml, host } from './expose.ts';

host().innerHTML = '<div class="draft" contenteditable="true"></div>';
const editor = createEditor({
  onError(error) {
    throw error;
  },
});
editor.setRootElement(host().querySelector<HTMLElement>('.draft'));
registerRichText(editor);
editor.update(
  () => {
    const draft = new DOMParser().parseFromString(HTML, 'text/html');
    $getRoot()
      .clear()
      .append(...$generateNodesFromDOM(editor, draft));
  },
  { discrete: true },
);
registerHistory(editor, createEmptyHistoryState(), 300);
exposeHtml(() => editor.read(() => $generateHtmlFromNodes(editor)));
