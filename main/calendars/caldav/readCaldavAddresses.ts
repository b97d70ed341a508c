import { createAccount, fetchCalendarUserAddresses } from "tsdav";
import { toFailure } from "./toFailure.ts";

/**
 * What a server calls its user among those who are invited (`calendar-user-address-set`, RFC 6638, 2.4.1), found from any address of the
 * server: e-mail addresses, and whatever else stands there. Empty where it does not tell.
 *
 * @throws {CalendarFailure}
 */
export async function readCaldavAddresses(
  serverUrl: string,
  fetch: typeof globalThis.fetch,
): Promise<readonly string[]> {
  try {
    const account = await createAccount({ account: { accountType: "caldav", serverUrl }, fetch });
    const addresses = await fetchCalendarUserAddresses({ account, fetch });
    return addresses.map((address) => address.replace(/^mailto:/i, ""));
  } catch (error) {
    throw toFailure(error);
  }
}
