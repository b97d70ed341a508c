import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import { escapeHtml } from "../../bundle/escapeHtml.ts";
import type { Meeting } from "../../calendars/Meeting.ts";
import type { RelayBooking } from "../storage/RelayBooking.ts";

const words = {
  en: {
    subject: (visitor: string, agent: string) => `${visitor} and ${agent}`,
    text: (visitor: string, agent: string) =>
      `Hello ${visitor},\n\nthank you for your interest. ${agent} looks forward to talking to you.`,
    where: "We meet here:",
  },
  pt: {
    subject: (visitor: string, agent: string) => `${visitor} e ${agent}`,
    text: (visitor: string, agent: string) =>
      `Olá, ${visitor},\n\nobrigado pelo interesse. ${agent} terá prazer em falar com você.`,
    where: "Nosso encontro é aqui:",
  },
} as const;

/** A booking as it is written into the agent's calendar, in the visitor's language where we have it. */
export function invitationOf(booking: RelayBooking, { name, email, link }: AgentProfile): Meeting {
  const { subject, text, where } = /^pt\b/i.test(booking.language) ? words.pt : words.en;
  const visitor = booking.name.trim() || booking.email;
  const room = link.kind === "url" && link.url !== "" ? link.url : undefined;
  const body = [text(visitor, name), ...(room ? [`${where} ${room}`] : [])].join("\n\n");
  return {
    key: booking.requestId,
    subject: subject(visitor, name),
    invitation: { text: body, html: htmlOf(body) },
    start: booking.start,
    end: booking.end,
    zone: booking.timeZone,
    visitor: { email: booking.email, name: booking.name },
    organizer: { email, name },
    online: link.kind === "service",
    ...(room && { location: room }),
  };
}

function htmlOf(text: string): string {
  return text
    .split("\n\n")
    .map((part) => `<p>${escapeHtml(part)}</p>`)
    .join("");
}
