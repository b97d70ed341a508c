import type { Ask } from "#shared/engine/effect.ts";
import type { Entry } from "../../talk/Talk.ts";
import type { ViewContext } from "../view/ViewContext.ts";

/** What a card says, as the transcript keeps it. */
export type Said = Extract<Entry, { from: "bot" }>;

/** A way to answer; `input` is where the visitor's focus belongs. */
export type Answer = { readonly element: HTMLElement; readonly input: HTMLElement | undefined };

/** What a visitor sees of a kind of card: how it says something and takes an answer. */
export type NodeView = {
  readonly said: (entry: Said, context: ViewContext) => HTMLElement;
  readonly answer?: (ask: Ask, context: ViewContext) => Answer;
};
