// Marks on the lines that run at the playhead: a set of { line, kind }, put there from outside.

import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";

export const showRunningLines = StateEffect.define();

const mark = (kind) => Decoration.line({ class: `cm-running cm-running-${kind}` });

function decorate(doc, lines) {
  const inside = lines.filter(({ line }) => line >= 1 && line <= doc.lines);
  return Decoration.set(inside.map(({ line, kind }) => mark(kind).range(doc.line(line).from)), true);
}

export const runningLines = StateField.define({
  create: () => Decoration.none,
  update(marks, transaction) {
    const shown = transaction.effects.findLast((effect) => effect.is(showRunningLines));
    return shown ? decorate(transaction.state.doc, shown.value) : marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});
