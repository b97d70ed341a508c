import type { MarketoConnection, MarketoProfile } from "#shared/marketo/marketoProfile.ts";
import { Failure } from "../../failure/Failure.ts";
import type { Credentials } from "../../marketo/connection/Credentials.ts";
import { createMarketoRoom } from "../../marketo/connection/createMarketoRoom.ts";
import { credentialsOf } from "../../marketo/connection/credentialsOf.ts";
import { openClient } from "../../marketo/connection/openClient.ts";
import { readProfiles } from "../../marketo/connection/readProfiles.ts";
import type { MarketoClient } from "../../marketo/http/MarketoClient.ts";
import type { Store } from "../../store/Store.ts";
import type { CommandIo } from "../Command.ts";
import { openHomeStore } from "../openHomeStore.ts";
import { openVault } from "../openVault.ts";
import { UsageError } from "../UsageError.ts";
import { readCliEndpoint } from "./readCliEndpoint.ts";
import { readTimeScale } from "./readTimeScale.ts";

/** A connection that a command works with. `kept`: it is set up in the studio, with these very credentials. */
export type OpenConnection = {
  readonly connection: MarketoConnection;
  readonly kept: boolean;
  readonly client: MarketoClient;
  readonly store: Store | undefined;
  readonly timeScale: number;
  readonly close: () => void;
};

/**
 * Opens the connection that a command means: a profile of the studio's by its name, the only one there is, or what the variables
 * PARLEY_MARKETO_… say, which stand in for what a profile says.
 *
 * @throws {UsageError} when there is none, or something is missing
 */
export async function openConnection(name: string | undefined, io: CommandIo): Promise<OpenConnection> {
  const { env } = process;
  const timeScale = readTimeScale(env.PARLEY_MARKETO_TIME_SCALE);
  const said = env.PARLEY_MARKETO_ENDPOINT ? readCliEndpoint(env.PARLEY_MARKETO_ENDPOINT) : undefined;
  const store = await openHomeStore(io);
  const close = () => store?.db.close();
  try {
    const profiles = store === undefined ? [] : readProfiles(store, Date.now());
    const profile = find(name, said?.endpoint, profiles);
    const connection = { ...(profile ?? unkept), ...said };
    const isSame = profile !== undefined && profile.endpoint === connection.endpoint;
    const own: Credentials | undefined =
      store !== undefined && isSame ? credentialsOf(profile.id, await openVault(store, io)) : undefined;
    const clientId = env.PARLEY_MARKETO_CLIENT_ID?.trim() || own?.clientId;
    const clientSecret = env.PARLEY_MARKETO_CLIENT_SECRET?.trim() || own?.clientSecret;
    if (!clientId || !clientSecret)
      throw new UsageError(
        "credentials",
        "The client ID or the client secret is not known here. Set PARLEY_MARKETO_CLIENT_ID and PARLEY_MARKETO_CLIENT_SECRET, or enter them in the studio.",
      );
    const kept = own !== undefined && own.clientId === clientId && own.clientSecret === clientSecret;
    const client = openClient(
      connection,
      { clientId, clientSecret },
      { store, now: Date.now, marketo: createMarketoRoom({ timeScale }) },
    );
    return { connection, kept, client, store, timeScale, close };
  } catch (error) {
    close();
    if (error instanceof Failure) throw new UsageError(error.code, error.message);
    throw error;
  }
}

const unkept: MarketoConnection = {
  id: "environment",
  name: "PARLEY_MARKETO_ENDPOINT",
  endpoint: "",
  munchkinId: "",
  dailyBudget: 5000,
};

/** The profile that is meant; undefined: none, the endpoint comes from outside. */
function find(
  name: string | undefined,
  endpoint: string | undefined,
  profiles: readonly MarketoProfile[],
): MarketoProfile | undefined {
  const known = profiles.map((one) => one.name).join(", ");
  if (name !== undefined) {
    const found = profiles.find((one) => one.name.toLowerCase() === name.trim().toLowerCase());
    if (found !== undefined) return found;
    const advice = known === "" ? "Add one in the studio's settings." : `Connections: ${known}.`;
    throw new UsageError("not-found", `There is no connection “${name}”. ${advice}`);
  }
  if (endpoint !== undefined) return profiles.find((one) => one.endpoint === endpoint);
  const [first, second] = profiles;
  if (second !== undefined)
    throw new UsageError("usage", `Say which: --profile NAME. Connections: ${known}.`);
  if (first !== undefined) return first;
  throw new UsageError(
    "not-found",
    "There is no connection to Marketo. Add one in the studio's settings, or set PARLEY_MARKETO_ENDPOINT, PARLEY_MARKETO_CLIENT_ID and PARLEY_MARKETO_CLIENT_SECRET.",
  );
}
