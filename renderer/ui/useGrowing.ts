import { useCallback, useState } from "react";

/** So many lines are there at first, and so many more come each time. */
const step = 100;

/**
 * A long list that grows as its end comes into sight, so that thousands of lines keep nothing waiting. Answers how many of
 * `total` to show, and, while there are more, what marks the end: give it to an element there, keyed by the number shown.
 */
export function useGrowing(total: number): {
  readonly shown: number;
  readonly end: ((element: Element | null) => (() => void) | undefined) | undefined;
} {
  const [most, setMost] = useState(step);
  const end = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setMost((before) => before + step);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { shown: Math.min(most, total), end: most < total ? end : undefined };
}
