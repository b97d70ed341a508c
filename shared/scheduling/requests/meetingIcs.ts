/** What a visitor's calendar is told. `uid`: what other programs know it as; `start`: seconds since the epoch; `now`: likewise. */
export type IcsMeeting = {
  readonly uid: string;
  readonly start: number;
  readonly minutes: number;
  readonly summary: string;
  readonly description: string;
  /** Where it is held, such as the address of a call. */
  readonly location?: string | undefined;
  readonly now: number;
  /** Nobody has confirmed it yet. */
  readonly tentative: boolean;
};

const longestLine = 75;

/**
 * A meeting as a file for calendars (RFC 5545), to be kept by the visitor: it has no METHOD, so no program takes it for an invitation.
 * The same UID is one entry however often it is opened, also beside the invitation of a calendar that uses it.
 */
export function meetingIcs(meeting: IcsMeeting): string {
  const { uid, start, minutes, summary, description, location, now, tentative } = meeting;
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Parley//Meetings//EN",
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(start + minutes * 60)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    `STATUS:${tentative ? "TENTATIVE" : "CONFIRMED"}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]
    .map(folded)
    .join("\r\n");
}

function stamp(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}

/** Lines may have 75 octets; a further one begins with a space. No letter is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = "";
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > longestLine) {
      text += "\r\n ";
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}
