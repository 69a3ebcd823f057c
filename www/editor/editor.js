// The code editor: CodeMirror behind a small interface of our own.
//
//   createEditor(parent, { doc, readOnly, dark, label, phrases, onChange, onBreakpoint }) -> {
//     setDoc(text), getDoc(), undo(), redo(),
//     setProblems([{ from: { line, col }, to?: { line, col }, message, severity? }]),
//     setRunningLines([{ line, kind, waiting?, title?, tag? }]), setBreakpoints([line]), goTo({ line, col }),
//     setReadOnly(yes), setTheme(dark), setLabel(text, phrases), focus(), takeOver(scrolled, point?), destroy() }
//
// Lines count from 1, columns from 0 in UTF-16 units. It lives in a shadow tree, so that its styles need
// no permission from the page's Content-Security-Policy and its class names meet none of the page's.
// It knows nothing of the simulation: `kind` is a word that the theme turns into a colour.

import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory, redo, undo } from "@codemirror/commands";
import { pythonLanguage } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, Transaction } from "@codemirror/state";
import {
  EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers,
} from "@codemirror/view";
import { breakpoints, showBreakpoints } from "./breakpoints.js";
import { runningLines, showRunningLines, waits } from "./running.js";
import { colours, highlighting } from "./theme.js";

export function createEditor(parent, { doc = "", readOnly = false, dark = false, label = "", phrases = {}, onChange, onBreakpoint } = {}) {
  const reading = new Compartment();
  const theme = new Compartment();
  const words = new Compartment();

  const readingIs = (yes) => [EditorState.readOnly.of(yes), EditorView.contentAttributes.of({ "aria-readonly": String(yes) })];
  const wordsAre = (label, phrases) => [EditorState.phrases.of(phrases), EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" })];

  const state = EditorState.create({
    doc,
    extensions: [
      breakpoints((line) => onBreakpoint?.(line)),
      lineNumbers(),
      waits,
      lintGutter(),
      history(),
      drawSelection(),
      indentOnInput(),
      indentUnit.of("    "),
      bracketMatching(),
      closeBrackets(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlightSelectionMatches(),
      search({ top: true }),
      pythonLanguage,
      syntaxHighlighting(highlighting),
      runningLines,
      // Escape, then Tab, leaves the editor by keyboard: CodeMirror's own rule.
      keymap.of([
        ...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...lintKeymap, indentWithTab,
      ]),
      EditorView.updateListener.of((update) => {
        const typed = update.docChanged && !update.transactions.every((t) => t.annotation(Transaction.remote));
        if (typed) onChange?.(update.state.doc.toString());
      }),
      reading.of(readingIs(readOnly)),
      theme.of(colours(dark)),
      words.of(wordsAre(label, phrases)),
    ],
  });
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: "open" });
  const view = new EditorView({ state, parent: root, root });

  // The nearest place of the document to one that may lie outside it.
  const offset = ({ line, col }) => {
    const at = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
    return Math.min(at.from + Math.max(col, 0), at.to);
  };

  return {
    getDoc: () => view.state.doc.toString(),

    /** Replaces the text, as one step that can be undone; `onChange` is not told. */
    setDoc(given) {
      const text = given.replace(/\r\n?/g, "\n");
      const doc = view.state.doc.toString();
      if (text === doc) return;
      // Only what differs, so that carets and marks elsewhere stay where they are.
      const shorter = Math.min(text.length, doc.length);
      let head = 0;
      while (head < shorter && text[head] === doc[head]) head += 1;
      let tail = 0;
      while (tail < shorter - head && text[text.length - 1 - tail] === doc[doc.length - 1 - tail]) tail += 1;
      view.dispatch({
        changes: { from: head, to: doc.length - tail, insert: text.slice(head, text.length - tail) },
        annotations: [Transaction.remote.of(true), isolateHistory.of("full")],
      });
    },

    undo: () => undo(view),
    redo: () => redo(view),

    setProblems(problems) {
      const diagnostics = problems.map(({ from, to, message, severity = "error" }) => {
        const start = offset(from);
        return { from: start, to: Math.max(start, to ? offset(to) : start), message, severity };
      });
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },

    setRunningLines: (lines) => view.dispatch({ effects: showRunningLines.of(lines) }),
    setBreakpoints: (lines) => view.dispatch({ effects: showBreakpoints.of(lines) }),
    setReadOnly: (yes) => view.dispatch({ effects: reading.reconfigure(readingIs(yes)) }),
    setTheme: (dark) => view.dispatch({ effects: theme.reconfigure(colours(dark)) }),
    setLabel: (label, phrases = {}) => view.dispatch({ effects: words.reconfigure(wordsAre(label, phrases)) }),
    focus: () => view.focus(),

    /** Puts the caret there, in the middle of the view. */
    goTo(place) {
      const at = offset(place);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
      view.focus();
    },

    /** Takes the place of a text: scrolled as that was, the caret at the point { x, y } of the window, if one is given. */
    takeOver(scrolled, point) {
      view.scrollDOM.scrollTop = scrolled;
      view.focus();
      // Positions are known only after the first measure.
      view.requestMeasure({
        read: () => (point ? view.posAtCoords(point) : null),
        write: (at) => queueMicrotask(() => at !== null && view.dispatch({ selection: { anchor: at } })),
      });
    },
    destroy: () => view.destroy(),
  };
}
