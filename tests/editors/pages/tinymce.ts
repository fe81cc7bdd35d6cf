import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/themes/silver';
import { HTML } from '../draft.ts';
import { exposeHtml, host } from './expose.ts';

host().innerHTML = '<textarea></textarea>';
const [editor] = await tinymce.init({
  target: host().firstElementChild as HTMLElement,
  license_key: 'gpl',
  height: 400,
  menubar: false,
  toolbar: false,
  promotion: false,
});
if (!editor) throw new Error('TinyMCE did not start');
editor.setContent(HTML);
editor.undoManager.clear();
editor.undoManager.add();
exposeHtml(() => editor.getContent());
