import { create } from "zustand";
import type { CallError } from "#shared/ipc/result.ts";
import type { SetupSession } from "./session/setupSession.ts";

/** What is open beside the list. */
export type Chosen = { readonly kind: "agent" | "team" | "holidays"; readonly id: string };

/** `said`: what screen readers are to hear. */
export const agentsStore = create<{
  readonly session: SetupSession | undefined;
  readonly failure: CallError | undefined;
  readonly chosen: Chosen | undefined;
  readonly said: string;
}>(() => ({ session: undefined, failure: undefined, chosen: undefined, said: "" }));
