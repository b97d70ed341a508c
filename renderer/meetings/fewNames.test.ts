import { expect, test } from "vitest";
import { fewNames } from "./fewNames.ts";

const others = (count: number) => `${count} others`;

test("few names are all told, of many the first ones", () => {
  expect(fewNames([], "en", others)).toBe("");
  expect(fewNames(["Ana"], "en", others)).toBe("Ana");
  expect(fewNames(["Ana", "Bruno", "Carla", "Diego"], "en", others)).toBe("Ana, Bruno, Carla, and Diego");
  expect(fewNames(["Ana", "Bruno", "Carla", "Diego", "Eva"], "en", others)).toBe(
    "Ana, Bruno, Carla, and 2 others",
  );
});
