import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import { escapeHtml } from "../bundle/escapeHtml.ts";
import type { Meeting } from "../calendars/Meeting.ts";

const words = {
  en: {
    subject: (agent: string, visitor: string) => `Meeting: ${agent} and ${visitor}`,
    body: (visitor: string) => `Hello ${visitor},\n\nhere is the meeting that you asked for.`,
    room: (url: string) => `We meet here: ${url}`,
  },
  pt: {
    subject: (agent: string, visitor: string) => `Reunião: ${agent} e ${visitor}`,
    body: (visitor: string) => `Olá, ${visitor},\n\naqui está a reunião que você pediu.`,
    room: (url: string) => `Nosso encontro é aqui: ${url}`,
  },
};

/** The meeting of a visitor and an agent, with its invitation in the visitor's language, or else in English. */
export function meetingFor(request: MeetingRequest, agent: AgentProfile): Meeting {
  const { requestId, start, minutes, name, email, language } = request;
  const say = /^pt\b/i.test(language) ? words.pt : words.en;
  const room = agent.link.kind === "url" ? agent.link.url : undefined;
  const visitor = name.trim() || email;
  const text = [say.body(visitor), ...(room === undefined ? [] : [say.room(room)])].join("\n\n");
  const html = text
    .split("\n\n")
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join("");
  return {
    key: requestId,
    subject: say.subject(agent.name || agent.email, visitor),
    invitation: { html, text },
    start: start * 1000,
    end: (start + minutes * 60) * 1000,
    zone: agent.timeZone,
    visitor: { email, name: visitor },
    organizer: { email: agent.email, name: agent.name },
    ...(room !== undefined && { location: room }),
    online: agent.link.kind === "service",
  };
}
