import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { HTML } from '../draft.ts';
import { exposeHtml, host } from './expose.ts';

const quill = new Quill(host(), { theme: 'snow', modules: { toolbar: false } });
quill.root.classList.add('draft');
quill.clipboard.dangerouslyPasteHTML(HTML);
quill.history.clear();
exposeHtml(() => quill.getSemanticHTML());
