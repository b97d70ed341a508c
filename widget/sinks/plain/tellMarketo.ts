import type { QueueHost } from "../../host/CreateQueue.ts";
import { forgetForms } from "../forgetForms.ts";

/** Stands in for the function of this name on sites that fill in no form of Marketo. */
export function tellMarketo({ store }: QueueHost): () => void {
  forgetForms(store);
  return () => {};
}
