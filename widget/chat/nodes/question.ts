import { choices } from "../inputs/choices.ts";
import { bubble } from "../view/bubble.ts";
import type { NodeView } from "./NodeView.ts";

/** A message, and its answers as buttons. */
export const question: NodeView = { said: bubble, answer: choices };
