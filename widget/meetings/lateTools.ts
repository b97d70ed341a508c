import type { MeetingTools } from "../host/MeetingTools.ts";

/** Stands in for the function of this name where times are offered. */
export let h: MeetingTools["h"];

/** Stands in for the function of this name where times are offered. */
export let form: MeetingTools["form"];

/** Stands in for the function of this name where times are offered. */
export let fallbackWords: MeetingTools["fallbackWords"];

/** Stands in for the function of this name where times are offered. */
export let isFollowable: MeetingTools["isFollowable"];

/** Stands in for the function of this name where times are offered. */
export let readTyped: MeetingTools["readTyped"];

/** Puts the tools of the rarer cards in place, before anything else is done. */
export function provideTools(tools: MeetingTools): void {
  ({ h, form, fallbackWords, isFollowable, readTyped } = tools);
}
