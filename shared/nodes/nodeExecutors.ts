import type { ProgramKind } from "../engine/program.ts";
import * as branch from "./branch.ts";
import * as capture from "./capture.ts";
import * as document from "./document.ts";
import * as end from "./end.ts";
import * as goal from "./goal.ts";
import * as link from "./link.ts";
import * as meeting from "./meeting.ts";
import * as message from "./message.ts";
import type { NodeBehaviour } from "./nodeBehaviour.ts";
import * as question from "./question.ts";
import * as set from "./set.ts";
import * as split from "./split.ts";
import * as start from "./start.ts";
import * as webhook from "./webhook.ts";

/** What each kind that a program can hold does in a conversation. */
export const nodeExecutors = {
  start: start.behaviour,
  message: message.behaviour,
  question: question.behaviour,
  capture: capture.behaviour,
  branch: branch.behaviour,
  split: split.behaviour,
  set: set.behaviour,
  goal: goal.behaviour,
  link: link.behaviour,
  document: document.behaviour,
  meeting: meeting.behaviour,
  webhook: webhook.behaviour,
  end: end.behaviour,
} satisfies { [Kind in ProgramKind]: NodeBehaviour<Kind> };
