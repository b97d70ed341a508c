import { TriangleAlert } from "lucide-react";
import type { CallError } from "#shared/ipc/result.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { errorText } from "./errorText.ts";

type FailedStateProps = {
  readonly title: string;
  readonly failure: CallError;
  /** What the button says that tries anew. */
  readonly retry: string;
  readonly onRetry: () => void;
};

/** In the place of what could not be read: what to do about it, and a way to try again. */
export function FailedState({ title, failure, retry, onRetry }: FailedStateProps) {
  return (
    <EmptyState icon={TriangleAlert} title={title} actions={<Button onClick={onRetry}>{retry}</Button>}>
      {errorText(failure).advice}
    </EmptyState>
  );
}
