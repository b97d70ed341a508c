import { MarketoFailure } from "../http/MarketoFailure.ts";
import { postRecords } from "../http/postRecords.ts";
import type { EngagementRun } from "./EngagementRun.ts";

type Group = { readonly program: number; readonly status: string };

/**
 * Makes persons members of their program and moves them on. A status that somebody has, or is past, is no failure, so that the same can be sent
 * twice.
 *
 * @throws {MarketoFailure} a refusal that is none of a single person's
 */
export async function writeMembers({ client, store, profile, signal, tell }: EngagementRun): Promise<void> {
  const groups = store.db
    .prepare<[string], Group>(
      `SELECT program, status FROM members WHERE profile = ? AND state = 'waiting'
      GROUP BY program, status ORDER BY program, min(step)`,
    )
    .all(profile);
  const leadsOf = store.db
    .prepare<[string, number, string], number>(
      "SELECT lead FROM members WHERE profile = ? AND state = 'waiting' AND program = ? AND status = ? ORDER BY lead",
    )
    .pluck();
  const note = store.db.prepare(
    "UPDATE members SET state = ?, reason = ? WHERE profile = ? AND program = ? AND lead = ? AND status = ?",
  );
  for (const [index, { program, status }] of groups.entries()) {
    const leads = leadsOf.all(profile, program, status);
    const outcomes = await postRecords(
      client,
      `/rest/v1/programs/${program}/members/status.json`,
      leads.map((leadId) => ({ leadId })),
      { body: { statusName: status }, repeatable: true, signal },
    );
    store.db
      .transaction(() => {
        for (const [at, outcome] of outcomes.entries()) {
          const lead = leads[at];
          if (outcome.error !== undefined) continue;
          const reason = outcome.reasons.map(({ code, message }) => `${message} (${code})`).join(" ");
          note.run(
            outcome.done ? "done" : "failed",
            outcome.done ? "" : reason,
            profile,
            program,
            lead,
            status,
          );
        }
      })
      .immediate();
    const error = outcomes.find((outcome) => outcome.error !== undefined)?.error;
    if (error !== undefined) throw new MarketoFailure(error);
    tell?.("members", index + 1, groups.length);
  }
}
