import * as branch from "#shared/nodes/branch.ts";
import * as documentNode from "#shared/nodes/document.ts";
import * as meeting from "#shared/nodes/meeting.ts";
import type { NodeBehaviour } from "#shared/nodes/nodeBehaviour.ts";
import * as set from "#shared/nodes/set.ts";
import * as split from "#shared/nodes/split.ts";
import * as webhook from "#shared/nodes/webhook.ts";
import type { LateKind } from "#shared/site/lateKinds.ts";

/** What the kinds do that come with the rarer cards. */
export const lateBehaviours = {
  branch: branch.behaviour,
  split: split.behaviour,
  set: set.behaviour,
  document: documentNode.behaviour,
  meeting: meeting.behaviour,
  webhook: webhook.behaviour,
} satisfies { [Kind in LateKind]: NodeBehaviour<Kind> };
