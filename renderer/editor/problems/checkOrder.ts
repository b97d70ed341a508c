import type { Flows } from "#shared/dialogue/flows/flows.ts";
import type { MeetingHosts } from "#shared/scheduling/setup/meetingHosts.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import type { Themes } from "#shared/site/themes/themesById.ts";
import type { Candidate } from "#shared/targeting/candidate.ts";
import type { VanishedFields } from "#shared/validation/checkFields.ts";
import type { Caller } from "#shared/validation/graph.ts";
import type { DialogueChange } from "./dialogueChange.ts";

/** What a check needs to know besides the document: the flows that it may call, who calls it, if it is one,
 * who sees the other dialogues of the site, and how it may look. */
export type Surroundings = {
  readonly flows: Flows;
  readonly callers: readonly Caller[];
  readonly candidates: readonly Candidate[];
  /** The themes that may be named, undefined until they are known. */
  readonly themes: Themes | undefined;
  /** What says how a dialogue without a theme looks. */
  readonly settings: Pick<SiteSettings, "theme" | "chat">;
  /** Marketo's fields that are no longer there. */
  readonly vanished: VanishedFields;
  /** Whom meeting cards may name, undefined until it is known. */
  readonly hosts: MeetingHosts | undefined;
};

/** What the worker is told: what it shall know from now on, or what has changed in the document, which it then checks. */
export type CheckOrder = { readonly around: Surroundings } | { readonly change: DialogueChange };
