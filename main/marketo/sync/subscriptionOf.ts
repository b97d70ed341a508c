import type { MarketoConnection } from "#shared/marketo/marketoProfile.ts";

/** Whose people a connection brings: the Munchkin ID of the subscription, or where it is, when the endpoint does not name it. */
export function subscriptionOf({
  munchkinId,
  endpoint,
}: Pick<MarketoConnection, "munchkinId" | "endpoint">): string {
  return munchkinId || new URL(endpoint).hostname;
}
