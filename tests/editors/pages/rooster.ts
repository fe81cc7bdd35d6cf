import { createModelFromHtml, Editor } from 'roosterjs-content-model-core';
import { EditPlugin, ShortcutPlugin } from 'roosterjs-content-model-plugins';
import { contentModelToDom, createModelToDomContext } from 'roosterjs-content-model-dom';
import { HTML } from '../draft.ts';
import { exposeHtml, host } from './expose.ts';

host().innerHTML = '<div class="draft"></div>';
const [root] = host().children;
const editor = new Editor(root as HTMLDivElement, {
  plugins: [new EditPlugin(), new ShortcutPlugin()],
  initialModel: createModelFromHtml(HTML),
});
exposeHtml(() => {
  const copy = document.createElement('div');
  const model = editor.getContentModelCopy('disconnected');
  contentModelToDom(document, copy, model, createModelToDomContext());
  return copy.innerHTML;
});
