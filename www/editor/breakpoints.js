// Breakpoints in a gutter: set from outside, toggled by a click there or by F9. They move with the text until they are set anew.

import { RangeSet, StateEffect, StateField } from "@codemirror/state";
import { GutterMarker, gutter, keymap } from "@codemirror/view";

export const showBreakpoints = StateEffect.define();

const marker = new (class extends GutterMarker {
  toDOM() {
    const dot = document.createElement("span");
    dot.className = "cm-breakpoint";
    return dot;
  }
})();

const place = (doc, lines) => RangeSet.of(
  lines.filter((line) => line >= 1 && line <= doc.lines).map((line) => marker.range(doc.line(line).from)), true,
);

const shown = StateField.define({
  create: () => RangeSet.empty,
  update(marks, transaction) {
    const set = transaction.effects.findLast((effect) => effect.is(showBreakpoints));
    return set ? place(transaction.state.doc, set.value) : marks.map(transaction.changes);
  },
});

/** `toggle` gets the number of the line. */
export const breakpoints = (toggle) => [
  shown,
  gutter({
    class: "cm-breakpoint-gutter",
    markers: (view) => view.state.field(shown),
    domEventHandlers: {
      mousedown(view, block) {
        toggle(view.state.doc.lineAt(block.from).number);
        return true;
      },
    },
  }),
  keymap.of([{
    key: "F9",
    run(view) {
      toggle(view.state.doc.lineAt(view.state.selection.main.head).number);
      return true;
    },
  }]),
];
