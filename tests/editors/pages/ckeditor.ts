import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { HTML } from '../draft.ts';
import { exposeHtml, host } from './expose.ts';

const editor = await ClassicEditor.create(host(), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold],
  initialData: HTML,
});
exposeHtml(() => editor.getData());
