import { setTimeout } from "node:timers/promises";
import type { MarketoOptions } from "./MarketoOptions.ts";
import { type Marketo, startMarketo } from "./startMarketo.ts";

// biome-ignore lint/suspicious/noExplicitAny: an answer is read as it came, its shape is what is tested
type Answer = any;

/** Calls a Marketo for tests without any client between, to see what it answers. */
export class Visitor {
  readonly marketo: Marketo;
  #token = "";

  constructor(marketo: Marketo) {
    this.marketo = marketo;
  }

  /** One of its own, whose waits are short, with a token in hand. */
  static async start(options: MarketoOptions = {}): Promise<Visitor> {
    const visitor = new Visitor(await startMarketo({ timeScale: 1000, rate: 1000, ...options }));
    await visitor.identify();
    return visitor;
  }

  get token(): string {
    return this.#token;
  }

  /** Asks for a token, and uses it from now on. */
  async identify(): Promise<Answer> {
    const { identityUrl, clientId, clientSecret } = this.marketo;
    const query = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
    });
    const answer: Answer = await (await fetch(`${identityUrl}/oauth/token?${query}`)).json();
    this.#token = answer.access_token;
    return answer;
  }

  call(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { authorization: `Bearer ${this.#token}`, ...(init.headers as object) };
    return fetch(this.marketo.url + path, { ...init, headers });
  }

  async get(path: string): Promise<Answer> {
    return (await this.call(path)).json();
  }

  async post(path: string, body: unknown = {}): Promise<Answer> {
    const headers = { "content-type": "application/json" };
    return (await this.call(path, { method: "POST", body: JSON.stringify(body), headers })).json();
  }

  /** The code with which a call is refused. */
  async codeOf(path: string): Promise<string | undefined> {
    return (await this.get(path)).errors?.[0].code;
  }

  /** The status of a bulk extract, once it is done. */
  async extract(kind: "leads" | "activities", job: object): Promise<Answer> {
    const base = `/bulk/v1/${kind}/export`;
    const { exportId } = (await this.post(`${base}/create.json`, job)).result[0];
    await this.post(`${base}/${exportId}/enqueue.json`);
    for (;;) {
      const [status] = (await this.get(`${base}/${exportId}/status.json`)).result;
      if (/completed|failed/i.test(status.status)) return status;
      await setTimeout(20);
    }
  }

  close(): Promise<void> {
    return this.marketo.close();
  }
}
