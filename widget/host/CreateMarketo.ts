import type { ManifestMarketo } from "#shared/site/manifest.ts";
import type { Report } from "#shared/site/report.ts";
import type { QueueHost } from "./CreateQueue.ts";

/** Fills in the site's form with what it is told; what still waits is sent whether anything is told or not. */
export type CreateMarketo = (form: ManifestMarketo, host: QueueHost) => (report: Report) => void;
