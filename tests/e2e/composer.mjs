// What a person does with blocks: by mouse and by finger; what they see is told by roles and labels.

import assert from "node:assert/strict";

/** Milliseconds until what is done should be seen, on a busy machine. */
const PATIENCE = 10_000;

/** A mouse. */
export function mouse(page) {
  return {
    press: (target) => target.click(),
    async drag(from, to) {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...(await to()), { steps: 5 });
      // Edges on the way scroll.
      await page.mouse.move(...(await to()));
      await page.mouse.up();
    },
  };
}

/** One finger, on a page with `hasTouch`. */
export async function finger(page) {
  const session = await page.context().newCDPSession(page);
  const touch = (type, ...points) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  return {
    press: (target) => target.tap(),
    async drag(from, to) {
      await touch("touchStart", from);
      const there = await to();
      for (let part = 1; part <= 5; part += 1) {
        await touch("touchMove", from.map((start, axis) => start + ((there[axis] - start) * part) / 5));
      }
      await touch("touchMove", await to());
      await touch("touchEnd");
    },
  };
}

/** Someone who composes blocks with a hand. */
export function composer(me, hand) {
  const { page, say } = me;
  const tree = page.getByRole("tree", { name: say("blocks-label"), exact: true });
  const middle = async (target) => {
    const { x, y, width, height } = await target.boundingBox();
    return [x + width / 2, y + height / 2];
  };
  const grip = (target) => target.locator(".grip").first();
  const field = (block, text) => block.getByRole("button", { name: text, exact: true }).first();

  /** Scrolls so that a point beside an element is in the middle: a drag near an edge would scroll. */
  async function toMiddle(target, point) {
    await target.evaluate((element) => element.closest(".program").scrollIntoView({ block: "end" }));
    const [, y] = await point();
    await target.evaluate((element, y) => {
      const view = element.closest(".canvas, .entries");
      const { top, height } = view.getBoundingClientRect();
      view.scrollTop += y - top - height / 2;
    }, y);
  }

  /** Beside a block: `before` it, `after` it, or first `inside` of it. */
  async function place(where, block) {
    const head = await block.locator(".head").first().boundingBox();
    const whole = await block.boundingBox();
    switch (where) {
      case "before":
        return [head.x + 30, head.y + 4];
      case "inside":
        return [head.x + 30, head.y + head.height - 4];
      default:
        // At the left of it, where it does not hold what is dropped.
        return [whole.x - 6, whole.y + whole.height - 4];
    }
  }

  const I = {
    /** The blocks of a kind, as they stand in the program. */
    block: (kind) => tree.locator(`[data-kind=${kind}]`),

    /** The program as someone hears it: what each block says, set in by its depth. */
    outline: async () => {
      const said = (items) =>
        items.map((item) => {
          let depth = 0;
          for (let around = item; (around = around.parentElement.closest("[role=treeitem]")); ) depth += 1;
          return `${"  ".repeat(depth)}${item.getAttribute("aria-label")}`;
        });
      return (await tree.getByRole("treeitem").evaluateAll(said)).join("\n");
    },

    /** Does something, and waits until it has changed the program. */
    async seeing(act) {
      const before = await I.outline();
      await act();
      for (const late = Date.now() + PATIENCE; (await I.outline()) === before; await page.waitForTimeout(20)) {
        assert.ok(Date.now() < late, `nothing came of it:\n${before}`);
      }
    },

    /** From the palette to a place in the program; without any, into the empty program. */
    async put(entry, where, block) {
      const button = page.locator(".palette").getByRole("button", { name: say(`palette-${entry}`), exact: true });
      await toMiddle(button, () => middle(button));
      const to = () => (block ? place(where, block) : middle(page.locator("[data-scroll]").filter({ has: tree })));
      if (block) await toMiddle(block, to);
      const from = await middle(grip(button));
      await I.seeing(() => hand.drag(from, to));
    },

    /** From one place in the program to another. */
    async move(block, where, other) {
      const to = () => place(where, other);
      await toMiddle(other, to);
      const from = await middle(grip(block));
      await I.seeing(() => hand.drag(from, to));
    },

    /** Another text in a field of a block. */
    async rewrite(block, was, text) {
      const edited = block.locator(".edited").first();
      // A finger that is lifted late, on a busy machine, is no tap.
      for (let tries = 0; tries < 5 && !(await edited.isVisible()); tries += 1) {
        await hand.press(field(block, was));
        await edited.waitFor({ timeout: 2000 }).catch(() => {});
      }
      await edited.fill(text);
      await edited.press("Enter");
      await edited.waitFor({ state: "detached" });
    },
  };
  return I;
}
