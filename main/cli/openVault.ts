import { createVault } from "../secrets/createVault.ts";
import type { Vault } from "../secrets/Vault.ts";
import type { Store } from "../store/Store.ts";
import type { CommandIo } from "./Command.ts";

/** The studio's vault, where the system has a keyring to ask; one that knows nothing where it has none. */
export async function openVault(store: Store, io: Pick<CommandIo, "keyring">): Promise<Vault> {
  const none = {
    isEncryptionAvailable: () => false,
    encryptString: () => Buffer.alloc(0),
    decryptString: () => "",
  };
  return createVault(store, (await io.keyring?.()) ?? none, process.platform);
}
