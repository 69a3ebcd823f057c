// Marks on the lines that run or wait at the playhead, put there from outside: { line, kind, waiting?, title?, tag? }.
// The tag, names of tasks, stands after the code, drawn by the style so that it is no part of the text. How many tasks wait on a line stands in a gutter of its own, so that it covers no code.

import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutter } from "@codemirror/view";

export const showRunningLines = StateEffect.define();

/** The page's own icon of that name. */
function clock() {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svg.namespaceURI, "path");
  path.setAttribute("d", "M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15zM10 6v4.300l2.800 1.700");
  svg.append(path);
  return svg;
}

class Waits extends GutterMarker {
  constructor(count, title) {
    super();
    Object.assign(this, { count, title });
  }

  eq(other) {
    return this.count === other.count && this.title === other.title;
  }

  toDOM() {
    const badge = document.createElement("span");
    badge.className = "cm-waits";
    badge.title = this.title;
    badge.append(clock(), String(this.count));
    return badge;
  }
}

const line = ({ kind, waiting = 0, title = "", tag = "" }) => Decoration.line({
  class: `cm-running cm-running-${kind}`,
  attributes: tag ? { "data-tag": tag } : {},
  badge: waiting > 0 ? new Waits(waiting, title) : null,
});

function decorate(doc, lines) {
  const inside = lines.filter(({ line }) => line >= 1 && line <= doc.lines);
  return Decoration.set(inside.map((mark) => line(mark).range(doc.line(mark.line).from)), true);
}

export const runningLines = StateField.define({
  create: () => Decoration.none,
  update(marks, transaction) {
    const shown = transaction.effects.findLast((effect) => effect.is(showRunningLines));
    return shown ? decorate(transaction.state.doc, shown.value) : marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export const waits = gutter({
  class: "cm-waits-gutter",
  lineMarker(view, block) {
    let badge = null;
    view.state.field(runningLines).between(block.from, block.from, (from, to, mark) => {
      badge = mark.spec.badge;
    });
    return badge;
  },
  lineMarkerChange: (update) => update.startState.field(runningLines) !== update.state.field(runningLines),
});
