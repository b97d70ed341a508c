import type { NodeView } from "./NodeView.ts";

/** The visitor sees nothing of it. */
export const webhook: NodeView = null;
