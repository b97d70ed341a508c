import { type ComponentType, useLayoutEffect, useState } from "react";

type Loaded<Props> = {
  readonly Part?: ComponentType<Props>;
  readonly failure?: { readonly thrown: unknown };
};

/**
 * A part of the screen whose code is loaded when it is first shown: `lazyPart(() => import("./Panel.tsx"), "Panel")`. Until
 * then `Meanwhile` stands in its place, or nothing, and what stands beside it stays. A load that fails throws.
 *
 * React's own lazy components would do, but once it has drawn what stands there meanwhile React holds the part back until
 * 300 ms have gone by.
 */
export function lazyPart<Name extends string, Props extends object>(
  load: () => Promise<{ readonly [Key in Name]: ComponentType<Props> }>,
  name: Name,
  Meanwhile: ComponentType = Nothing,
): ComponentType<Props> {
  let known: Loaded<Props> = {};
  return function LazyPart(props) {
    const [{ Part, failure }, setLoaded] = useState(known);
    useLayoutEffect(() => {
      if (Part) return;
      let left = false;
      const show = (loaded: Loaded<Props>) => {
        if (!left) setLoaded(loaded);
      };
      load().then(
        ({ [name]: Part }) => {
          known = { Part };
          show(known);
        },
        (thrown: unknown) => show({ failure: { thrown } }),
      );
      return () => {
        left = true;
      };
    }, [Part]);
    if (failure) throw failure.thrown;
    return Part ? <Part {...props} /> : <Meanwhile />;
  };
}

function Nothing() {
  return null;
}
