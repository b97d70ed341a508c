import { expect, test } from "vitest";
import { marketoSinkSchema } from "#shared/site/marketoSink.ts";
import { withMadeForm } from "./withMadeForm.ts";

const host = "123-abc-456.mktoweb.com";
const sink = marketoSinkSchema.parse({ on: true, host, munchkinId: "123-ABC-456", formId: 7 });

test.each([
  ["of the same subscription keeps the host", sink, "123-abc-456", host],
  ["of one that is not known keeps the host", sink, "", host],
  ["for a sink that names none yet keeps the host", { ...sink, munchkinId: "" }, "789-DEF-012", host],
  ["of another subscription leaves no host", sink, "789-def-012", ""],
])("a form %s", (_, before, munchkinId, expected) => {
  const after = withMadeForm(before, { id: 1029, munchkinId });
  expect(after).toEqual({
    ...before,
    formId: 1029,
    munchkinId: munchkinId.toUpperCase() || before.munchkinId,
    host: expected,
  });
});
