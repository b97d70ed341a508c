import type { Output } from "#shared/ipc/contract.ts";
import type { Result } from "#shared/ipc/result.ts";
import { appStore } from "../app/appStore.ts";
import { showError } from "../app/showError.ts";
import { loadDialogues } from "../dialogues/actions/loadDialogues.ts";
import { publishTexts } from "../i18n/areas/publishTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { onPush } from "../ipc/onPush.ts";
import { showToast } from "../ui/toast/showToast.ts";
import { type FailedWork, publishStore } from "./publishStore.ts";

type Publish = Omit<FailedWork, "error"> & { readonly run: () => Promise<Result<Output<"publish:start">>> };

/**
 * Runs it with its progress on screen, where its target stays the chosen one until it has ended; when its dialog was closed
 * meanwhile, a message tells how it ended.
 */
export async function runPublish({ run, ...wanted }: Publish): Promise<void> {
  if (publishStore.getState().busy !== undefined) return;
  publishStore.setState({
    chosen: wanted.target,
    busy: "publish",
    stopping: false,
    progress: undefined,
    outcome: undefined,
  });
  const quiet = onPush("publish:progress", (progress) => publishStore.setState({ progress }));
  const done = await run();
  quiet();
  publishStore.setState({
    busy: undefined,
    stopping: false,
    progress: undefined,
    outcome: done.ok
      ? { kind: "published", made: done.value }
      : { kind: "failed", error: done.error, ...wanted },
  });
  await loadDialogues();
  if (appStore.getState().overlay?.kind === "publish") return;
  if (done.ok) showToast({ text: currentTexts(publishTexts).published });
  else showError(done.error);
}
