/**
 * `npm run marketo:fake [-- --people 1000000 --activities N --seed N --port N --time-scale N]`: a Marketo to try the studio with, until it is
 * interrupted. It holds 100,000 people unless told otherwise, and says where it is, how to get in, and
 * where pages find the scripts of its forms and of Munchkin.
 */
import { parseArgs } from "node:util";
import { commandWords } from "#scripts/process/commandWords.ts";
import { runCommand } from "#scripts/process/runCommand.ts";
import { SetupError } from "#scripts/setup/SetupError.ts";
import { startMarketo } from "#tests/servers/marketo/startMarketo.ts";
import { startFormsHost } from "#tests/servers/marketo/web/startFormsHost.ts";

const option = { type: "string" } as const;

function whole(name: string, text: string | undefined, usual: number): number {
  const number = Number(text ?? usual);
  if (!Number.isInteger(number) || number < 0) throw new SetupError(`--${name} takes a whole number.`);
  return number;
}

await runCommand(async () => {
  const { values } = parseArgs({
    args: commandWords,
    options: { people: option, activities: option, seed: option, port: option, "time-scale": option },
  });
  const people = whole("people", values.people, 100_000);
  const marketo = await startMarketo({
    people,
    activities: whole("activities", values.activities, people * 5),
    seed: whole("seed", values.seed, 1),
    port: whole("port", values.port, 0),
    timeScale: Math.max(1, whole("time-scale", values["time-scale"], 1)),
  });
  const host = await startFormsHost(marketo);
  const { url, clientId, clientSecret, munchkinId } = marketo;
  const { forms, munchkin } = host;
  process.stdout.write(
    `${JSON.stringify({ endpoint: `${url}/rest`, clientId, clientSecret, munchkinId, forms, munchkin, people }, null, 2)}\n`,
  );
  return new Promise<never>(() => {});
});
