import { type ComponentType, type FunctionComponent, lazy, Suspense } from "react";

/**
 * A part of the screen whose code is loaded when it is first shown: `lazyPart(() => import("./Panel.tsx"), "Panel")`. Until
 * then there is nothing in its place, and what stands beside it stays.
 */
export function lazyPart<Name extends string, Props extends object>(
  load: () => Promise<{ readonly [Key in Name]: ComponentType<Props> }>,
  name: Name,
): ComponentType<Props> {
  // React's types cannot say which props a lazy component takes while those are a parameter
  const Part = lazy(async () => ({ default: (await load())[name] })) as unknown as FunctionComponent<Props>;
  return function LazyPart(props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}
