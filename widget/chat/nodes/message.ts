import { bubble } from "../view/bubble.ts";
import type { NodeView } from "./NodeView.ts";

/** A message of the dialogue. */
export const message: NodeView = { said: bubble };
