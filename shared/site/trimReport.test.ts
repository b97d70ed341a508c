import { expect, test } from "vitest";
import { exampleReport } from "./exampleReport.ts";
import { commonFields, type SentEvent, sentEvents } from "./sentEvents.ts";
import { trimReport } from "./trimReport.ts";

test("leaves out events, fields of one event and fields of all, but neither id nor event", () => {
  const leaveOut = ["closed", "captured.value", "page", "id", "event"];
  expect(trimReport(exampleReport("closed"), leaveOut)).toBeNull();
  const captured = trimReport(exampleReport("captured"), leaveOut);
  expect(captured).toMatchObject({ id: expect.any(String), event: "captured", attribute: "lead.email" });
  expect(captured).not.toHaveProperty("value");
  expect(captured).not.toHaveProperty("page");
  expect(trimReport(exampleReport("answered"), leaveOut)).toHaveProperty("value");
});

test("an example has every field that is listed of its event", () => {
  for (const event of Object.keys(sentEvents) as SentEvent[])
    expect(Object.keys(exampleReport(event)).sort()).toEqual([...commonFields, ...sentEvents[event]].sort());
});
