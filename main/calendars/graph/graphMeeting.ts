import type { Meeting } from "../Meeting.ts";

/** A meeting as Graph's `event` says it, without what can be said only once. */
export function graphMeeting({
  subject,
  invitation,
  start,
  end,
  visitor,
  guests = [],
  location,
  reminderMinutes,
}: Meeting): Record<string, unknown> {
  return {
    subject,
    body: { contentType: "html", content: invitation.html },
    start: graphMoment(start),
    end: graphMoment(end),
    ...(location === undefined ? {} : { location: { displayName: location } }),
    ...(reminderMinutes === undefined
      ? {}
      : { isReminderOn: true, reminderMinutesBeforeStart: reminderMinutes }),
    attendees: [visitor, ...guests].map(({ email, name }) => ({
      type: "required",
      emailAddress: { address: email, name },
    })),
    allowNewTimeProposals: false,
    responseRequested: true,
    hideAttendees: true,
  };
}

function graphMoment(instant: number) {
  return { dateTime: new Date(instant).toISOString().slice(0, 19), timeZone: "UTC" };
}
