import { plainText } from "#shared/dialogue/plainText.ts";
import type { InvitationTemplate } from "#shared/scheduling/invitation/invitationTemplate.ts";
import { makeInvitation } from "#shared/scheduling/invitation/makeInvitation.ts";
import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import type { Meeting } from "../calendars/Meeting.ts";
import { invitationHtml } from "./invitationHtml.ts";

/** Who asked for which time, as in a request. */
type Asked = Pick<
  MeetingRequest,
  "requestId" | "start" | "minutes" | "timeZone" | "name" | "email" | "language"
>;

/** The meeting of a visitor and an agent, with its invitation. */
export function meetingFor(asked: Asked, agent: AgentProfile, template: InvitationTemplate): Meeting {
  const { requestId, minutes, timeZone, name, email, language: wanted } = asked;
  const start = asked.start * 1000;
  const { subject, body, language, place, reminderMinutes } = makeInvitation({
    template,
    meeting: { start, minutes, timeZone },
    agent,
    visitor: { name, email },
    language: wanted,
  });
  return {
    key: requestId,
    subject,
    invitation: {
      html: invitationHtml(body, language),
      text: body.map((block) => plainText([block])).join("\n\n"),
    },
    start,
    end: start + minutes * 60_000,
    zone: agent.timeZone,
    visitor: { email, name: name.trim() || email },
    organizer: { email: agent.email, name: agent.name },
    ...(place !== "" && { location: place }),
    online: agent.link.kind === "service",
    ...(reminderMinutes !== null && { reminderMinutes }),
  };
}
