/** The card is shown in pages of others, where our tokens do not reach: its colours stand here. */
export const cardStyle = `
:host { all: initial; color-scheme: light dark; }
* { box-sizing: border-box; margin: 0; }
.card {
  --ink: light-dark(#1c2421, #e8eeea);
  --quiet: light-dark(#56635d, #a3b1aa);
  --paper: light-dark(#fff, #1b211e);
  --line: light-dark(#d8e0dc, #38423d);
  --hover: light-dark(#eef5f1, #26332c);
  --accent: light-dark(#17694a, #6fcf9f);
  --warn: light-dark(#9a3412, #fdba74);
  position: fixed; inset: auto; margin: 0; padding: 0;
  inline-size: min(320px, calc(100vw - 16px)); max-block-size: calc(100vh - 16px); overflow: auto;
  border: 1px solid var(--line); border-radius: 10px;
  background: var(--paper); color: var(--ink);
  box-shadow: 0 2px 6px #0002, 0 12px 28px #0003;
  font: 13px/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
.card:lang(zh-Hans) { font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.card:lang(zh-Hant) { font-family: system-ui, "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif; }
header { display: flex; align-items: center; gap: 8px; padding: 8px 4px 0 12px; }
h2 { flex: 1; font-size: 13px; font-weight: 600; }
h2::before { content: ""; display: inline-block; inline-size: 8px; block-size: 8px; margin-inline-end: 8px; border-radius: 50%; background: var(--warn); }
.why { padding: 0 12px 8px; color: var(--quiet); }
h3 { padding: 8px 12px 0; border-block-start: 1px solid var(--line); color: var(--quiet); font-size: 12px; font-weight: 400; }
ul { padding: 4px; list-style: none; }
button { font: inherit; color: inherit; background: none; border: 0; border-radius: 6px; cursor: pointer; text-align: start; }
button:hover { background: var(--hover); }
button:focus-visible, .better:focus { outline: 2px solid var(--accent); outline-offset: -2px; }
.better { inline-size: 100%; padding-block: 6px; padding-inline: 5px 8px; color: var(--quiet); border-inline-start: 3px solid transparent; }
.better:hover, .better:focus { border-inline-start-color: var(--accent); background: var(--hover); }
.better:lang(zh-Hans) { font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.better:lang(zh-Hant) { font-family: system-ui, "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif; }
.better b { color: var(--ink); font-weight: 600; }
.quote { margin: 0 12px 8px; padding: 6px 8px; border-radius: 6px; background: var(--hover); user-select: text; }
.refused { padding: 8px 12px; color: var(--warn); }
footer { display: grid; gap: 2px; padding: 4px; border-block-start: 1px solid var(--line); }
footer button, header button, .row button { padding: 4px 8px; color: var(--quiet); }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 2px; }
.row span { padding: 4px 0 4px 8px; color: var(--quiet); }
.row .scope { text-decoration: underline dotted; text-underline-offset: 3px; }
.fill { display: grid; gap: 8px; padding: 8px 12px 12px; border-block-start: 1px solid var(--line); }
.fill label { display: grid; gap: 4px; color: var(--quiet); font-size: 12px; }
.fill input { inline-size: 100%; padding: 6px 8px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); color: var(--ink); font: 13px/1.5 system-ui, sans-serif; }
.fill input:focus-visible { outline: 2px solid var(--accent); outline-offset: -1px; }
.fill .row { justify-content: flex-end; }
.preview { padding: 6px 8px; border-radius: 6px; background: var(--hover); color: var(--quiet); }
.preview b { color: var(--ink); font-weight: 600; }
.picks { display: flex; flex-wrap: wrap; gap: 4px; }
.pick { padding: 2px 8px; border: 1px solid var(--line); border-radius: 999px; color: var(--ink); font-size: 12px; }
header button { min-inline-size: 28px; text-align: center; font-size: 15px; line-height: 1.2; }
footer .main, .row .main { color: var(--accent); font-weight: 600; }
kbd { margin-inline-start: 4px; padding: 0 4px; border: 1px solid var(--line); border-radius: 4px; font: 11px/1.4 system-ui, sans-serif; }
`;
