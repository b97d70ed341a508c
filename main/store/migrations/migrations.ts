import type { Migration } from "../Migration.ts";
import { migration0001Dialogues } from "./0001Dialogues.ts";
import { migration0002Versions } from "./0002Versions.ts";
import { migration0003Assets } from "./0003Assets.ts";
import { migration0004Flows } from "./0004Flows.ts";
import { migration0005Publications } from "./0005Publications.ts";
import { migration0006Themes } from "./0006Themes.ts";
import { migration0007Marketo } from "./0007Marketo.ts";
import { migration0008Calendars } from "./0008Calendars.ts";
import { migration0009Agents } from "./0009Agents.ts";
import { migration0010Meetings } from "./0010Meetings.ts";
import { migration0011MeetingChanges } from "./0011MeetingChanges.ts";
import { migration0012Requests } from "./0012Requests.ts";
import { migration0013PublishedKinds } from "./0013PublishedKinds.ts";
import { migration0014FormerAgents } from "./0014FormerAgents.ts";
import { migration0015Mails } from "./0015Mails.ts";
import { migration0016Captured } from "./0016Captured.ts";
import { migration0017Forgotten } from "./0017Forgotten.ts";

/** Every migration, in order. A new one goes to the end. */
export const migrations: readonly Migration[] = [
  migration0001Dialogues,
  migration0002Versions,
  migration0003Assets,
  migration0004Flows,
  migration0005Publications,
  migration0006Themes,
  migration0007Marketo,
  migration0008Calendars,
  migration0009Agents,
  migration0010Meetings,
  migration0011MeetingChanges,
  migration0012Requests,
  migration0013PublishedKinds,
  migration0014FormerAgents,
  migration0015Mails,
  migration0016Captured,
  migration0017Forgotten,
];
