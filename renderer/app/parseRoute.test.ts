import { expect, test } from "vitest";
import { parseRoute } from "./parseRoute.ts";

test("a dialogue's address opens the editor", () => {
  expect(parseRoute("#/dialogue/d-1.x_2")).toEqual({ screen: "editor", id: "d-1.x_2" });
});

test("the themes, and each of them, have addresses of their own", () => {
  expect(parseRoute("#/themes")).toEqual({ screen: "themes" });
  expect(parseRoute("#/theme/t-1")).toEqual({ screen: "theme", id: "t-1" });
});

test("the people and the reports have addresses", () => {
  expect(parseRoute("#/agents")).toEqual({ screen: "agents" });
  expect(parseRoute("#/meetings")).toEqual({ screen: "meetings" });
  expect(parseRoute("#/people")).toEqual({ screen: "people" });
  expect(parseRoute("#/reports")).toEqual({ screen: "reports" });
});

test("anything else opens the list", () => {
  for (const fragment of [
    "",
    "#/",
    "#/dialogue/",
    "#/dialogue/../x",
    "#/dialogue/a/b",
    "#/settings",
    "#/theme/",
    "#/themes/x",
  ]) {
    expect(parseRoute(fragment)).toEqual({ screen: "list" });
  }
});
