import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import type { Api } from "../http/createApi.ts";
import { readJson } from "../http/readJson.ts";
import type { ProviderCalendar } from "../ProviderCalendar.ts";

const listSchema = defineSchema(() =>
  z.object({
    nextPageToken: z.string().optional(),
    items: z
      .array(
        z.object({
          id: z.string(),
          summary: z.string().default(""),
          summaryOverride: z.string().optional(),
          timeZone: z.string().optional(),
          accessRole: z.string(),
          primary: z.boolean().default(false),
          conferenceProperties: z
            .object({ allowedConferenceSolutionTypes: z.array(z.string()).default([]) })
            .optional(),
        }),
      )
      .default([]),
  }),
);

/** All calendars of the account's list. Written to can only be those it owns: the sign-in asks for no more. @throws {CalendarFailure} */
export async function listGoogleCalendars(api: Api, signal?: AbortSignal): Promise<ProviderCalendar[]> {
  const found: ProviderCalendar[] = [];
  let page: string | undefined = "";
  while (page !== undefined) {
    const query = new URLSearchParams({ maxResults: "250", ...(page === "" ? {} : { pageToken: page }) });
    const answer = await api({ method: "GET", path: `/users/me/calendarList?${query}`, signal });
    const list = readJson(listSchema, answer.json);
    for (const one of list.items)
      found.push({
        id: one.id,
        name: one.summaryOverride ?? one.summary,
        zone: one.timeZone,
        isMain: one.primary,
        canWrite: one.accessRole === "owner",
        canCall: one.conferenceProperties?.allowedConferenceSolutionTypes.includes("hangoutsMeet") ?? false,
        invites: true,
      });
    page = list.nextPageToken;
  }
  return found;
}
