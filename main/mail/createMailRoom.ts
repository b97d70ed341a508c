import type { MailRoom } from "./MailRoom.ts";

/** A room in which nothing was sent yet. `options`: whom else to believe, and how long to wait. */
export function createMailRoom(options: MailRoom["options"] = {}): MailRoom {
  return { options, sending: undefined, isRecovered: false };
}
