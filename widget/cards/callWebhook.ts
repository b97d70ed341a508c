import type { Effect } from "#shared/engine/effect.ts";

const patience = 10_000;

type Call = Extract<Effect, { type: "call" }>;

/** Posts a card's fields; whether the endpoint took them. `text/plain` spares the browser the preflight. */
export async function callWebhook(
  { node, url, fields }: Call,
  dialogue: string,
  conversation: string,
): Promise<boolean> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const answer = await fetch(url, {
      method: "POST",
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "error",
      headers: { "content-type": "text/plain;charset=UTF-8" },
      body: JSON.stringify({ dialogue, conversation, node, fields }),
      signal: controller.signal,
    });
    return answer.ok;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
