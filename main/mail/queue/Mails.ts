import type { MailKind, MailLetter, MailState } from "#shared/mail/mailLetter.ts";
import type { MailProblem, MailProblemCode } from "#shared/mail/mailProblem.ts";
import type { KeptMail } from "./KeptMail.ts";

/** A mail that is written down. `about`: the id of a request; `tries`: how often it was begun; instants as in `MailLetter`. */
export type QueuedMail = {
  readonly id: string;
  readonly about: string;
  readonly kind: MailKind;
  readonly state: MailState;
  readonly notedAt: number;
  readonly dueAt: number;
  readonly tries: number;
  readonly mail: KeptMail;
  readonly problem?: MailProblem | undefined;
};

/** Where mails are written down before they are sent. What it has answered is on the disk. */
export type Mails = {
  /** Writes a mail down that is to be sent in so many milliseconds. */
  readonly add: (
    mail: Pick<QueuedMail, "about" | "kind" | "mail">,
    at: { now: number; delay: number },
  ) => void;
  /** Of an entry in a calendar, oldest first. */
  readonly ofEntry: (uid: string) => readonly QueuedMail[];
  readonly find: (id: string) => QueuedMail | undefined;
  readonly due: (now: number) => readonly QueuedMail[];
  /** Turns one that waits into another state; false: it does not wait any more. */
  readonly turn: (id: string, state: "sending" | "dropped", now: number) => boolean;
  /** Notes how an attempt ended. */
  readonly end: (
    id: string,
    end: { readonly state: MailState; readonly dueAt?: number; readonly problem?: MailProblem },
    now: number,
  ) => void;
  /** Those that were being sent when the program ended: nobody knows whether they were. */
  readonly recover: (now: number) => number;
  /** Has one sent now that has failed, or of which nobody knows. It keeps its problem until then, as it is the user who wants it sent. */
  readonly again: (id: string, now: number) => void;
  /** Has those sent now that have failed for one of these reasons, were written since then, and whose meeting is still ahead. */
  readonly againFor: (codes: readonly MailProblemCode[], since: number, now: number) => void;
  /** To whom the invitations but one were sent since then, or may have been, or are still tried again, as they are written there. */
  readonly invited: (since: number, but: string) => readonly string[];
  /** None that waits is sent. */
  readonly forgetWaiting: () => void;
  /** All but those that were replaced, by what they are about, oldest first. */
  readonly letters: () => ReadonlyMap<string, MailLetter[]>;
  /** Forgets what is long done. */
  readonly tidy: (now: number) => void;
};
