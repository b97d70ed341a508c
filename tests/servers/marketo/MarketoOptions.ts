import type { Permission } from "./http/Permission.ts";

/**
 * What a Marketo for tests is to be like.
 *
 * `people`, `activities`: how many there are from the start; `seed`: another one, other people. `timeScale` divides all
 * waits and the window of the rate, not the life of tokens. `now`: milliseconds since the epoch. `permissions`: of the API user.
 * `without`: filters of bulk extracts that the subscription lacks (1035). `rate`: calls in 20 s, by default 50: half of what
 * Marketo allows, the other half is other people's; `concurrent`: calls at a time; `dailyCalls`; `dailyExport`: in bytes.
 * `tokenLife`: in seconds. `queueWait`, `processing`: in seconds, how long an extract stays so. `port`: by default any.
 */
export type MarketoOptions = {
  readonly people?: number;
  readonly activities?: number;
  readonly seed?: number;
  readonly timeScale?: number;
  readonly now?: () => number;
  readonly munchkinId?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly permissions?: readonly Permission[];
  readonly without?: readonly ("updatedAt" | "smartList")[];
  readonly rate?: number;
  readonly concurrent?: number;
  readonly dailyCalls?: number;
  readonly dailyExport?: number;
  readonly tokenLife?: number;
  readonly queueWait?: number;
  readonly processing?: number;
  readonly port?: number;
};
