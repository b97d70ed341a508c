import type { CalendarAdapter } from "../CalendarAdapter.ts";
import type { Timing } from "../http/Timing.ts";

/** Where the services are. */
export type CalendarUrls = {
  readonly googleIssuer: string;
  readonly googleApi: string;
  readonly microsoftIssuer: string;
  readonly microsoftApi: string;
};

/** What all that is about calendars shares while the app runs. `adapters`: by account; `signingIn`: gives up the sign-in that waits. */
export type CalendarRoom = {
  readonly urls: CalendarUrls;
  readonly timing: Timing;
  readonly fetch: typeof globalThis.fetch;
  readonly adapters: Map<string, { readonly madeOf: string; readonly adapter: CalendarAdapter }>;
  signingIn: AbortController | undefined;
};
