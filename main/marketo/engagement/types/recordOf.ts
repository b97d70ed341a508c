import { marketoTime } from "../../sync/marketoTime.ts";
import type { ChatEvent } from "../ChatEvent.ts";
import type { EventTypeName } from "./eventTypes.ts";
import { statuses } from "./statuses.ts";

/** What a text attribute holds. */
const longest = 255;

type Written = {
  readonly lead: number;
  readonly type: EventTypeName;
  /** Marketo's number of the type. */
  readonly id: number;
  /** What the dialogue is called; blank where nobody knows. */
  readonly name: string;
};

/** An event as Marketo takes it. What is blank is left out; the primary value never is. */
export function recordOf(event: ChatEvent, { lead, type, id, name }: Written): object {
  const { key, at, what, dialogue, conversation, detail } = event;
  const status = statuses[what];
  const ids = { dialogueId: dialogue, conversationId: conversation, eventId: key };
  const dialogueName = name;
  const [primary, values] = {
    chat: [what, { dialogueName, detail }] as const,
    engaged: [name || dialogue, { conversationStatus: status }] as const,
    goal: [detail || name || dialogue, { dialogueName }] as const,
    document: [detail || name || dialogue, { dialogueName }] as const,
    meeting: [name || dialogue, { meetingStatus: status, detail }] as const,
  }[type];
  return {
    leadId: lead,
    activityDate: marketoTime(at),
    activityTypeId: id,
    primaryAttributeValue: primary.slice(0, longest),
    attributes: Object.entries({ ...values, ...ids }).flatMap(([apiName, value]) =>
      value === "" ? [] : [{ apiName, value: value.slice(0, longest) }],
    ),
  };
}
