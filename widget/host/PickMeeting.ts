import type { Ask } from "#shared/engine/effect.ts";
import type { ViewContext } from "../chat/view/ViewContext.ts";
import type { MeetingTools } from "./MeetingTools.ts";

/** What a visitor is asked for when it is a meeting. */
export type MeetingAsk = Extract<Ask, { readonly type: "meeting" }>;

/** Fills `place` with the times that are offered, to be asked for; answers where the focus belongs there. */
export type PickMeeting = (
  ask: MeetingAsk & { readonly whom: string },
  context: ViewContext,
  place: HTMLElement,
  tools: MeetingTools,
) => Promise<() => HTMLElement>;
