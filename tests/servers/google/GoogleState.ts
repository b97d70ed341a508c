/** An entry as Google keeps it. */
export type GoogleEvent = {
  id: string;
  etag: string;
  status: "confirmed" | "tentative" | "cancelled";
  start?: { date?: string; dateTime?: string; timeZone?: string };
  end?: { date?: string; dateTime?: string; timeZone?: string };
  attendees?: { email: string; displayName?: string; self?: boolean; responseStatus?: string }[];
  transparency?: "opaque" | "transparent";
  extendedProperties?: { private?: Record<string, string> };
  hangoutLink?: string;
  conferenceData?: { createRequest?: { requestId: string; status?: { statusCode: string } } };
  [other: string]: unknown;
};

/** A calendar of a Google account. */
export type GoogleCalendar = {
  readonly id: string;
  readonly summary: string;
  readonly summaryOverride?: string;
  readonly timeZone: string;
  readonly primary?: boolean;
  readonly accessRole: "freeBusyReader" | "reader" | "writer" | "owner";
  readonly events: Map<string, GoogleEvent>;
};
