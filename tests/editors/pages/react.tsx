import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LINES, unstarred } from '../draft.ts';
import { exposeText, host } from './expose.ts';

/** A field that shows nothing but React's own state. */
function Controlled() {
  const [text, setText] = useState(LINES.map(unstarred).join('\n'));
  exposeText(() => text);
  return (
    <textarea className="draft" value={text} onChange={(event) => setText(event.target.value)} />
  );
}

createRoot(host()).render(<Controlled />);
