import type { SyncChoice } from "#shared/marketo/syncChoice.ts";
import type { SyncProgress } from "#shared/marketo/syncProgress.ts";
import type { People } from "../../people/worker/People.ts";
import type { MarketoClient } from "../http/MarketoClient.ts";

/** What the user wants; what is left out stays as it was the last time. */
export type NewChoice = { readonly [Key in keyof SyncChoice]?: Readonly<SyncChoice[Key]> | undefined };

/**
 * What a sync works with. `subscription`: a name of Marketo's for whose people these are, such as the Munchkin ID; `folder`: of
 * the people's file; `signal`: stops it, and the next goes on where it was; `lacks`: told once that the subscription does not
 * export by changes.
 */
export type SyncOptions = {
  readonly client: MarketoClient;
  readonly people: People;
  readonly folder: string;
  readonly profile: string;
  readonly subscription: string;
  readonly choice: NewChoice;
  readonly now: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly timeScale: number;
  readonly signal?: AbortSignal | undefined;
  readonly tell?: (progress: SyncProgress) => void;
  readonly lacks?: (what: "updatedAt") => void;
};
