import { call } from "../ipc/call.ts";
import { publishStore } from "./publishStore.ts";
import { runPublish } from "./runPublish.ts";

/** A publication of a target's history. `replace`: files of somebody else that the user gives up. */
type RollBack = {
  readonly target: string;
  readonly publication: string;
  readonly replace?: readonly string[];
};

/** Gives visitors an earlier publication again. */
export async function rollBack({ target, publication, replace = [] }: RollBack): Promise<void> {
  publishStore.setState({ tab: "review" });
  await runPublish({
    work: "rollback",
    target,
    run: () => call("publish:rollback", { publication, replace: [...replace] }),
    retry: (more = []) => void rollBack({ target, publication, replace: [...replace, ...more] }),
  });
}
