import { expect, test } from "vitest";
import { parseRoute } from "./parseRoute.ts";

test("a dialogue's address opens the editor", () => {
  expect(parseRoute("#/dialogue/d-1.x_2")).toEqual({ screen: "editor", id: "d-1.x_2" });
});

test("anything else opens the list", () => {
  for (const fragment of ["", "#/", "#/dialogue/", "#/dialogue/../x", "#/dialogue/a/b", "#/settings"]) {
    expect(parseRoute(fragment)).toEqual({ screen: "list" });
  }
});
