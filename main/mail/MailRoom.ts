import type { DeliveryOptions } from "./smtp/deliverMail.ts";

/** What all that sends mail shares while the app runs. `sending`: a run that is under way; `isRecovered`: it was looked what an earlier one has left. */
export type MailRoom = {
  readonly options: Pick<DeliveryOptions, "ca" | "patienceMs">;
  sending: { readonly stop: AbortController; readonly ended: Promise<void> } | undefined;
  isRecovered: boolean;
};
