import { readTimeScale } from "../cli/marketo/readTimeScale.ts";

/** What divides Marketo's waits, for tests. What makes no sense is reported and counts as nothing: the studio opens all the same. */
export function studioTimeScale(said: string | undefined, report: (error: unknown) => void): number {
  try {
    return readTimeScale(said);
  } catch (error) {
    report(error);
    return 1;
  }
}
