import { create } from "zustand";
import type { AgentToReconnect } from "#shared/calendars/AgentToReconnect.ts";

/** Agents who have to connect a calendar again, as main has found them last. */
export const reconnectStore = create<{ readonly agents: readonly AgentToReconnect[] }>(() => ({
  agents: [],
}));
