import { expect, test } from "vitest";
import { isTimeZone } from "./isTimeZone.ts";

test("names of IANA zones are known, whatever stands elsewhere is not", () => {
  for (const name of ["UTC", "America/Sao_Paulo", "Europe/Kyiv", "Etc/GMT+3"])
    expect(isTimeZone(name)).toBe(true);
  for (const name of ["", "Mars/Olympus", "America/Sao Paulo", "visitor", "+02:00", "__proto__"])
    expect(isTimeZone(name)).toBe(false);
});
