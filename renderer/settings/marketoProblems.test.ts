import { expect, test } from "vitest";
import { marketoSinkSchema } from "#shared/site/marketoSink.ts";
import { marketoProblems } from "./marketoProblems.ts";

const blank = marketoSinkSchema.parse({});

test.each([
  { host: "//app-ab12.marketo.com" },
  { host: "123-abc-456.mktoweb.com" },
  { host: "https://forms.acme.com/js/forms2/js/forms2.min.js" },
  { host: "http://127.0.0.1:8080" },
  { host: "http://forms.acme.com" },
  { host: "acme" },
  { host: "my forms.acme.com" },
  { munchkinId: "123-ABC-456" },
  { munchkinId: "123-abc-456" },
  { munchkinId: "acme" },
  { formId: 1029 },
  { formId: Number.NaN },
  { formId: 1.5 },
  { payloadField: "chatPayload" },
  { payloadField: "chat payload" },
  { pageField: "Chat_Page__c" },
  { pageField: "9" },
])("%o is a problem where it could not be saved", (part) => {
  const sink = { ...blank, ...part };
  expect(marketoProblems(sink).size === 0).toBe(marketoSinkSchema.safeParse(sink).success);
});

test("the problem is where the mistake is", () => {
  expect([...marketoProblems({ ...blank, host: "http://forms.acme.com", pageField: "a b" })]).toEqual([
    "host",
    "pageField",
  ]);
  expect(marketoProblems(blank).size).toBe(0);
});
