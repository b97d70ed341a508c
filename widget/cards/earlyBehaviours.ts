import type { ProgramKind } from "#shared/engine/program.ts";
import * as capture from "#shared/nodes/capture.ts";
import * as end from "#shared/nodes/end.ts";
import * as goal from "#shared/nodes/goal.ts";
import * as link from "#shared/nodes/link.ts";
import * as message from "#shared/nodes/message.ts";
import type { NodeBehaviour } from "#shared/nodes/nodeBehaviour.ts";
import * as question from "#shared/nodes/question.ts";
import * as start from "#shared/nodes/start.ts";
import type { LateKind } from "#shared/site/lateKinds.ts";

/** What the kinds do that come with the chat. */
export const earlyBehaviours = {
  start: start.behaviour,
  message: message.behaviour,
  question: question.behaviour,
  capture: capture.behaviour,
  goal: goal.behaviour,
  link: link.behaviour,
  end: end.behaviour,
} satisfies { [Kind in Exclude<ProgramKind, LateKind>]: NodeBehaviour<Kind> };
