import type { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import * as branch from "./branch.ts";
import * as capture from "./capture.ts";
import * as document from "./document.ts";
import * as end from "./end.ts";
import * as flow from "./flow.ts";
import * as goal from "./goal.ts";
import * as link from "./link.ts";
import * as meeting from "./meeting.ts";
import * as message from "./message.ts";
import type { NodeKind } from "./nodeKinds.ts";
import * as question from "./question.ts";
import * as set from "./set.ts";
import * as split from "./split.ts";
import * as start from "./start.ts";
import * as webhook from "./webhook.ts";

/** The schema of each kind's `data`. */
export const nodeDataSchemas = defineSchema(
  () =>
    ({
      start: start.schema,
      message: message.schema,
      question: question.schema,
      capture: capture.schema,
      branch: branch.schema,
      split: split.schema,
      set: set.schema,
      goal: goal.schema,
      link: link.schema,
      document: document.schema,
      meeting: meeting.schema,
      webhook: webhook.schema,
      flow: flow.schema,
      end: end.schema,
    }) satisfies Record<NodeKind, z.ZodType>,
);

/** A kind's data, parsed: defaults are filled in. */
export type NodeData<Kind extends NodeKind> = z.infer<(typeof nodeDataSchemas)[Kind]>;
