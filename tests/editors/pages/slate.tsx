import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Text, type BaseEditor, type Descendant } from 'slate';
import { withHistory, type HistoryEditor } from 'slate-history';
import { Editable, Slate, withReact, type ReactEditor, type RenderLeafProps } from 'slate-react';
import { LINES } from '../draft.ts';
import { exposeHtml, host } from './expose.ts';

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor;
    Element: { children: { text: string; bold?: boolean }[] };
    Text: { text: string; bold?: boolean };
  }
}

const paragraph = (line: string): Descendant => ({
  children: line.split('**').map((text, n) => (n % 2 === 1 ? { text, bold: true } : { text })),
});

const htmlOf = (node: Descendant): string => {
  if (!Text.isText(node)) return `<p>${node.children.map(htmlOf).join('')}</p>`;
  return node.bold ? `<b>${node.text}</b>` : node.text;
};

const Leaf = ({ attributes, children, leaf }: RenderLeafProps) =>
  leaf.bold ? <strong {...attributes}>{children}</strong> : <span {...attributes}>{children}</span>;

function Composer() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  exposeHtml(() => editor.children.map(htmlOf).join(''));
  return (
    <Slate editor={editor} initialValue={LINES.map(paragraph)}>
      <Editable className="draft" renderLeaf={Leaf} />
    </Slate>
  );
}

createRoot(host()).render(<Composer />);
