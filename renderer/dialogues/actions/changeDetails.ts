import { forgetStep } from "../history/forgetStep.ts";
import type { DetailsStep } from "../history/listStep.ts";
import { rememberStep } from "../history/rememberStep.ts";
import { setDetails } from "./setDetails.ts";

/** Gives dialogues another priority or status, as a step that can be taken back at once. */
export async function changeDetails(step: DetailsStep): Promise<void> {
  rememberStep(step);
  if (!(await setDetails(step.changes))) forgetStep(step);
}
