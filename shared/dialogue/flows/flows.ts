import type { Dialogue } from "../dialogue.ts";

/** The flows that cards may call, by id. */
export type Flows = ReadonlyMap<string, Dialogue>;
