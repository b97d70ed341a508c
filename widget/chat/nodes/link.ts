import { linkCard } from "../view/linkCard.ts";
import type { NodeView } from "./NodeView.ts";

/** A message with a link to follow below it. */
export const link: NodeView = { said: linkCard };
