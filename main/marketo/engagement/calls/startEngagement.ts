import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { MarketoError } from "#shared/marketo/marketoError.ts";
import { Failure } from "../../../failure/Failure.ts";
import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { listMeetings } from "../../../meetings/changes/calls/listMeetings.ts";
import { getSiteSettings } from "../../../settings/getSiteSettings.ts";
import { clientOf } from "../../connection/clientOf.ts";
import { sleep } from "../../http/sleep.ts";
import { keepRefusal } from "../keepRefusal.ts";
import { runEngagement } from "../runEngagement.ts";
import { tryAgain } from "../tryAgain.ts";
import { unforeseen } from "../unforeseen.ts";
import { dialogueNames } from "./dialogueNames.ts";
import { meetingHappenings } from "./meetingHappenings.ts";
import { ownPeople } from "./ownPeople.ts";
import { readSettings } from "./readSettings.ts";
import { viewEngagement } from "./viewEngagement.ts";
import { withEngagement } from "./withEngagement.ts";

/**
 * Reads conversations back where the site's capture form keeps them, and what became of meetings, and, unless only that is wanted, writes them to Marketo, `again` also what it has not taken before. That Marketo refuses is said in the answer.
 *
 * @throws {Failure} `busy`; `not-found`; `credentials`
 * @throws what nobody has foreseen, kept as the refusal of a run that was to write
 */
export async function startEngagement(
  { id, onlyRead, again }: Parsed<"engagement:run">,
  context: Pick<
    HandlerContext,
    "store" | "vault" | "now" | "marketo" | "meetings" | "people" | "push" | "app"
  >,
): Promise<Output<"engagement:run">> {
  const { store, now, marketo, push } = context;
  const { payloadField } = getSiteSettings(undefined, { store }).sinks.marketo;
  if (marketo.engaging !== undefined) throw new Failure("busy", "Conversations are being written already.");
  const client = clientOf(id, context);
  const stop = new AbortController();
  const running = withEngagement(context, async (engagement) => {
    if (again) tryAgain(engagement, id);
    const { program, types, people } = readSettings(id, engagement);
    const keep = (error: MarketoError | undefined) => {
      if (!onlyRead) keepRefusal(error, { store: engagement, profile: id, now });
    };
    let error: MarketoError | undefined;
    try {
      error = await runEngagement(
        {
          client,
          store: engagement,
          profile: id,
          payloadField,
          program,
          types,
          people: people ? await ownPeople(id, context) : undefined,
          meetings: () => meetingHappenings(listMeetings(undefined, context).meetings),
          nameOf: dialogueNames(store),
          now,
          sleep,
          timeScale: marketo.timeScale,
          signal: stop.signal,
          tell: (step, done, of) => push("engagement:progress", { profile: id, step, done, of }),
        },
        onlyRead,
      );
    } catch (cause) {
      keep(unforeseen(cause));
      throw cause;
    }
    keep(error);
    if (people) push("people:changed", {});
    return viewEngagement(id, engagement, context, error);
  }).finally(() => {
    marketo.engaging = undefined;
  });
  const settled = () => undefined;
  marketo.engaging = { profile: id, stop, ended: running.then(settled, settled) };
  return running;
}
