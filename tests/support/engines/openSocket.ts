import { once } from "node:events";

/** Messages to a browser and its answers to them; the DevTools protocol and WebDriver BiDi both count them by `id`. */
export type AnsweringSocket<Answer> = {
  /** Sends the message under a number of its own. */
  ask(message: object): Promise<Answer>;
  close(): void;
};

/** Opens a socket to a browser. */
export async function openSocket<Answer>(address: string): Promise<AnsweringSocket<Answer>> {
  const socket = new WebSocket(address);
  await once(socket, "open");
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener("message", ({ data }) => {
    const answer: Answer & { readonly id?: number } = JSON.parse(String(data));
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let last = 0;
  return {
    ask: (message) =>
      new Promise((resolve) => {
        const id = ++last;
        waiting.set(id, resolve);
        socket.send(JSON.stringify({ ...message, id }));
      }),
    close: () => socket.close(),
  };
}
