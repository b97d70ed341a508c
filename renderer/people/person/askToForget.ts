import type { Attributes } from "#shared/dialogue/value.ts";
import { appStore } from "../../app/appStore.ts";
import { showError } from "../../app/showError.ts";
import { peopleTexts } from "../../i18n/areas/peopleTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";

/** Asks whether a person is to be forgotten, saying what goes and what stays. */
export async function askToForget(person: Attributes): Promise<void> {
  const id = person["lead.id"];
  if (typeof id !== "number") return;
  const found = await call("people:forgettable", { id });
  if (!found.ok) return showError(found.error);
  const { value: held } = found;
  if (held) appStore.setState({ overlay: { kind: "forgetPerson", person, held } });
  else showToast({ text: currentTexts(peopleTexts).forgetNobody });
}
