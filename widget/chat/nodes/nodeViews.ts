import type { ProgramKind } from "#shared/engine/program.ts";
import { branch } from "./branch.ts";
import { capture } from "./capture.ts";
import { documentCard } from "./document.ts";
import { end } from "./end.ts";
import { goal } from "./goal.ts";
import { link } from "./link.ts";
import { meeting } from "./meeting.ts";
import { message } from "./message.ts";
import type { NodeView } from "./NodeView.ts";
import { question } from "./question.ts";
import { set } from "./set.ts";
import { split } from "./split.ts";
import { start } from "./start.ts";
import { webhook } from "./webhook.ts";

/** The view of every kind of card that a program can hold. */
export const nodeViews = {
  start,
  message,
  question,
  capture,
  branch,
  split,
  set,
  goal,
  link,
  document: documentCard,
  meeting,
  webhook,
  end,
} satisfies Record<ProgramKind, NodeView>;
