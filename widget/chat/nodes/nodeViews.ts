import type { ProgramKind } from "#shared/engine/program.ts";
import { capture } from "./capture.ts";
import { end } from "./end.ts";
import { link } from "./link.ts";
import { message } from "./message.ts";
import type { NodeView } from "./NodeView.ts";
import { question } from "./question.ts";
import { rare } from "./rare.ts";

/** Cards that work behind the scenes. */
type Unseen = "start" | "branch" | "split" | "set" | "goal" | "webhook";

/** The view of every kind of card that a visitor sees something of. */
export const nodeViews = {
  message,
  question,
  capture,
  link,
  document: rare,
  meeting: rare,
  end,
} satisfies Record<Exclude<ProgramKind, Unseen>, NodeView>;
