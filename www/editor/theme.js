// Colours of the editor. Each is a CSS variable of the page (--editor-…) with a value of its own to fall
// back on, so light and dark follow the page, and the editor is readable where the page sets none.

import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

// name: [light, dark], all with a contrast of at least 4.5 on the background where they are text.
const palette = {
  background: ["#ffffff", "#14181f"],
  text: ["#1c2430", "#dde3ec"],
  gutter: ["#66707d", "#8b96a5"],
  border: ["#d5dae1", "#2c3440"],
  "active-line": ["#3a6ea512", "#9cc2ff12"],
  selection: ["#b7d4f7", "#2c4a70"],
  match: ["#ffe58a", "#5c4a10"],
  keyword: ["#8a1f9c", "#d59cf2"],
  string: ["#1f6b2c", "#9fd48a"],
  number: ["#0b5fa5", "#7fc1f5"],
  comment: ["#5f6b78", "#8d99a8"],
  definition: ["#0a4f8f", "#8fc7ff"],
  builtin: ["#8a4b00", "#e8b86a"],
  error: ["#b3261e", "#ff8a80"],
  running: ["#2a9d5c33", "#3ddc8433"],
  "running-edge": ["#1f8a4c", "#3ddc84"],
  waiting: ["#d9950033", "#ffb70333"],
  "waiting-edge": ["#a86f00", "#ffb703"],
  breakpoint: ["#b3261e", "#ff8a80"],
};

const colour = (name) => `var(--editor-${name}, var(--editor-own-${name}))`;

export const highlighting = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: colour("keyword") },
  { tag: [tags.string, tags.special(tags.string)], color: colour("string") },
  { tag: [tags.number, tags.bool, tags.null], color: colour("number") },
  { tag: tags.comment, color: colour("comment"), fontStyle: "italic" },
  { tag: [tags.definition(tags.variableName), tags.function(tags.definition(tags.variableName)), tags.definition(tags.className)], color: colour("definition") },
  { tag: [tags.standard(tags.variableName), tags.self, tags.meta], color: colour("builtin") },
  { tag: tags.invalid, color: colour("error") },
]);

const rules = {
  "&": {
    height: "100%",
    color: colour("text"),
    backgroundColor: colour("background"),
    fontSize: "var(--editor-font-size, 14px)",
  },
  // The page draws the frame around what has the focus: here the gutter would cover half of it.
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--editor-font, ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace)", lineHeight: "1.5" },
  ".cm-content": { caretColor: colour("text") },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: colour("text") },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: colour("selection") },
  ".cm-gutters": { backgroundColor: colour("background"), color: colour("gutter"), borderRight: `1px solid ${colour("border")}` },
  // As wide as the page's own columns (.code), so that nothing moves when the editor takes its place.
  ".cm-lineNumbers .cm-gutterElement": { boxSizing: "border-box", minWidth: "32px", padding: "0 6px 0 0" },
  ".cm-waits-gutter": { width: "40px" },
  ".cm-waits-gutter .cm-gutterElement": { paddingLeft: "2px" },
  ".cm-breakpoint-gutter": { width: "16px", cursor: "pointer" },
  ".cm-breakpoint-gutter .cm-gutterElement": { display: "flex", alignItems: "center", justifyContent: "flex-end", minWidth: "16px" },
  ".cm-breakpoint": { width: "10px", height: "10px", borderRadius: "50%", backgroundColor: colour("breakpoint") },
  ".cm-line[data-tag]::after": {
    content: "attr(data-tag)",
    position: "sticky",
    right: "6px",
    display: "inline-block",
    maxWidth: "160px",
    marginLeft: "14px",
    padding: "0 7px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    verticalAlign: "middle",
    border: `1px solid ${colour("waiting-edge")}`,
    borderRadius: "20px",
    backgroundColor: colour("background"),
    color: colour("text"),
    font: "11px/1.4 system-ui, sans-serif",
  },
  ".cm-line.cm-running-running[data-tag]::after": { borderColor: colour("running-edge") },
  ".cm-gutter-lint": { width: "12px" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0" },
  ".cm-line": { padding: "0 2px 0 1px" },
  ".cm-waits": {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    padding: "0 5px 0 2px",
    border: `1px solid ${colour("waiting-edge")}`,
    borderRadius: "20px",
    color: colour("text"),
    fontSize: "11px",
    lineHeight: "1.3",
  },
  ".cm-waits svg": {
    width: "12px", height: "12px", fill: "none", stroke: colour("waiting-edge"), strokeWidth: "1.6",
    strokeLinecap: "round", strokeLinejoin: "round",
  },
  ".cm-activeLine": { backgroundColor: colour("active-line") },
  ".cm-activeLineGutter": { backgroundColor: colour("active-line"), color: colour("text") },
  ".cm-selectionMatch, .cm-searchMatch": { backgroundColor: colour("match") },
  ".cm-searchMatch-selected": { outline: `1px solid ${colour("text")}` },
  ".cm-panels, .cm-tooltip": { backgroundColor: colour("background"), color: colour("text"), borderColor: colour("border") },
  ".cm-diagnostic-error": { borderLeftColor: colour("error") },
  ".cm-running": { backgroundColor: colour("running"), boxShadow: `inset 3px 0 ${colour("running-edge")}` },
  ".cm-running-waiting": {
    background: `repeating-linear-gradient(-45deg, ${colour("waiting")} 0 6px, transparent 6px 9px)`,
    boxShadow: `inset 3px 0 ${colour("waiting-edge")}`,
  },
};

export function colours(dark) {
  const own = Object.entries(palette).map(([name, values]) => [`--editor-own-${name}`, values[dark ? 1 : 0]]);
  return EditorView.theme({ ...rules, "&": { ...rules["&"], ...Object.fromEntries(own) } }, { dark });
}
