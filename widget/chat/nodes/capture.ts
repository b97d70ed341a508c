import { captured } from "../inputs/captured.ts";
import { bubble } from "../view/bubble.ts";
import type { NodeView } from "./NodeView.ts";

/** A message, and a field of the right kind. */
export const capture: NodeView = { said: bubble, answer: captured };
