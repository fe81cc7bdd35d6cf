import { LINES, unstarred } from '../draft.ts';
import { exposeText, host } from './expose.ts';

const field = document.createElement('input');
field.className = 'draft';
field.value = LINES.slice(0, 1).map(unstarred).join('');
// The subject of a mail: its field is beside the one for the message, in which composers begin.
const message = document.createElement('textarea');
host().append(field, message);
message.focus();
exposeText(() => field.value);
