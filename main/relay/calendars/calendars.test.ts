import { expect, test } from "vitest";
import { createSeal } from "./createSeal.ts";
import { keptTokens } from "./keptTokens.ts";

const tokens = { accessToken: "a", refreshToken: "renewed", renewAt: 5 };

/** A store of tokens in memory. */
function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    store: {
      readToken: async (account: string) => kept.get(account),
      saveToken: async (account: string, sealed: string) => {
        kept.set(account, sealed);
      },
    },
    log: () => undefined,
  };
}

test("what is sealed can be read with the key and the name only, and not once it was changed", () => {
  const seal = createSeal("a secret that is long enough");
  const sealed = seal.close("refresh token", "token:main");
  expect(sealed).not.toContain("refresh");
  expect(seal.open(sealed, "token:main")).toBe("refresh token");
  expect(seal.open(sealed, "token:other")).toBeUndefined();
  expect(createSeal("another").open(sealed, "token:main")).toBeUndefined();
  const bytes = Buffer.from(sealed, "base64");
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
  expect(seal.open(bytes.toString("base64"), "token:main")).toBeUndefined();
  expect(seal.open("", "token:main")).toBeUndefined();
});

test("a renewed sign-in outlives the relay, sealed, until the configuration has a new one", async () => {
  const { kept, ...needs } = memory();
  const seal = createSeal("a secret that is long enough");
  const first = await keptTokens("main", "configured", { ...needs, seal });
  expect(first.load()).toEqual({ accessToken: "", refreshToken: "configured", renewAt: 0 });
  first.save(tokens);
  expect(first.load()).toEqual(tokens);
  expect([...kept.values()].join("")).not.toContain("renewed");
  expect((await keptTokens("main", "configured", { ...needs, seal })).load()).toEqual(tokens);
  expect((await keptTokens("main", "another", { ...needs, seal })).load().refreshToken).toBe("another");
  const otherKey = createSeal("another secret");
  expect((await keptTokens("main", "configured", { ...needs, seal: otherKey })).load().refreshToken).toBe(
    "configured",
  );
});
