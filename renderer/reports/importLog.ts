import { showError } from "../app/showError.ts";
import { call } from "../ipc/call.ts";
import { loadReport } from "./loadReport.ts";
import { reportsStore } from "./reportsStore.ts";

/** Asks for a log and brings its events in. */
export async function importLog(): Promise<void> {
  reportsStore.setState({ importing: "asked", imported: undefined });
  const outcome = await call("reports:import");
  reportsStore.setState({ importing: undefined });
  if (!outcome.ok) showError(outcome.error);
  else if (outcome.value !== null) reportsStore.setState({ imported: outcome.value });
  await loadReport();
}
