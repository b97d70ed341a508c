import { create } from "zustand";
import type { CountedEvent } from "./visit/countedEvents.ts";
import type { Met } from "./visit/met.ts";

/**
 * The visit to ask about, as it is typed. `attributes`: one a line, `lead.state = CA`; `lists` and `clicked`: one a line;
 * `visits`: how many there were, this one included; `json`: a whole visit instead.
 */
export type VisitDraft = {
  readonly url: string;
  readonly referrer: string;
  readonly language: string;
  readonly device: "desktop" | "mobile" | "tablet";
  /** The visitor's; empty: not known. */
  readonly timeZone: string;
  readonly visits: string;
  /** A wall clock in the site's time zone, as a date field writes it; empty: now. */
  readonly at: string;
  readonly attributes: string;
  readonly lists: string;
  readonly counted: { readonly [Name in CountedEvent]: string };
  readonly left: boolean;
  readonly clicked: string;
  /** What the visitor met before. */
  readonly met: readonly Met[];
  readonly json: string | undefined;
  /** The whole visit that was typed before its fields were chosen again. */
  readonly kept: { readonly json: string; readonly fields: string } | undefined;
};

/** Lives as long as the window, so that a visit can be asked about again after a change. */
export const visitDraft = create<VisitDraft>(() => ({
  url: "https://www.example.com/",
  referrer: "",
  language: "en",
  device: "desktop",
  timeZone: "",
  visits: "1",
  at: "",
  attributes: "",
  lists: "",
  counted: { timeOnPage: "", timeOnSite: "", scrollPercent: "", pageViews: "", inactivity: "" },
  left: false,
  clicked: "",
  met: [],
  json: undefined,
  kept: undefined,
}));
