import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { isEmpty } from "../dialogue/isEmpty.ts";
import { isWritable } from "../dialogue/isWritable.ts";
import { resolveUrl } from "../dialogue/resolveUrl.ts";
import { textSchema } from "../dialogue/text.ts";
import type { Value } from "../dialogue/value.ts";
import { valueText } from "../dialogue/valueText.ts";
import { dateText } from "../engine/dateText.ts";
import { say } from "../engine/say.ts";
import type { Turn } from "../engine/turn.ts";
import { whomPattern } from "../scheduling/requests/whom.ts";
import type { CheckScope } from "../validation/checkScope.ts";
import { checkText } from "../validation/checkText.ts";
import { checkTokens } from "../validation/checkTokens.ts";
import { checkWrite } from "../validation/checkWrite.ts";
import type { Finding } from "../validation/finding.ts";
import type { NodeBehaviour } from "./nodeBehaviour.ts";
import type { Port } from "./port.ts";
import { readInput } from "./readInput.ts";

/** How it is decided who gets the meeting. */
export const routings = ["roundRobin", "agent", "rule"] as const;

/**
 * Asks for a meeting: when, and with whom if that is not known yet. `routing`: who gets it; `attribute`: where the
 * agent's name and e-mail go once one has it; `whom`: the team or agent whose published times are offered, `team:ID` or
 * `agent:ID`, without it any time can be asked for; `link`: a page where one can book when no times are known.
 */
export const schema = defineSchema(() =>
  z.looseObject({
    text: textSchema.default({}),
    routing: z.enum(routings).default("roundRobin"),
    attribute: z.string().max(200).optional(),
    whom: z.string().regex(whomPattern).optional(),
    link: z.string().max(2000).optional(),
  }),
);

type Data = z.infer<typeof schema>;

/** The last millisecond that a date can hold, less a margin for zones. */
const endOfTime = 8.6e15;

/** A new card's data. */
export const defaults = { text: {}, routing: "roundRobin" } as const satisfies Data;

/** Asked for; rather not; nobody has time. */
export function ports(): readonly Port[] {
  return [{ id: "booked" }, { id: "declined" }, { id: "unavailable" }];
}

/** Asks when, by name and e-mail; what is known already stands in the form. */
export const behaviour: NodeBehaviour<"meeting"> = {
  execute(turn, id, data) {
    say(turn, id, data.text);
    return { type: "ask" };
  },
  ask: (turn, _, { whom, link }) => ({
    type: "meeting",
    choices: [],
    name: ["lead.firstName", "lead.lastName"]
      .map((name) => valueText(turn.read(name)))
      .join(" ")
      .trim(),
    email: valueText(turn.read("lead.email")),
    ...(whom !== undefined && { whom }),
    ...linkOf(link, turn),
  }),
  receive(turn, id, { routing, attribute }, input) {
    if (input.type === "decline") return { port: "declined" };
    if (input.type === "unavailable")
      return { port: turn.program.nodes[id]?.next.unavailable ? "unavailable" : "declined" };
    if (input.type !== "book") return { refuse: "not-a-choice" };
    const { at, name, email, request, booked, note } = input;
    const writes: { [attribute: string]: Value } = {};
    if (name !== undefined) {
      const [first = "", ...rest] = name.trim().split(/\s+/);
      if (first === "") return { refuse: "required" };
      if (name.length > 200) return { refuse: "too-long" };
      if (isEmpty(turn.read("lead.firstName"))) {
        writes["lead.firstName"] = first;
        if (rest.length > 0) writes["lead.lastName"] = rest.join(" ");
      }
    }
    if (email !== undefined) {
      const read = readInput("email", email);
      if ("refuse" in read) return read;
      writes["lead.email"] = read.value;
    }
    if (!(Math.abs(at) < endOfTime)) return { refuse: "bad-date" };
    // Whoever offered, booked or is still booking it knows what time it is; a visitor's clock may be wrong.
    const isNamed = !request || request.wishes !== undefined;
    if (at < turn.world.now && isNamed && !booked) return { refuse: "past-time" };
    const instant = new Date(at).toISOString();
    writes[`answers.${id}`] = instant;
    if (booked && attribute && isWritable(attribute)) writes[attribute] = booked.agent;
    const given = { name: name?.trim() ?? "", email: valueText(writes["lead.email"]) };
    const requested = {
      event: "meetingRequested",
      node: id,
      when: instant,
      routing,
      ...(request && { request }),
    } as const;
    const zone = request?.timeZone || valueText(turn.read("visit.timezone")) || turn.world.timeZone || "UTC";
    return {
      port: "booked",
      said: dateText(at, turn.language, zone),
      ...(note && { note }),
      writes,
      report: { ...requested, ...given },
      after: booked && {
        event: "meetingBooked",
        node: id,
        when: instant,
        ...given,
        agent: booked.agent,
        requestId: request?.requestId ?? "",
      },
    };
  },
};

function linkOf(link: string | undefined, turn: Turn): { readonly link?: string } {
  const url = link && resolveUrl(link, turn.read);
  return url ? { link: url } : {};
}

/** It says what the meeting is about. A page for booking is shown only where somebody's times are offered. */
export function check(data: Data, scope: CheckScope): Finding[] {
  return [
    ...checkText(data.text, ["text"], scope, "required"),
    ...(data.attribute ? checkWrite(data.attribute) : []),
    ...(data.whom === undefined ? [] : checkLink(data.link?.trim() ?? "", scope)),
  ];
}

function checkLink(url: string, scope: CheckScope): Finding[] {
  const found = checkTokens([url], ["link"], scope);
  const isGood = url === "" || resolveUrl(url, () => "token") !== null;
  return isGood ? found : [...found, { severity: "error", code: "bad-url", path: ["link"], params: { url } }];
}
