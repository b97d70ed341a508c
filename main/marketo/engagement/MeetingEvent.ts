import type { ChatEvent } from "./ChatEvent.ts";

/** Something that became of a meeting, and the address of whoever asked for it: Marketo's number of the person is not known yet. */
export type MeetingEvent = Omit<ChatEvent, "conversation"> & { readonly email: string };
