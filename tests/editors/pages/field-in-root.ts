import { LINES, unstarred } from '../draft.ts';
import { exposeText, host } from './expose.ts';

host().className = 'draft';
const field = document.createElement('textarea');
field.style.cssText = 'width: 1100px; height: 440px';
field.value = LINES.map(unstarred).join('\n');
host().attachShadow({ mode: 'closed' }).append(field);
exposeText(() => field.value);
