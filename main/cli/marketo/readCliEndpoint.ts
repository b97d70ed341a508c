import { type EndpointProblem, readEndpoint } from "#shared/marketo/readEndpoint.ts";
import { UsageError } from "../UsageError.ts";

const messages: Readonly<Record<EndpointProblem, string>> = {
  missing: "There is no endpoint.",
  notAnAddress: "The endpoint is no address. It looks like https://284-RPR-133.mktorest.com/rest.",
  notEncrypted: "The endpoint has to begin with https; plain http would show the secret on its way.",
  credentials: "A user or a password does not belong in the endpoint.",
  appAddress: "This is where Marketo's own pages are. The endpoint stands under Admin > Web Services.",
};

/** The endpoint as it is kept. @throws {UsageError} `endpoint` */
export function readCliEndpoint(typed: string): { readonly endpoint: string; readonly munchkinId: string } {
  const read = readEndpoint(typed);
  if (!read.ok) throw new UsageError("endpoint", messages[read.problem]);
  return read;
}
