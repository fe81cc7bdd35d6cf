import 'trix';
import 'trix/dist/trix.css';
import { HTML } from '../draft.ts';
import { exposeHtml, host } from './expose.ts';

interface TrixElement extends HTMLElement {
  value: string;
  editor: { loadHTML(html: string): void };
}

host().innerHTML = '<trix-editor class="draft"></trix-editor>';
const [element] = host().children;
element?.addEventListener('trix-initialize', () => {
  const trix = element as TrixElement;
  trix.editor.loadHTML(HTML);
  exposeHtml(() => trix.value);
});
