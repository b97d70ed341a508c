import { useEffect } from "react";
import { loadPage } from "../view/loadPeople.ts";
import { pageSize } from "../view/pageSize.ts";
import { pagesInView } from "../view/pagesInView.ts";
import { peopleStore } from "../view/peopleStore.ts";

/** Milliseconds for which rows have to stay in view before they are read: who scrolls past them does not want them. */
const pause = 60;

/** Reads the people of rows that stay in view. */
export function usePagesOf(first: number, end: number): void {
  const from = Math.floor(first / pageSize);
  const to = Math.floor(Math.max(first, end - 1) / pageSize);
  const query = peopleStore((state) => state.query);
  useEffect(() => {
    pagesInView.pages = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  }, [from, to]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other people are listed with each query
  useEffect(() => {
    const timer = setTimeout(() => {
      for (let page = from; page <= to; page += 1) void loadPage(page);
    }, pause);
    return () => clearTimeout(timer);
  }, [from, to, query]);
}
