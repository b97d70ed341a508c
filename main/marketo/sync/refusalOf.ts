import type { MarketoError } from "#shared/marketo/marketoError.ts";
import { systemFailure } from "../../failure/systemFailure.ts";
import { MarketoFailure } from "../http/MarketoFailure.ts";
import { failed } from "./failed.ts";

/** Why a sync did not go on. @throws what neither Marketo nor the disk nor the user has done */
export function refusalOf(error: unknown): MarketoError {
  if (error instanceof MarketoFailure) return error.error;
  const failure = systemFailure(error);
  if (failure === undefined) throw error;
  return failed(failure.code, failure.message, failure.code === "disk-full").error;
}
