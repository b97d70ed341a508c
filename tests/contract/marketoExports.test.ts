import { symlinkSync } from "node:fs";
import { rm } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { exportFile } from "#main/marketo/sync/exportFile.ts";
import { misbehaviours } from "#tests/servers/marketo/misbehaviours.ts";
import { syncContract } from "#tests/support/syncContract.ts";

const at = syncContract();
const day = 86_400_000;

describe("an export", () => {
  const statusOf = "/status.json";

  test.each([
    [
      "that failed is asked for again",
      () => at.contract.marketo.subscription.exports.failNext("Disk of Marketo's"),
    ],
    [
      "whose file is not what its checksum says once is fetched again",
      () => at.contract.marketo.fail({ match: statusOf, with: misbehaviours.wrongChecksum }),
    ],
    [
      "whose download breaks off goes on with the rest",
      () => at.contract.marketo.fail({ match: "file.json", with: { file: { cutAt: 50 } } }),
    ],
    [
      "that comes from its beginning again is not added to what is there",
      () => {
        at.contract.marketo.fail({ match: "file.json", with: { file: { cutAt: 50 } } });
        at.contract.marketo.fail({ match: "file.json", with: { file: { ignoreRange: true } } });
      },
    ],
    [
      "whose file is gone is asked for again",
      () =>
        at.contract.marketo.fail({
          match: "file.json",
          with: { status: 404, body: "File not found", type: "text/plain" },
        }),
    ],
    [
      "whose columns stand in another order comes in by their names",
      () => {
        at.contract.marketo.subscription.exports.reordered = true;
      },
    ],
    [
      "whose parts that are not there yet are null comes in",
      () => at.contract.marketo.fail({ match: ".json", times: 1000, with: misbehaviours.nulls }),
    ],
    [
      "that finds the queue full waits",
      () =>
        at.contract.marketo.fail({
          match: "enqueue.json",
          times: 3,
          with: { code: "1029", message: "Too many jobs (10) in queue" },
        }),
    ],
    [
      "that is queued already is as good",
      () =>
        at.contract.marketo.fail({
          match: "enqueue.json",
          with: { lose: true },
        }),
    ],
  ])("%s", async (_, goWrong) => {
    await at.start({ people: 60 });
    goWrong();
    expect(await at.sync()).not.toHaveProperty("error");
    await at.expectSame();
  });

  test("that breaks off is asked for from where it is on, and only that", async () => {
    // Large enough that its beginning is on the disk when the connection breaks.
    await at.start({ people: 200_000, activities: 100 });
    const cutAt = 300_000;
    at.contract.marketo.fail({ match: "file.json", with: { file: { cutAt } } });
    const { error } = await at.sync({ since: Date.now() - 25 * day });
    expect(error).toBeUndefined();
    const ranges = at.contract.calls().flatMap(({ headers }) => headers.range ?? []);
    expect(ranges).toHaveLength(1);
    const [, from = "", to = ""] = /^bytes=(\d+)-(\d+)$/.exec(ranges[0] ?? "") ?? [];
    expect(Number(from)).toBeGreaterThan(0);
    expect(Number(from)).toBeLessThanOrEqual(cutAt);
    expect(Number(to)).toBeGreaterThan(cutAt);
    const since = [...at.contract.marketo.people.ids(Date.now() - 25 * day)].length;
    expect(Math.abs((await at.everybody()).length - since)).toBeLessThanOrEqual(1);
  });

  test.skipIf(process.platform !== "linux")(
    "that the disk has no room for ends the sync, which goes on once there is",
    async () => {
      await at.start({ people: 60 });
      let full = "";
      const tell = () => {
        const [job] = at.contract.marketo.subscription.exports.jobs;
        if (job === undefined || full !== "") return;
        full = exportFile(at.folder, job.id);
        symlinkSync("/dev/full", full);
      };
      expect(await at.sync({}, { tell })).toMatchObject({ error: { code: "disk-full" } });
      expect(await at.everybody()).toEqual([]);
      await rm(full);
      expect(await at.sync()).not.toHaveProperty("error");
      await at.expectSame();
    },
  );

  test("that is no CSV ends the sync; the next asks for another", async () => {
    await at.start({ people: 60 });
    const { exports } = at.contract.marketo.subscription;
    const { create } = exports;
    exports.create = function (kind, format, lines) {
      exports.create = create;
      return create.call(this, kind, format, () => [...lines(), "1,2"]);
    };
    expect(await at.sync()).toMatchObject({ error: { code: "bad-download" } });
    expect(await at.sync()).not.toHaveProperty("error");
    await at.expectSame();
  });

  test("that Marketo cancels, in either spelling, is asked for again", async () => {
    await at.start({ people: 60 });
    for (const status of ["Canceled", "Cancelled"])
      at.contract.marketo.fail({
        match: statusOf,
        with: {
          alter: (answer) => ({
            ...answer,
            result: (answer.result as object[]).map((one) => ({ ...one, status })),
          }),
        },
      });
    expect(await at.sync()).not.toHaveProperty("error");
    await at.expectSame();
  });

  test("whose checksum is never right ends the sync, with nothing of it kept", async () => {
    await at.start({ people: 60 });
    at.contract.marketo.fail({ match: statusOf, times: 1000, with: misbehaviours.wrongChecksum });
    expect(await at.sync()).toMatchObject({ error: { code: "bad-download" } });
    expect(await at.everybody()).toEqual([]);
  });

  test("is asked after no more often than once a minute", async () => {
    await at.start({ people: 60, queueWait: 100, processing: 100, timeScale: 1000 });
    await at.sync({ since: Date.now() - 10 * day });
    const asked = at.contract.calls().filter(({ path: asked }) => asked.endsWith(statusOf));
    const gaps = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));
    expect(asked.length).toBeGreaterThan(4);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(58);
  });

  test("of nobody is not downloaded", async () => {
    await at.start({ people: 0 });
    expect(await at.sync({ since: Date.now() - 10 * day })).toMatchObject({ people: 0 });
    expect(at.contract.calls().filter(({ path: asked }) => asked.endsWith("file.json"))).toEqual([]);
  });
});
