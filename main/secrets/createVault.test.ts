import { expect, test } from "vitest";
import { freshStore } from "#tests/support/freshStore.ts";
import { createVault } from "./createVault.ts";
import type { Keyring } from "./Keyring.ts";

const context = freshStore();

/** Stands for the system's keyring: turns the bits around. */
function keyring(backend = "gnome_libsecret", available = true): Keyring {
  const turn = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0xff));
  return {
    isEncryptionAvailable: () => available,
    encryptString: (plain) => turn(Buffer.from(plain)),
    decryptString: (encrypted) => turn(encrypted).toString(),
    getSelectedStorageBackend: () => backend,
  };
}

function stored(): unknown[] {
  return context.store.db.prepare("SELECT name, value FROM secrets").raw().all();
}

test("a secret is kept encrypted and is there after a restart", () => {
  createVault(context.store, keyring(), "linux").set("crm", "tiger");
  expect(JSON.stringify(stored())).not.toContain("tiger");
  expect(stored()).toHaveLength(1);
  expect(createVault(context.store, keyring(), "linux").get("crm")).toBe("tiger");
});

test.each([
  ["there is no keyring", keyring("unknown", false)],
  ["the keyring encrypts with a password known to everybody", keyring("basic_text")],
])("where %s, secrets are kept in memory only", (_why, poor) => {
  const vault = createVault(context.store, poor, "linux");
  expect(vault.status()).toMatchObject({ available: false, keeping: "memory" });
  vault.set("crm", "tiger");
  expect(vault.get("crm")).toBe("tiger");
  expect(stored()).toEqual([]);
  expect(createVault(context.store, poor, "linux").get("crm")).toBeUndefined();
  expect(() => vault.setKeeping("keyring")).toThrow("no keyring");
});

test("choosing memory takes what was stored out of the database, and the choice holds", () => {
  const vault = createVault(context.store, keyring(), "linux");
  vault.set("crm", "tiger");
  vault.setKeeping("memory");
  expect(stored()).toEqual([]);
  expect(vault.get("crm")).toBe("tiger");
  expect(createVault(context.store, keyring(), "linux").status().keeping).toBe("memory");
  vault.setKeeping("keyring");
  expect(createVault(context.store, keyring(), "linux").get("crm")).toBe("tiger");
});

test("a removed secret is gone from both", () => {
  const vault = createVault(context.store, keyring(), "linux");
  vault.set("crm", "tiger");
  vault.remove("crm");
  expect(vault.get("crm")).toBeUndefined();
  expect(stored()).toEqual([]);
});

test("a secret that the system cannot decrypt any more says so without quoting anything", () => {
  createVault(context.store, keyring(), "linux").set("crm", "tiger");
  const changed: Keyring = {
    ...keyring(),
    decryptString: (encrypted) => {
      throw new Error(`cannot decrypt ${encrypted.toString("hex")}`);
    },
  };
  const vault = createVault(context.store, changed, "linux");
  expect(() => vault.get("crm")).toThrow(
    expect.toSatisfy(
      (error: Error) => error.cause === undefined && !error.message.includes("cannot decrypt"),
    ),
  );
});

test("a secret that the keyring no longer opens does not stand in the way of keeping the others in memory", () => {
  const vault = createVault(context.store, keyring(), "linux");
  vault.set("crm", "tiger");
  vault.set("lost", "lion");
  const forgetful: Keyring = {
    ...keyring(),
    decryptString: (encrypted) => {
      const plain = keyring().decryptString(encrypted);
      if (plain === "lion") throw new Error("another key");
      return plain;
    },
  };
  const later = createVault(context.store, forgetful, "linux");
  later.setKeeping("memory");
  expect(later.get("crm")).toBe("tiger");
  expect(() => later.get("lost")).toThrow("enter it again");
});
