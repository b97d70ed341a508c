import { navigate } from "../app/navigate.ts";
import { savedOrTold } from "../app/savedOrTold.ts";

/** Shows the people, once everything that is open is saved. */
export async function openPeople(): Promise<void> {
  if (await savedOrTold()) navigate({ screen: "people" });
}
