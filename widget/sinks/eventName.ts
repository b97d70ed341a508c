/** What statistics know an event by: `meetingRequested` is `parley_meeting_requested`. */
export function eventName(event: string): string {
  return `parley_${event.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}
