import { expect, test } from "vitest";
import type { EngagementView } from "#shared/marketo/engagement.ts";
import { connections } from "../../i18n/en/connections.ts";
import { engagement } from "../../i18n/en/engagement.ts";
import { sync } from "../../i18n/en/sync.ts";
import { connections as connectionsPt } from "../../i18n/pt-BR/connections.ts";
import { engagement as engagementPt } from "../../i18n/pt-BR/engagement.ts";
import { sync as syncPt } from "../../i18n/pt-BR/sync.ts";
import { refusalWords } from "./refusalWords.ts";

const now = Date.parse("2027-01-05T12:00:00Z");
const refused = {
  at: now - 20 * 60_000,
  error: { code: "proxy", message: "Nobody gets through.", retryable: true },
};
const words = (view: Pick<EngagementView, "error" | "refused">) =>
  refusalWords(view, { t: engagement, errors: connections, sync }, { now, language: "en" });

test("why nothing was written by itself is told with its time, in both languages", () => {
  expect(words({})).toBe("");
  expect(words({ refused })).toBe(`In the last run (20 min. ago): ${connections.errors.proxy}`);
  const texts = { t: engagementPt, errors: connectionsPt, sync: syncPt };
  expect(refusalWords({ refused }, texts, { now, language: "pt-BR" })).toBe(
    `Na última gravação (há 20 min.): ${connectionsPt.errors.proxy}`,
  );
});

test("what a run that was asked for says comes first, unless it was stopped", () => {
  const error = { code: "1027", message: "", retryable: false };
  expect(words({ refused, error })).toBe(engagement.noRoom);
  expect(words({ error: { ...error, unsure: true } })).toBe(`${engagement.noRoom} ${engagement.unsure}`);
  const cancelled = { ...error, code: "cancelled" };
  expect(words({ error: cancelled })).toBe("");
  expect(words({ refused, error: cancelled })).toBe(words({ refused }));
});

test("what Marketo has not said is told in the user's language, and so is the permission that is missing", () => {
  const error = { code: "internal", message: "no such table: meetings", retryable: true };
  const texts = { t: engagementPt, errors: connectionsPt, sync: syncPt };
  const at = { now, language: "pt-BR" };
  expect(words({ error })).toBe(sync.errors.internal);
  expect(refusalWords({ refused: { ...refused, error } }, texts, at)).toContain(
    String(syncPt.errors.internal),
  );
  expect(words({ error: { ...error, code: "daily-budget" } })).toBe(sync.errors["daily-budget"]);
  const denied = { ...error, code: "603", permission: "Read-Only Activity" };
  expect(words({ error: denied })).toBe(sync.denied("Read-Only Activity"));
});
