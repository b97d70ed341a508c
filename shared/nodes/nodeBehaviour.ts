import type { Value } from "../dialogue/value.ts";
import type { Ask, Refusal, Report, ShownLink } from "../engine/effect.ts";
import type { Turn } from "../engine/turn.ts";
import type { AskedMeeting } from "../scheduling/requests/askedMeeting.ts";
import type { NodeData } from "./nodeDataSchemas.ts";
import type { NodeKind } from "./nodeKinds.ts";

/**
 * A meeting that the visitor asks for. `at`: milliseconds since the epoch, NaN when none was given; `name` and `email`
 * are missing where the host did not ask for them, `request` where no times were offered. `booked`: it stands in the calendar of
 * `agent` (a name) already. `note`: what the host has to say about it once it is taken.
 */
export type MeetingRequest = {
  readonly type: "book";
  readonly at: number;
  readonly name?: string;
  readonly email?: string;
  readonly request?: AskedMeeting;
  readonly booked?: { readonly agent: string };
  readonly note?: Note;
};

/** Words of the host, shown below what the visitor said. */
export type Note = { readonly text: string; readonly link?: ShownLink };

/** What a visitor gives a node that waits for him. */
export type NodeInput =
  | { readonly type: "choose"; readonly answers: readonly string[] }
  | { readonly type: "say"; readonly text: string }
  | { readonly type: "decline" }
  /** Nobody has time for what is asked. */
  | { readonly type: "unavailable" }
  | MeetingRequest;

/** How a node leaves: by a port, waiting for an input, after so many seconds (then it runs again), once
 * the host has called an address (by `ok` or `failed`), or for good. */
export type Outcome =
  | { readonly type: "go"; readonly port: string }
  | { readonly type: "ask" }
  | { readonly type: "pause"; readonly seconds: number }
  | { readonly type: "call"; readonly url: string; readonly fields: { readonly [name: string]: Value } }
  | { readonly type: "finish"; readonly restart: boolean };

/**
 * What became of an input: refused, or taken and left by a port. `said`: the visitor's words as shown; `note`: what is said below them. `stored`: what
 * is kept under `answers.<node>` and `attribute`; `label` only of a question's answer; or `writes`, attributes by name, and
 * the `report` that tells of them, and the one `after` it. None of these: declined.
 */
export type Reception =
  | { readonly refuse: Refusal }
  | {
      readonly port: string;
      readonly said?: string;
      readonly note?: Note;
      readonly writes?: { readonly [attribute: string]: Value };
      readonly report?: Report;
      readonly after?: Report | undefined;
      readonly stored?: { readonly value: Value; readonly attribute: string; readonly label?: string };
    };

/** What a kind does in a conversation: `execute` on entry; kinds that wait also say what they ask and read the input. */
export type NodeBehaviour<Kind extends NodeKind> = {
  execute(turn: Turn, id: string, data: NodeData<Kind>): Outcome;
  ask?(turn: Turn, id: string, data: NodeData<Kind>): Ask;
  receive?(turn: Turn, id: string, data: NodeData<Kind>, input: NodeInput): Reception;
};
