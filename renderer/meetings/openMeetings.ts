import { navigate } from "../app/navigate.ts";
import { savedOrTold } from "../app/savedOrTold.ts";

/** Shows the meetings, once everything that is open is saved. */
export async function openMeetings(): Promise<void> {
  if (await savedOrTold()) navigate({ screen: "meetings" });
}
