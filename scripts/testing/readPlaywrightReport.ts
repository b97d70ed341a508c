import { z } from "zod";
import type { StageResult } from "./StageResult.ts";

const suite = z.object({
  specs: z.array(
    z.object({ title: z.string(), file: z.string(), tests: z.array(z.object({ status: z.string() })) }),
  ),
  get suites() {
    return z.array(suite).optional();
  },
});

const report = z.object({
  suites: z.array(suite),
  errors: z.array(z.object({ message: z.string().optional() })),
});

type Suite = z.infer<typeof suite>;

/** Counts a report of Playwright's JSON reporter. An error outside of any test counts as one failed test. */
export function readPlaywrightReport(text: string): Omit<StageResult, "name"> {
  const { suites, errors } = report.parse(JSON.parse(text));
  const specs = suites.flatMap(specsOf);
  const tests = specs.flatMap(({ file, title, tests }) =>
    tests.map(({ status }) => ({ name: `${file}: ${title}`, status })),
  );
  const failures = [
    ...tests.filter(({ status }) => status === "unexpected" || status === "flaky").map(({ name }) => name),
    ...errors.map(({ message }) => message?.split("\n")[0] ?? "error outside of a test"),
  ];
  return {
    passed: tests.filter(({ status }) => status === "expected").length,
    failed: failures.length,
    failures,
  };
}

function specsOf({ specs, suites }: Suite): Suite["specs"] {
  return [...specs, ...(suites ?? []).flatMap(specsOf)];
}
