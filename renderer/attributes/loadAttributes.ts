import { call } from "../ipc/call.ts";
import { peopleRevision } from "../people/peopleRevision.ts";
import { putEntries } from "./putEntries.ts";

let asking:
  | { readonly open: string | undefined; readonly revision: number; readonly done: Promise<void> }
  | undefined;

/**
 * Reads what Marketo and the documents beside the one that is open (`open`, if any) know of attributes; many may ask at once. What cannot be read stays
 * as it was known: nobody waits for it.
 */
export function loadAttributes(open?: string): Promise<void> {
  const { revision } = peopleRevision.getState();
  if (asking?.open === open && asking?.revision === revision) return asking.done;
  const done = call("attributes:list", open === undefined ? {} : { except: open }).then((listed) => {
    // Another document may have been opened meanwhile, whose own attributes these hold, or others have been fetched.
    if (asking?.done !== done) return;
    asking = undefined;
    if (listed.ok) putEntries(listed.value);
  });
  asking = { open, revision, done };
  return done;
}
