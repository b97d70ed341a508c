import type { EventType } from "./EventType.ts";

const text = (apiName: string, name: string) => ({ apiName, name, dataType: "string" as const });

const dialogueName = text("dialogueName", "Dialogue Name");
const detail = text("detail", "Detail");
/** By which an event is known again, and which conversation and dialogue it belongs to. */
const ids = [
  text("dialogueId", "Dialogue ID"),
  text("conversationId", "Conversation ID"),
  text("eventId", "Event ID"),
];

/**
 * The types of activities that events are of: `chat` all of them, for most subscriptions have room for ten; or each of its own kind
 * one of the others, of which smart lists and triggers can be made without a constraint.
 */
export const eventTypes = {
  chat: {
    apiName: "parleyChatEvent",
    name: "Parley Chat Event",
    triggerName: "Takes part in a Parley chat",
    filterName: "Took part in a Parley chat",
    description: "What somebody did in a chat dialogue",
    primaryAttribute: text("event", "Chat Event"),
    attributes: [dialogueName, detail, ...ids],
  },
  engaged: {
    apiName: "parleyChatEngaged",
    name: "Parley Chat Engaged",
    triggerName: "Engages with a Parley chat",
    filterName: "Engaged with a Parley chat",
    description: "Somebody answered in a chat dialogue, or completed it",
    primaryAttribute: dialogueName,
    attributes: [text("conversationStatus", "Conversation Status"), ...ids],
  },
  goal: {
    apiName: "parleyChatGoal",
    name: "Parley Chat Goal",
    triggerName: "Reaches a goal in a Parley chat",
    filterName: "Reached a goal in a Parley chat",
    description: "Somebody reached a goal in a chat dialogue",
    primaryAttribute: text("goalName", "Goal Name"),
    attributes: [dialogueName, ...ids],
  },
  document: {
    apiName: "parleyChatDocument",
    name: "Parley Chat Document",
    triggerName: "Opens a document in a Parley chat",
    filterName: "Opened a document in a Parley chat",
    description: "Somebody opened a document in a chat dialogue",
    primaryAttribute: text("documentName", "Document Name"),
    attributes: [dialogueName, ...ids],
  },
  meeting: {
    apiName: "parleyChatMeeting",
    name: "Parley Chat Meeting",
    triggerName: "Asks for a meeting in a Parley chat",
    filterName: "Asked for a meeting in a Parley chat",
    description: "Somebody asked for a meeting in a chat dialogue, and what became of it",
    primaryAttribute: dialogueName,
    attributes: [text("meetingStatus", "Meeting Status"), detail, ...ids],
  },
} as const satisfies { readonly [name: string]: EventType };

export type EventTypeName = keyof typeof eventTypes;
