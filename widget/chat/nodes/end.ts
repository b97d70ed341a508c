import { bubble } from "../view/bubble.ts";
import type { NodeView } from "./NodeView.ts";

/** The last message; the offer to begin again stands where answers stand. */
export const end: NodeView = { said: bubble };
