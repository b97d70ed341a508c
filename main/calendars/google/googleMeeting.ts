import { utcText } from "#shared/scheduling/time/utcText.ts";
import type { Meeting } from "../Meeting.ts";

/** A meeting as Google's `events` resource says it, without its id and its video call. */
export function googleMeeting({
  key,
  subject,
  invitation,
  start,
  end,
  zone,
  visitor,
  guests = [],
  location,
  reminderMinutes,
}: Meeting): Record<string, unknown> {
  return {
    summary: subject,
    description: invitation.html,
    ...(location === undefined ? {} : { location }),
    start: { dateTime: utcText(start), timeZone: zone },
    end: { dateTime: utcText(end), timeZone: zone },
    ...(reminderMinutes === undefined
      ? {}
      : { reminders: { useDefault: false, overrides: [{ method: "popup", minutes: reminderMinutes }] } }),
    attendees: [visitor, ...guests].map(({ email, name }) => ({ email, displayName: name })),
    guestsCanSeeOtherGuests: false,
    guestsCanInviteOthers: false,
    extendedProperties: { private: { bookingKey: key } },
  };
}
