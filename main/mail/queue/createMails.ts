import { randomUUID } from "node:crypto";
import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { type MailLetter, mailLetterSchema } from "#shared/mail/mailLetter.ts";
import { parseJson } from "../../meetings/parseJson.ts";
import type { Store } from "../../store/Store.ts";
import { keptMailSchema } from "./KeptMail.ts";
import type { Mails, QueuedMail } from "./Mails.ts";

/** Milliseconds. */
const keptFor = 180 * 86_400_000;

type Row = {
  readonly id: string;
  readonly about: string;
  readonly kind: string;
  readonly state: string;
  readonly noted_at: number;
  readonly changed_at: number;
  readonly due_at: number;
  readonly tries: number;
  readonly mail: string;
  readonly problem: string;
};

const addressed = defineSchema(() => z.object({ to: z.object({ email: z.string() }) }));

/** Mails in the studio's store. One that is damaged, or that a newer Parley has kept, is left out. */
export function createMails({ db }: Store): Mails {
  const insert = db.prepare(
    `INSERT INTO mails (id, about, uid, kind, state, noted_at, changed_at, due_at, mail)
    VALUES (@id, @about, @uid, @kind, 'waiting', @now, @now, @dueAt, @mail)`,
  );
  const one = db.prepare<[string], Row>("SELECT * FROM mails WHERE id = ?");
  const ofEntry = db.prepare<[string], Row>("SELECT * FROM mails WHERE uid = ? ORDER BY number");
  const due = db.prepare<[number], Row>(
    "SELECT * FROM mails WHERE state = 'waiting' AND due_at <= ? ORDER BY number LIMIT 100",
  );
  const turn = db.prepare(
    `UPDATE mails SET state = @state, changed_at = @now, tries = tries + (@state = 'sending')
    WHERE id = @id AND state = 'waiting'`,
  );
  const end = db.prepare(
    `UPDATE mails SET state = @state, changed_at = @now, due_at = coalesce(@dueAt, due_at), problem = @problem
    WHERE id = @id AND state = 'sending'`,
  );
  const recover = db.prepare(
    `UPDATE mails SET state = 'unsure', changed_at = ?, problem = '{"code":"lost"}' WHERE state = 'sending'`,
  );
  const waits =
    "UPDATE mails SET state = 'waiting', changed_at = @now, due_at = @now, noted_at = @now, tries = 0";
  const again = db.prepare(`${waits} WHERE id = @id AND state IN ('failed', 'unsure')`);
  const againFor = db.prepare(
    `${waits}, problem = '' WHERE state = 'failed' AND json_extract(problem, '$.code') IN (SELECT value FROM json_each(@codes))
    AND noted_at > @since AND CASE WHEN json_valid(mail) THEN coalesce(json_extract(mail, '$.event.start') > @now, TRUE) END`,
  );
  const invited = db
    .prepare<{ since: number; but: string }, string>(
      `SELECT CASE WHEN json_valid(mail) THEN json_extract(mail, '$.to.email') END AS email FROM mails
      WHERE kind = 'invitation' AND changed_at > @since AND id <> @but AND email IS NOT NULL
      AND (state IN ('sending', 'sent', 'unsure') OR (state = 'waiting' AND problem <> ''))`,
    )
    .pluck();
  const shown = db.prepare<[], Row>("SELECT * FROM mails WHERE state <> 'dropped' ORDER BY number");
  const forgetWaiting = db.prepare("DELETE FROM mails WHERE state = 'waiting'");
  const forget = db.prepare("DELETE FROM mails WHERE changed_at < ? AND state NOT IN ('waiting', 'sending')");

  return {
    add({ about, kind, mail }, { now, delay }) {
      const uid = mail.event?.uid ?? "";
      const text = JSON.stringify(mail);
      insert.run({ id: randomUUID(), about, uid, kind, now, dueAt: now + delay, mail: text });
    },
    ofEntry: (uid) => ofEntry.all(uid).flatMap(read),
    find(id) {
      const row = one.get(id);
      return row && read(row)[0];
    },
    due: (now) => due.all(now).flatMap(read),
    turn: (id, state, now) => turn.run({ id, state, now }).changes === 1,
    end(id, { state, dueAt, problem }, now) {
      const why = problem ? JSON.stringify(problem) : "";
      end.run({ id, state, dueAt: dueAt ?? null, problem: why, now });
    },
    recover: (now) => recover.run(now).changes,
    again(id, now) {
      again.run({ id, now });
    },
    againFor(codes, since, now) {
      againFor.run({ codes: JSON.stringify(codes), since, now });
    },
    invited: (since, but) => invited.all({ since, but }),
    forgetWaiting() {
      forgetWaiting.run();
    },
    letters() {
      const found = new Map<string, MailLetter[]>();
      for (const row of shown.all()) {
        const letter = letterOf(row);
        if (!letter) continue;
        const known = found.get(row.about);
        if (known) known.push(letter);
        else found.set(row.about, [letter]);
      }
      return found;
    },
    tidy(now) {
      forget.run(now - keptFor);
    },
  };
}

function read(row: Row): QueuedMail[] {
  const mail = keptMailSchema.safeParse(parseJson(row.mail));
  const letter = letterOf(row);
  if (!mail.success || !letter) return [];
  const { id, kind, state, dueAt, problem } = letter;
  const { about, noted_at: notedAt, tries } = row;
  return [{ id, about, kind, state, notedAt, dueAt, tries, mail: mail.data, problem }];
}

function letterOf({ id, kind, state, changed_at: at, due_at: dueAt, mail, problem }: Row) {
  const to = addressed.safeParse(parseJson(mail)).data?.to.email;
  const why = problem === "" ? {} : { problem: parseJson(problem) };
  return mailLetterSchema.safeParse({ id, kind, state, to, at, dueAt, ...why }).data;
}
