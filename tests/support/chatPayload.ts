/** What the widget leaves in the payload field of the capture form. `events`: names and what was said, a minute apart. */
export function chatPayload(
  conversation: string,
  events: readonly (readonly [event: string, said: string])[],
  at: number,
): string {
  return JSON.stringify({
    v: 1,
    id: `${conversation}-s`,
    conversation,
    dialogue: "d1",
    at: new Date(at).toISOString(),
    events: events.map(([event, said], index) => [
      `${conversation}-e${index}`,
      event,
      index * 60_000,
      "n1",
      said,
    ]),
  });
}
