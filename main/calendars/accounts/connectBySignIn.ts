import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { CalendarFailure } from "../CalendarFailure.ts";
import { signIn } from "../oauth/signIn.ts";
import { connectAccount } from "./connectAccount.ts";
import { findAccount } from "./findAccount.ts";
import { readAccounts } from "./readAccounts.ts";
import { readClient } from "./readClient.ts";
import { serviceOf } from "./serviceOf.ts";
import { signInPage } from "./signInPage.ts";

type Needs = Pick<
  HandlerContext,
  "store" | "vault" | "calendars" | "now" | "newId" | "openExternal" | "preferences" | "app"
>;

/**
 * Connects the calendars of a Google or Microsoft account by a sign-in, or those of a known account again. Who signs in a second time
 * has one account all the same.
 */
export async function connectBySignIn(
  { service: name, account: id }: Parsed<"calendars:signIn">,
  context: Needs,
): Promise<Output<"calendars:signIn">> {
  const { store, calendars: room, now, newId, openExternal } = context;
  const wanted = id === undefined ? undefined : findAccount(store, id);
  room.signingIn?.abort();
  const stop = new AbortController();
  room.signingIn = stop;
  try {
    const { tokens, email, subject } = await signIn(serviceOf(name, room.urls), readClient(name, context), {
      fetch: room.fetch,
      now,
      openBrowser: openExternal,
      page: (end) => signInPage(end, context),
      signal: stop.signal,
    });
    if (wanted && wanted.subject !== subject)
      throw new CalendarFailure({
        code: "other-account",
        message: `This is another account than ${wanted.name}.`,
        detail: email,
      });
    const known = readAccounts(store).find((one) => one.provider === name && one.subject === subject);
    const account = known ?? { id: newId(), provider: name, name: email, subject, calendars: [] };
    return await connectAccount({ ...account, name: email }, JSON.stringify(tokens), context);
  } catch (error) {
    if (!(error instanceof CalendarFailure)) throw error;
    return { ok: false, problem: error.problem };
  } finally {
    if (room.signingIn === stop) room.signingIn = undefined;
  }
}
