import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { forgottenAddress } from "#shared/people/forgottenAddress.ts";
import { readWhom } from "#shared/scheduling/requests/whom.ts";
import { readAccounts } from "../../../calendars/accounts/readAccounts.ts";
import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { mailsVisitor } from "../../../mail/meetings/mailsVisitor.ts";
import { createMails } from "../../../mail/queue/createMails.ts";
import { readMailAccount } from "../../../mail/readMailAccount.ts";
import { dialogueNames } from "../../../marketo/engagement/calls/dialogueNames.ts";
import { readSetup } from "../../../scheduling/readSetup.ts";
import { createMeetingRecords } from "../../createMeetingRecords.ts";
import { createRequests } from "../createRequests.ts";
import { findReadable } from "../findReadable.ts";
import { whyNever } from "../whyNever.ts";
import { requestsStatus } from "./requestsStatus.ts";

/** Of those that are answered. */
const mostAnswered = 50;
const mostOpen = 500;

/** What visitors ask for, as the screen shows it. */
export function getRequests(
  { closed }: Parsed<"requests:get">,
  context: Pick<HandlerContext, "store" | "now" | "meetings">,
): Output<"requests:get"> {
  const { store, now } = context;
  const requests = createRequests(store);
  const { agents, teams } = readSetup(store);
  const records = createMeetingRecords(store);
  const accounts = readAccounts(store);
  const mailAccount = readMailAccount(store);
  const written = createMails(store).letters();
  const nameOf = dialogueNames(store);
  const lists = [
    requests.list(["yours", "held"], mostOpen),
    requests.list(["waiting"], mostOpen),
    requests.list(["booked", "refused", ...(closed ? (["closed"] as const) : [])], mostAnswered),
  ];
  const all = lists.flatMap(({ some }) => some);
  const kept = all.filter(({ ask }) => ask.email !== forgottenAddress);
  const shown = kept.flatMap((request) => {
    const { state, meeting, ask } = request;
    const record = findReadable(records, meeting ?? ask.requestId);
    if (record !== "damaged") return [{ request, record }];
    // Of one that is not booked nothing of it is shown.
    return state === "booked" ? [] : [{ request, record: undefined }];
  });
  const unread = lists.reduce((sum, { unreadable }) => sum + unreadable, 0);
  return {
    requests: shown.map(({ request, record }) => {
      const { ask, state, reason, agent, meeting } = request;
      const { requestId: id, name, email, timeZone, askedAt, offer, wishes } = ask;
      const whom = readWhom(ask.whom);
      const found = (whom?.kind === "team" ? teams : agents).find((one) => one.id === whom?.id);
      const booked = meeting === undefined ? undefined : record;
      // Others may have it by now.
      const has = booked && "agent" in booked ? booked.agent : agent;
      const whose = agents.find((one) => one.id === has);
      const start = booked?.start ?? (offer && offer.start * 1000);
      const account = accounts.find((one) => one.id === whose?.writesTo?.account);
      const calendar = account?.calendars.find((one) => one.id === whose?.writesTo?.calendar);
      const letters = [id, ...(meeting === undefined || meeting === id ? [] : [meeting])].flatMap(
        (about) => written.get(about) ?? [],
      );
      return {
        ...{ id, state, name, email, timeZone, askedAt },
        reason:
          state === "booked" && booked?.state === "cancelled"
            ? "cancelled"
            : (whyNever(request, { record, accounts, now: now() }) ?? reason),
        whom: found?.name ?? "",
        dialogue: nameOf(ask.dialogue),
        ...(start !== undefined && { start }),
        wishes: wishes.map((at) => at * 1000),
        ...(has !== undefined && { agent: whose?.name ?? "" }),
        invites:
          calendar?.invites === true ||
          (whose?.writesTo != null && mailsVisitor(whose.writesTo, accounts, mailAccount)),
        ...(letters.length > 0 && { letters }),
      };
    }),
    more: lists.reduce((sum, { count }) => sum + count, 0) - all.length - unread,
    unreadable: unread + kept.length - shown.length,
    canMail: mailAccount !== undefined,
    status: requestsStatus(context),
  };
}
