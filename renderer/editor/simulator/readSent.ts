import { z } from "zod";

/** What a message tells: which event, of which card of which dialogue, as far as it says so. */
export type SentPart = { readonly event?: string; readonly node?: string; readonly dialogue?: string };

const text = z.string().optional().catch(undefined);
const part = z.object({ event: text, node: text, dialogue: text });
const batch = z.object({ events: z.array(part) });
/** The arguments of `gtag`, as its queue keeps them. */
const command = z.object({
  1: z.string(),
  2: z.object({ parley_node: text, parley_dialogue: text }),
});

/**
 * What the widget says in a message, or tells the page: a batch of reports, one for the data layer or Google Analytics, or the fields of a
 * webhook card. Nothing when it is none of these.
 */
export function readSent(said: unknown): readonly SentPart[] {
  const reports = batch.safeParse(said);
  if (reports.success) return reports.data.events.map(known);
  const google = command.safeParse(said);
  if (google.success) {
    const { 1: event, 2: fields } = google.data;
    return [known({ event, node: fields.parley_node, dialogue: fields.parley_dialogue })];
  }
  const one = part.safeParse(said);
  return one.success && (one.data.event ?? one.data.node) !== undefined ? [known(one.data)] : [];
}

/** By the name that the widget itself has for the event: `parley_meeting_requested` is `meetingRequested`. */
function known({ event, node, dialogue }: z.infer<typeof part>): SentPart {
  const name = event
    ?.replace(/^parley_/, "")
    .replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return {
    ...(name !== undefined && { event: name }),
    ...(node !== undefined && { node }),
    ...(dialogue !== undefined && { dialogue }),
  };
}
