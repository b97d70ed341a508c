import { linkCard } from "../view/linkCard.ts";
import type { NodeView } from "./NodeView.ts";

/** A message with a document to open below it. */
export const documentCard: NodeView = { said: linkCard };
