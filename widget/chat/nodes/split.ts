import type { NodeView } from "./NodeView.ts";

/** The visitor sees nothing of it. */
export const split: NodeView = null;
