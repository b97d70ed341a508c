import type { EngagementSettings } from "#shared/marketo/engagement.ts";
import type { People } from "../../people/worker/People.ts";
import type { Store } from "../../store/Store.ts";
import type { MarketoClient } from "../http/MarketoClient.ts";
import type { MeetingEvent } from "./MeetingEvent.ts";

/** A program whose members persons become, and the statuses that they reach; blank: none for that. */
export type EngagementProgram = {
  readonly id: number;
  readonly engaged: string;
  readonly goal: string;
  readonly meeting: string;
};

/**
 * What reading conversations back and writing them to Marketo works with. `payloadField`: of the capture form, as forms call it, blank
 * where there is none; `people`: of whom those are written too whom only Parley knows, undefined: they are not;
 * `meetings`: what became of those that stand in the studio; `nameOf`: of a dialogue, by its ID; `tell`: how far it is.
 */
export type EngagementRun = {
  readonly client: MarketoClient;
  readonly store: Store;
  readonly profile: string;
  readonly payloadField: string;
  readonly program: EngagementProgram | undefined;
  readonly people?: Pick<People, "listOwn" | "write" | "merge"> | undefined;
  readonly types: EngagementSettings["types"];
  readonly meetings: () => readonly MeetingEvent[];
  readonly nameOf: (dialogue: string) => string;
  readonly now: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly timeScale: number;
  readonly signal?: AbortSignal | undefined;
  readonly tell?: (step: "read" | "look" | "write" | "members", done: number, of: number) => void;
};
