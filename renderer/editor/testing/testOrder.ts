import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";

/** A dialogue whose tests are to be run, and the flows that it may call. */
export type TestOrder = { readonly dialogue: Dialogue; readonly flows: Flows };
