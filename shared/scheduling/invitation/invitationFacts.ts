import type { ReadAttribute } from "../../dialogue/readToken.ts";
import { resolveUrl } from "../../dialogue/resolveUrl.ts";
import type { Value } from "../../dialogue/value.ts";
import type { InvitationMaking } from "./InvitationMaking.ts";
import type { invitationTokens } from "./invitationTokens.ts";

/** What the tokens of an invitation stand for, when it is written in `language`. */
export function invitationFacts(
  { meeting, agent, visitor }: Omit<InvitationMaking, "template" | "language">,
  language: string,
): ReadAttribute {
  const { start, minutes, timeZone } = meeting;
  const [firstName = "", ...others] = visitor.name.trim().split(/\s+/);
  const when = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(language), { ...style, timeZone }).format(start);
  const facts: Readonly<Record<(typeof invitationTokens)[number], Value>> = {
    "lead.firstName": firstName,
    "lead.lastName": others.join(" "),
    "lead.email": visitor.email,
    "meeting.visitor": visitor.name.trim() || visitor.email,
    "meeting.date": when({ dateStyle: "full" }),
    "meeting.time": when({ timeStyle: "short" }),
    "meeting.timeZone": timeZone.replaceAll("_", " "),
    "meeting.minutes": minutes,
    "meeting.place": placeOf(agent),
    "agent.name": agent.name.trim() || agent.email,
    "agent.email": agent.email,
  };
  const known = new Map<string, Value>(Object.entries(facts));
  return (name) => known.get(name);
}

/** The link of an agent's own room; blank where there is none that one could follow. */
function placeOf({ link }: InvitationMaking["agent"]): string {
  return link.kind === "url" ? (resolveUrl(link.url, () => undefined) ?? "") : "";
}

/** A tag may look like one of a language and be none. */
function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
