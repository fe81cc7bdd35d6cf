import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { HTML } from '../draft.ts';
import { exposeHtml, host } from './expose.ts';

const editor = new Editor({
  element: host(),
  extensions: [StarterKit],
  content: HTML,
  editorProps: { attributes: { class: 'draft' } },
});
exposeHtml(() => editor.getHTML());
