import * as branch from "./branch.ts";
import * as capture from "./capture.ts";
import * as document from "./document.ts";
import * as end from "./end.ts";
import * as flow from "./flow.ts";
import * as goal from "./goal.ts";
import * as link from "./link.ts";
import * as meeting from "./meeting.ts";
import * as message from "./message.ts";
import type { NodeData } from "./nodeDataSchemas.ts";
import type { NodeKind } from "./nodeKinds.ts";
import type { Port } from "./port.ts";
import * as question from "./question.ts";
import * as set from "./set.ts";
import * as split from "./split.ts";
import * as start from "./start.ts";
import * as webhook from "./webhook.ts";

/** The ports of each kind, in the order in which a card shows them. */
export const nodePorts = {
  start: start.ports,
  message: message.ports,
  question: question.ports,
  capture: capture.ports,
  branch: branch.ports,
  split: split.ports,
  set: set.ports,
  goal: goal.ports,
  link: link.ports,
  document: document.ports,
  meeting: meeting.ports,
  webhook: webhook.ports,
  flow: flow.ports,
  end: end.ports,
} satisfies { [Kind in NodeKind]: (data: NodeData<Kind>) => readonly Port[] };
