import vm from "node:vm";
import { expect, test } from "vitest";
import script from "./visitor.js?raw";

/** A page in which the visitor was chosen. */
function world(timeZone: string): { readonly Intl: typeof Intl } {
  const given = { language: "pt-BR", timeZone, device: "mobile", referrer: "" };
  const page: Record<string, unknown> = { parleySimulator: given, navigator: {}, document: {} };
  page.window = page;
  vm.runInNewContext(`${script};window.Intl = Intl;`, page);
  return page as unknown as { Intl: typeof Intl };
}

test("the clock on the wall is that of the chosen time zone, however it is asked for", () => {
  const { DateTimeFormat } = world("Asia/Tokyo").Intl;
  const zoneOf = (format: Intl.DateTimeFormat) => format.resolvedOptions().timeZone;
  expect(zoneOf(new DateTimeFormat())).toBe("Asia/Tokyo");
  expect(zoneOf(DateTimeFormat("en"))).toBe("Asia/Tokyo");
  expect(zoneOf(new DateTimeFormat("en", { timeZone: "UTC" }))).toBe("UTC");
  expect(new DateTimeFormat() instanceof DateTimeFormat).toBe(true);
  expect(DateTimeFormat.supportedLocalesOf(["en"])).toEqual(["en"]);
});

test("without a time zone of its own the browser's counts", () => {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(new (world("").Intl.DateTimeFormat)().resolvedOptions().timeZone).toBe(own);
});
