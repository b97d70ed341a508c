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

/** The data of a new card of each kind. */
export const nodeDefaults: { readonly [Kind in NodeKind]: NodeData<Kind> } = {
  start: start.defaults,
  message: message.defaults,
  question: question.defaults,
  capture: capture.defaults,
  branch: branch.defaults,
  split: split.defaults,
  set: set.defaults,
  goal: goal.defaults,
  link: link.defaults,
  document: document.defaults,
  meeting: meeting.defaults,
  webhook: webhook.defaults,
  flow: flow.defaults,
  end: end.defaults,
};
