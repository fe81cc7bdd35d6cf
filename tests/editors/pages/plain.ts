import { HTML } from '../draft.ts';
import { exposeHtml, host } from './expose.ts';

host().innerHTML = `<div class="draft" contenteditable="true">${HTML}</div>`;
exposeHtml(() => host().firstElementChild?.innerHTML ?? '');
