import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import type { Api } from "../http/createApi.ts";
import { readJson } from "../http/readJson.ts";
import type { ProviderCalendar } from "../ProviderCalendar.ts";
import { readGraphPages } from "./readGraphPages.ts";

const calendarsSchema = defineSchema(() =>
  z.array(
    z.object({
      id: z.string(),
      name: z.string().nullish(),
      canEdit: z.boolean().nullish(),
      isDefaultCalendar: z.boolean().nullish(),
      allowedOnlineMeetingProviders: z.array(z.string()).nullish(),
    }),
  ),
);

/** All calendars of the mailbox. Graph tells no time zone of a calendar. @throws {CalendarFailure} */
export async function listGraphCalendars(
  api: Api,
  baseUrl: string,
  signal?: AbortSignal,
): Promise<ProviderCalendar[]> {
  const found = await readGraphPages(api, baseUrl, "/me/calendars?$top=100", signal);
  return readJson(calendarsSchema, found).map((one) => ({
    id: one.id,
    name: one.name ?? "",
    isMain: one.isDefaultCalendar ?? false,
    canWrite: one.canEdit ?? false,
    canCall: one.allowedOnlineMeetingProviders?.includes("teamsForBusiness") ?? false,
    invites: true,
  }));
}
