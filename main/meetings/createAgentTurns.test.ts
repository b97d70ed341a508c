import { expect, test } from "vitest";
import { createAgentTurns } from "./createAgentTurns.ts";

/** Work that ends when it is told to. */
function work() {
  let resolve = () => {};
  let reject = (_: Error) => {};
  const promise = new Promise<void>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("what touches the same agent goes one after the other, in the order it came; the rest does not wait", async () => {
  const turns = createAgentTurns();
  const begun: string[] = [];
  const jobs = { ab: work(), b: work(), c: work(), bc: work() };
  const run = (name: keyof typeof jobs) =>
    turns([...name], async () => {
      begun.push(name);
      await jobs[name].promise;
      return name;
    });
  const all = [run("ab"), run("b"), run("c"), run("bc")];
  const failed = expect(all[0]).rejects.toThrow("lost");
  await settled();
  expect(begun).toEqual(["ab", "c"]);
  jobs.ab.reject(new Error("lost"));
  await failed;
  await settled();
  expect(begun).toEqual(["ab", "c", "b"]);
  jobs.c.resolve();
  await settled();
  expect(begun).toHaveLength(3);
  jobs.b.resolve();
  jobs.bc.resolve();
  expect(await Promise.all(all.slice(1))).toEqual(["b", "c", "bc"]);
});
