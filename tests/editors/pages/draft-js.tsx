import { ContentState, convertFromHTML, Editor, EditorState, type ContentBlock } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { HTML } from '../draft.ts';
import { exposeHtml, host } from './expose.ts';

/** Draft knows no HTML of its own: a bold character is one of this style. */
function htmlOf(block: ContentBlock): string {
  let html = '';
  block.findStyleRanges(
    () => true,
    (start, end) => {
      const text = block.getText().slice(start, end);
      html += block.getInlineStyleAt(start).has('BOLD') ? `<b>${text}</b>` : text;
    },
  );
  return `<p>${html}</p>`;
}

function Draft() {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(
      ContentState.createFromBlockArray(convertFromHTML(HTML).contentBlocks),
    ),
  );
  exposeHtml(() => state.getCurrentContent().getBlocksAsArray().map(htmlOf).join(''));
  return <Editor editorState={state} onChange={setState} />;
}

createRoot(host()).render(<Draft />);
