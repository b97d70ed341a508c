import { randomUUID } from "node:crypto";
import { Refusal } from "../http/Refusal.ts";

type Token = { readonly token: string; expiresAt: number; told: boolean };

/** The access tokens of one custom service: asking again before the end gives the same token, with the life that is left. */
export class Tokens {
  readonly #now: () => number;
  readonly #life: number;
  #token: Token | undefined;
  readonly #old = new Map<string, Token>();
  #barred = 0;

  constructor(now: () => number, life: number) {
    this.#now = now;
    this.#life = life * 1000;
  }

  /** The token, and the whole seconds that it still has. */
  grant(): { readonly token: string; readonly expiresIn: number } {
    if (this.#token === undefined || this.#token.expiresAt <= this.#now()) {
      if (this.#token) this.#old.set(this.#token.token, this.#token);
      this.#token = { token: `${randomUUID()}:ab`, expiresAt: this.#now() + this.#life, told: false };
    }
    const { token, expiresAt } = this.#token;
    return { token, expiresIn: Math.floor((expiresAt - this.#now()) / 1000) };
  }

  /** Refuses a call whose header holds no token (603), an expired one (602 the first time, then 601) or none of ours (601). */
  check(authorization: string | undefined): void {
    const given = /^Bearer (.+)$/i.exec(authorization ?? "")?.[1];
    if (given === undefined) throw new Refusal("603", "Access denied");
    if (this.#barred > 0) {
      this.#barred -= 1;
      throw new Refusal("601", "Access token invalid");
    }
    const known = given === this.#token?.token ? this.#token : this.#old.get(given);
    if (known === undefined) throw new Refusal("601", "Access token invalid");
    if (known.expiresAt > this.#now()) return;
    if (known.told) throw new Refusal("601", "Access token invalid");
    known.told = true;
    throw new Refusal("602", "Access token expired");
  }

  /** The token ends now. */
  expire(): void {
    this.endIn(0);
  }

  /** The token ends in so many seconds. */
  endIn(seconds: number): void {
    this.grant();
    if (this.#token) this.#token.expiresAt = this.#now() + seconds * 1000;
  }

  /** So many calls are told that their token is invalid, whichever it is. */
  bar(calls: number): void {
    this.#barred = calls;
  }
}
