import type { Output } from "#shared/ipc/contract.ts";

/** Keeps secrets (tokens, passwords) for main only; no call of the renderer ever answers one. */
export type Vault = {
  readonly status: () => Output<"secrets:status">;
  /**
   * Chooses where secrets are kept from now on; those there are move along.
   *
   * @throws {Failure} `secret` for `keyring` where the system has none
   */
  readonly setKeeping: (keeping: "keyring" | "memory") => void;
  /** @throws {Failure} `secret` when the system cannot decrypt it any more */
  readonly get: (name: string) => string | undefined;
  readonly set: (name: string, value: string) => void;
  readonly remove: (name: string) => void;
};
