import { Component, type ReactNode } from "react";
import { CrashScreen } from "./CrashScreen.tsx";
import { flushAll } from "./flushAll.ts";

type State = { readonly thrown: unknown; readonly failed: boolean };

/** Catches what a screen throws: saves what can be saved and offers a way on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { thrown: undefined, failed: false };

  static getDerivedStateFromError(thrown: unknown): State {
    return { thrown, failed: true };
  }

  override componentDidCatch(): void {
    void flushAll();
  }

  override render(): ReactNode {
    return this.state.failed ? <CrashScreen thrown={this.state.thrown} /> : this.props.children;
  }
}
