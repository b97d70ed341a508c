import { create } from "zustand";

/** The visit to ask about, as it is typed. `attributes`: one a line, `lead.state = CA`; `json`: a whole visit instead. */
export type VisitDraft = {
  readonly url: string;
  readonly language: string;
  readonly device: "desktop" | "mobile" | "tablet";
  /** A wall clock in the site's time zone, as a date field writes it; empty: now. */
  readonly at: string;
  readonly attributes: string;
  readonly json: string | undefined;
  /** The whole visit that was typed before its fields were chosen again. */
  readonly kept: { readonly json: string; readonly fields: string } | undefined;
};

/** Lives as long as the window, so that a visit can be asked about again after a change. */
export const visitDraft = create<VisitDraft>(() => ({
  url: "https://www.example.com/",
  language: "en",
  device: "desktop",
  at: "",
  attributes: "",
  json: undefined,
  kept: undefined,
}));
