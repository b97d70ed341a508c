import type { ViewContext } from "../chat/view/ViewContext.ts";
import type { MeetingAsk } from "../host/PickMeeting.ts";
import type { MeetingWords } from "./meetingWords.ts";

/** What the forms work with. `ask`: with the name and e-mail that stand in them at first; `zone`: in which times are shown. */
export type Scene = {
  readonly ask: MeetingAsk & { readonly whom: string };
  readonly context: ViewContext;
  readonly words: MeetingWords;
  readonly zone: { name: string };
};

/** A form, and where the focus belongs in it. */
export type Shown = { readonly element: HTMLElement; readonly focus: () => HTMLElement };
