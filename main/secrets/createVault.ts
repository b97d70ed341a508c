import { Failure } from "../failure/Failure.ts";
import { readSetting } from "../settings/readSetting.ts";
import { writeSetting } from "../settings/writeSetting.ts";
import type { Store } from "../store/Store.ts";
import type { Keyring } from "./Keyring.ts";
import type { Vault } from "./Vault.ts";

const setting = "secrets.keeping";

/**
 * A vault over the store: values are encrypted by the system's keyring, or, where there is none or the user prefers it,
 * kept in memory until the app quits.
 */
export function createVault(store: Store, keyring: Keyring, platform: string): Vault {
  const memory = new Map<string, string>();

  const backend = () =>
    platform === "linux" ? (keyring.getSelectedStorageBackend?.() ?? "unknown") : systemBackend(platform);
  const available = () => keyring.isEncryptionAvailable() && backend() !== "basic_text";
  const keeping = () => (available() && readSetting(store, setting) !== "memory" ? "keyring" : "memory");

  const readStored = (name: string): string | undefined => {
    const row = store.db
      .prepare<[string], { value: Buffer }>("SELECT value FROM secrets WHERE name = ?")
      .get(name);
    if (row === undefined || !available()) return undefined;
    try {
      return keyring.decryptString(row.value);
    } catch {
      // The error of the system may quote what it was given, so it goes nowhere.
      throw new Failure(
        "keyring",
        "The system's keyring no longer opens this secret. Please enter it again.",
      );
    }
  };
  const writeStored = (name: string, value: string): void => {
    const sql =
      "INSERT INTO secrets (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    store.db.prepare(sql).run(name, keyring.encryptString(value));
  };
  const removeStored = (name: string): void => {
    store.db.prepare("DELETE FROM secrets WHERE name = ?").run(name);
  };
  const isReadable = (name: string): boolean => {
    try {
      return readStored(name) !== undefined;
    } catch {
      return false;
    }
  };
  const storedNames = (): string[] =>
    store.db
      .prepare<[], { name: string }>("SELECT name FROM secrets")
      .all()
      .map(({ name }) => name);

  return {
    status: () => ({ available: available(), backend: backend(), keeping: keeping() }),
    setKeeping: (wanted) => {
      if (wanted === "keyring" && !available()) {
        throw new Failure("keyring", "This system has no keyring that Parley could use.");
      }
      // What cannot be read now stays where it is.
      const moved = storedNames().filter(isReadable);
      if (wanted === "memory") {
        for (const name of moved) memory.set(name, readStored(name) ?? "");
      }
      store.db.transaction(() => {
        if (wanted === "keyring") for (const [name, value] of memory) writeStored(name, value);
        else for (const name of moved) removeStored(name);
        writeSetting(store, setting, wanted);
      })();
      if (wanted === "keyring") memory.clear();
    },
    get: (name) => memory.get(name) ?? readStored(name),
    set: (name, value) => {
      if (keeping() === "keyring") writeStored(name, value);
      else memory.set(name, value);
    },
    remove: (name) => {
      memory.delete(name);
      removeStored(name);
    },
  };
}

function systemBackend(platform: string): string {
  if (platform === "darwin") return "keychain";
  return platform === "win32" ? "dpapi" : "unknown";
}
