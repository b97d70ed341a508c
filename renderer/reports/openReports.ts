import { navigate } from "../app/navigate.ts";
import { savedOrTold } from "../app/savedOrTold.ts";

/** Shows what visitors did, once everything that is open is saved. */
export async function openReports(): Promise<void> {
  if (await savedOrTold()) navigate({ screen: "reports" });
}
