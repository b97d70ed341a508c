import type { AttributeEntry } from "#shared/dialogue/attributes/attributeEntry.ts";
import { own } from "#shared/dialogue/own.ts";
import { fieldLabelsTexts } from "../i18n/areas/fieldLabelsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { languageStore } from "../i18n/languageStore.ts";
import { attributesStore } from "./attributesStore.ts";

let latest: readonly AttributeEntry[] = [];
let isFollowing = false;

/** Keeps the catalogue of attributes, Marketo's standard fields under what they are called in the studio's language. */
export function putEntries(entries: readonly AttributeEntry[]): void {
  latest = entries;
  if (!isFollowing) languageStore.subscribe(put);
  isFollowing = true;
  put();
}

function put(): void {
  const labels = currentTexts(fieldLabelsTexts);
  const worded = latest.map((entry): [string, AttributeEntry] => {
    const label = entry.label === undefined ? undefined : own(labels, entry.label);
    return [entry.name, label === undefined ? entry : { ...entry, label }];
  });
  attributesStore.setState({ entries: new Map(worded) });
}
