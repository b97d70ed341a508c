import { expect, test } from "vitest";
import { marketoConnectionSchema } from "#shared/marketo/marketoProfile.ts";
import { connectionOf } from "./connectionOf.ts";
import { connectionProblems, type TypedConnection } from "./connectionProblems.ts";

const good: TypedConnection = {
  name: "Production",
  endpoint: "284-RPR-133",
  budget: "5000",
  key: { clientId: "id", clientSecret: "secret" },
};
const wrong = (typed: Partial<TypedConnection>, knowsKey = false) =>
  Object.entries(connectionProblems({ ...good, ...typed }, knowsKey)).flatMap(([field, problem]) =>
    problem === false || problem === undefined ? [] : [field],
  );

test("what the form lets through main takes", () => {
  expect(wrong({})).toEqual([]);
  expect(marketoConnectionSchema.safeParse(connectionOf("m", good)).success).toBe(true);
});

test("a known key needs not be typed again, but all of a new one", () => {
  expect(wrong({ key: undefined })).toEqual(["clientId", "clientSecret"]);
  expect(wrong({ key: undefined }, true)).toEqual([]);
  expect(wrong({ key: { clientId: "id", clientSecret: " " } }, true)).toEqual(["clientSecret"]);
});

test.each(["", "0", "many", "1.5", "99999999999"])("%j is no number of calls", (budget) => {
  expect(wrong({ budget })).toEqual(["budget"]);
});

test("what is missing is told", () => {
  expect(wrong({ name: " ", endpoint: "http://284-RPR-133.mktorest.com" })).toEqual(["name", "endpoint"]);
});
