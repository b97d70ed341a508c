import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Reporter, SerializedError, TestModule } from "vitest/node";

/**
 * Writes what a run of Vitest came to, as JSON of the shape that `readVitestReport` reads. Vitest's own JSON reporter keeps
 * silent about errors outside of any test, for which the run fails all the same.
 */
export class StageReporter implements Reporter {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const report = {
      passed: modules.flatMap((module) => [...module.children.allTests("passed")]).length,
      failures: [...modules.flatMap(failuresOf), ...new Set(errors.map(sayError))],
    };
    mkdirSync(path.dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(report));
  }
}

function failuresOf(module: TestModule): string[] {
  const tests = [...module.children.allTests("failed")].map(({ fullName }) => fullName);
  const file = module.relativeModuleId;
  if (tests.length > 0) return tests.map((name) => `${file}: ${name}`);
  return module.ok() ? [] : [`${file}: could not be run`];
}

function sayError({ message, stack, name, cause }: SerializedError): string {
  const place = stack?.split("\n").find((line) => line.trim().startsWith("at "));
  const reason = cause === undefined ? "" : `(${String(cause.message)})`;
  return [`outside of any test: ${name ?? "Error"}: ${message}`, place?.trim(), reason]
    .filter(Boolean)
    .join(" ");
}
