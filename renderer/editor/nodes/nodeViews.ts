import type { NodeKind } from "#shared/nodes/nodeKinds.ts";
import { branchView } from "./branchView.tsx";
import { captureView } from "./captureView.tsx";
import { documentView } from "./documentView.tsx";
import { endView } from "./endView.tsx";
import { flowView } from "./flowView.tsx";
import { goalView } from "./goalView.tsx";
import { linkView } from "./linkView.tsx";
import { meetingView } from "./meetingView.tsx";
import { messageView } from "./messageView.tsx";
import type { NodeView } from "./nodeView.ts";
import { questionView } from "./questionView.tsx";
import { setView } from "./setView.tsx";
import { splitView } from "./splitView.tsx";
import { startView } from "./startView.tsx";
import { webhookView } from "./webhookView.tsx";

/** Every kind's looks and form. */
export const nodeViews = {
  start: startView,
  message: messageView,
  question: questionView,
  capture: captureView,
  branch: branchView,
  split: splitView,
  set: setView,
  goal: goalView,
  link: linkView,
  document: documentView,
  meeting: meetingView,
  webhook: webhookView,
  flow: flowView,
  end: endView,
} satisfies { readonly [Kind in NodeKind]: NodeView<Kind> };
