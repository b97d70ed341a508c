import { expect, test } from "vitest";
import { syncStateSchema } from "./syncState.ts";

const kept = { subscription: "123-ABC-456", brought: ["email"], changed: 9 };

test("why companies were refused is kept whole", () => {
  const error = { code: "603", message: "Denied.", retryable: false, permission: "Read-Only Company" };
  const withoutCompanies = { at: 5, error };
  expect(syncStateSchema.parse({ ...kept, withoutCompanies })).toMatchObject({ withoutCompanies });
});

test("kept by an earlier version without its error, it costs nothing else of what is known", () => {
  const state = syncStateSchema.parse({ ...kept, withoutCompanies: { at: 5, why: "Denied." } });
  expect(state).toMatchObject(kept);
  expect(state.withoutCompanies).toBeUndefined();
});
