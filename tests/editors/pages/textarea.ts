import { LINES, unstarred } from '../draft.ts';
import { exposeText, host } from './expose.ts';

const field = document.createElement('textarea');
field.className = 'draft';
field.value = LINES.map(unstarred).join('\n');
host().append(field);
exposeText(() => field.value);
