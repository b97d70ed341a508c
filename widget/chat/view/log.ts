import type { Program } from "#shared/engine/program.ts";
import type { Entry, Talk } from "../../talk/Talk.ts";
import { h } from "../../view/h.ts";
import { iconButton } from "../../view/iconButton.ts";
import { nodeViewOf } from "../nodes/nodeViewOf.ts";
import type { ViewContext } from "./ViewContext.ts";

const nearEnd = 60;

/**
 * What was said. A live region in which each entry is added once: what is there when the panel opens is part of the
 * region from its start and so is not read out again. It follows the newest message unless the visitor has scrolled
 * away; then a button leads back. Where the end is, is asked once a frame: the browser has to lay out everything for it.
 */
export function log(context: ViewContext, program: Program) {
  const { texts } = context;
  const rows = new Map<number, HTMLElement>();
  let follows = true;
  const box = h("div", {
    class: "log",
    role: "log",
    "aria-live": "polite",
    "aria-label": texts.messages,
    tabindex: 0,
    onscroll() {
      follows = box.scrollTop + box.clientHeight > box.scrollHeight - nearEnd;
      latest.hidden = follows;
    },
  });
  const toEnd = () => box.scrollTo(0, box.scrollHeight);
  const latest = iconButton("down", texts.latest, toEnd, "latest");
  latest.hidden = true;
  const typing = h(
    "div",
    { class: "row bot" },
    h("div", { class: "bubble typing", role: "img", "aria-label": texts.typing }, h("i"), h("i"), h("i")),
  );

  function row(entry: Entry, grouped: boolean) {
    const content =
      entry.from === "visitor"
        ? h("div", { class: "bubble" }, entry.text)
        : nodeViewOf(program, entry.node)?.said(entry, context);
    const who = h("span", { class: "hidden" }, `${texts[entry.from]} `);
    return h("div", { class: `row ${entry.from}${grouped ? " grouped" : ""}` }, who, content);
  }

  return {
    element: h("div", { class: "scroll" }, box, latest),
    update({ entries, until, state }: Talk) {
      const keys = new Set(entries.map(({ key }) => key));
      for (const [key, old] of rows) {
        if (keys.has(key)) continue;
        old.remove();
        rows.delete(key);
      }
      entries.forEach((entry, index) => {
        if (rows.has(entry.key)) return;
        const made = row(entry, entries[index - 1]?.from === entry.from);
        rows.set(entry.key, made);
        box.append(made);
        if (entry.from === "visitor") follows = true;
      });
      if (until === null && state.status !== "calling") typing.remove();
      else box.append(typing);
      requestAnimationFrame(() => follows && toEnd());
    },
  };
}
