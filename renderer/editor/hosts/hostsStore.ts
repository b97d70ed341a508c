import { create } from "zustand";
import type { MeetingHosts } from "#shared/scheduling/setup/meetingHosts.ts";

/** The teams and agents that meeting cards may name; undefined until they are known. Read anew when a dialogue is opened. */
export const hostsStore = create<{ readonly hosts: MeetingHosts | undefined }>(() => ({ hosts: undefined }));
