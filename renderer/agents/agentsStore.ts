import { create } from "zustand";
import type { CallError } from "#shared/ipc/result.ts";
import type { PastBooking } from "#shared/scheduling/routing/pastBooking.ts";
import type { SetupSession } from "./session/setupSession.ts";

/** What is open beside the list. */
export type Chosen = { readonly kind: "agent" | "team" | "holidays"; readonly id: string };

/** `bookings`: the meetings so far, undefined before they were read; `said`: what screen readers are to hear. */
export const agentsStore = create<{
  readonly session: SetupSession | undefined;
  readonly failure: CallError | undefined;
  readonly chosen: Chosen | undefined;
  readonly bookings: readonly PastBooking[] | undefined;
  readonly said: string;
}>(() => ({
  session: undefined,
  failure: undefined,
  chosen: undefined,
  bookings: undefined,
  said: "",
}));
