import type { MailProblemCode } from "#shared/mail/mailProblem.ts";
import { Failure } from "../../failure/Failure.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { createMeetingRecords } from "../../meetings/createMeetingRecords.ts";
import { composeMail } from "../composeMail.ts";
import { mailPassword } from "../mailPassword.ts";
import { isStillTrue } from "../meetings/isStillTrue.ts";
import { readMailAccount } from "../readMailAccount.ts";
import { deliverMail } from "../smtp/deliverMail.ts";
import { createMails } from "./createMails.ts";
import { isOneTooMany } from "./isOneTooMany.ts";
import type { Mails, QueuedMail } from "./Mails.ts";
import { retryAfterMs } from "./retryAfterMs.ts";

/** What sending works with. */
export type MailContext = Pick<HandlerContext, "store" | "vault" | "mail" | "now" | "push">;

/** What stands in the way of every mail, so that no other is tried in the same run. */
const ofServer: ReadonlySet<MailProblemCode> = new Set([
  "signIn",
  "noSignIn",
  "noPassword",
  "notSecure",
  "wrongSecurity",
  "unreachable",
  "timeout",
]);

/** Sends the mails that are due, one after the other. One such run at a time: while one is under way, it is that which is waited for. */
export function sendDueMails(context: MailContext): Promise<void> {
  const { mail: room } = context;
  if (room.sending) return room.sending.ended;
  const stop = new AbortController();
  const work = async () => {
    try {
      await run(context, stop.signal);
    } catch (error) {
      // Once the program ends, what it worked with is closed.
      if (!stop.signal.aborted) throw error;
    } finally {
      room.sending = undefined;
    }
  };
  const ended = Promise.resolve().then(work);
  room.sending = { stop, ended };
  return ended;
}

async function run(context: MailContext, signal: AbortSignal): Promise<void> {
  const { store, mail: room, now } = context;
  const mails = createMails(store);
  if (!room.isRecovered) {
    room.isRecovered = true;
    mails.tidy(now());
    if (mails.recover(now()) > 0) tell(context);
  }
  for (const queued of mails.due(now())) {
    if (signal.aborted) return;
    const isTrue = lookUp(queued, context);
    if (isTrue === undefined && retryAfterMs(1, now() - queued.notedAt) !== undefined) continue;
    if (!mails.turn(queued.id, isTrue ? "sending" : "dropped", now()) || !isTrue) continue;
    tell(context);
    const problem = await sendOne(queued, mails, context, signal);
    tell(context);
    if (problem !== undefined && ofServer.has(problem)) return;
  }
}

/** Whether a mail is still true; undefined: nobody can say, for what is stored of its meeting is damaged. */
function lookUp({ mail, about }: QueuedMail, { store }: MailContext): boolean | undefined {
  if (!mail.event) return true;
  try {
    return isStillTrue(mail, createMeetingRecords(store).find(about));
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

async function sendOne(
  queued: QueuedMail,
  mails: Mails,
  { store, vault, mail: room, now }: MailContext,
  signal: AbortSignal,
): Promise<MailProblemCode | undefined> {
  const { id, mail, tries, notedAt } = queued;
  const fail = (code: MailProblemCode) => {
    mails.end(id, { state: "failed", problem: { code } }, now());
    return code;
  };
  const account = readMailAccount(store);
  if (!account) return fail("noAccount");
  if (mail.event?.method === "REQUEST" && mail.event.start <= now()) return fail("over");
  if (isOneTooMany(queued, createMeetingRecords(store), mails, now())) return fail("tooMany");
  const password = mailPassword(vault);
  if (account.user !== "" && password === undefined) return fail("noPassword");
  const raw = await composeMail(mail, { id, now: now(), account }).catch((error: unknown) => {
    fail("refused");
    throw error;
  });
  const delivery = await deliverMail({ account, password }, raw, { ...room.options, signal });
  if (delivery.outcome === "sent") {
    mails.end(id, { state: "sent" }, now());
    return undefined;
  }
  const { outcome, problem } = delivery;
  const pause = outcome === "later" ? retryAfterMs(tries + 1, now() - notedAt) : undefined;
  if (pause !== undefined) mails.end(id, { state: "waiting", dueAt: now() + pause, problem }, now());
  else mails.end(id, { state: outcome === "unsure" ? "unsure" : "failed", problem }, now());
  return problem.code;
}

function tell({ push }: Pick<MailContext, "push">): void {
  push("meetings:changed", {});
  push("requests:changed", {});
}
