import type { CheckScope } from "../validation/checkScope.ts";
import type { Finding } from "../validation/finding.ts";
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
import * as question from "./question.ts";
import * as set from "./set.ts";
import * as split from "./split.ts";
import * as start from "./start.ts";
import * as webhook from "./webhook.ts";

/** What can be wrong with a card of each kind by itself; paths begin at the card's data. */
export const nodeChecks = {
  start: start.check,
  message: message.check,
  question: question.check,
  capture: capture.check,
  branch: branch.check,
  split: split.check,
  set: set.check,
  goal: goal.check,
  link: link.check,
  document: document.check,
  meeting: meeting.check,
  webhook: webhook.check,
  flow: flow.check,
  end: end.check,
} satisfies { [Kind in NodeKind]: (data: NodeData<Kind>, scope: CheckScope) => Finding[] };
