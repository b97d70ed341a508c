import { saveConnection } from "#main/marketo/connection/saveConnection.ts";
import type { Marketo } from "#tests/servers/marketo/startMarketo.ts";

/** Keeps a connection to a Marketo for tests, as the studio does; answers its ID. */
export function keepConnection(
  { url, clientId, clientSecret }: Marketo,
  context: Parameters<typeof saveConnection>[1],
  dailyBudget = 5000,
): string {
  const connection = { id: "m", name: "Production", endpoint: url, munchkinId: "", dailyBudget };
  saveConnection({ connection, credentials: { clientId, clientSecret } }, context);
  return connection.id;
}
