import { HTML } from '../draft.ts';
import { exposeHtml, host } from './expose.ts';

host().className = 'draft';
const root = host().attachShadow({ mode: 'open' });
root.innerHTML = `<div contenteditable="true" style="min-height: 440px">${HTML}</div>`;
exposeHtml(() => root.firstElementChild?.innerHTML ?? '');
