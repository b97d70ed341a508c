import { CalendarClock } from "lucide-react";
import { routings } from "#shared/nodes/meeting.ts";
import { cardFormsTexts } from "../../i18n/areas/cardFormsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { previewSegments } from "../canvas/previewSegments.ts";
import { hostsStore } from "../hosts/hostsStore.ts";
import { CardText } from "../inspector/CardText.tsx";
import { StoredIn } from "../inspector/StoredIn.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import { WhomField } from "../inspector/WhomField.tsx";
import { useSession } from "../session/useSession.ts";
import { nameWhom } from "./nameWhom.ts";
import type { NodeFormProps, NodeView } from "./nodeView.ts";

/** Asks for a meeting. */
export const meetingView: NodeView<"meeting"> = {
  icon: CalendarClock,
  content: (data, pick) => {
    const meta = data.whom === undefined ? undefined : nameOf(data.whom);
    return {
      preview: previewSegments(pick(data.text)),
      ...(meta !== undefined && { meta }),
      rows: ["booked", "declined", "unavailable"].map((id) => ({ id, label: "" })),
    };
  },
  Form,
};

function nameOf(whom: string): string | undefined {
  const t = currentTexts(cardFormsTexts);
  const { hosts } = hostsStore.getState();
  const host = hosts?.get(whom);
  if (!host) return hosts && t.whomGone;
  return host.kind === "team" ? t.whomTeam(host.name) : t.whomAgent(host.name);
}

function Form({ id, data }: NodeFormProps<"meeting">) {
  const own = useTexts(cardFormsTexts);
  const edit = useNodeEdit(id, "meeting");
  const { document } = useSession();
  const ownPage = hostsStore(({ hosts }) => hosts?.get(data.whom ?? "")?.link);
  const chooseWhom = (whom: string | undefined) =>
    edit((draft) => nameWhom(draft, whom, hostsStore.getState().hosts));
  const writeLink = (link: string) =>
    edit(
      (draft) => {
        if (link === "") delete draft.link;
        else draft.link = link;
      },
      { field: "link" },
    );
  return (
    <>
      <CardText id={id} text={data.text} />
      <WhomField value={data.whom} onChange={chooseWhom} />
      {data.whom === undefined ? (
        <SelectField
          label={own.routing}
          hint={own.routingHint}
          value={data.routing}
          options={routings.map((value) => ({ value, label: own.routings[value] }))}
          onChange={(routing) =>
            edit((draft) => {
              draft.routing = routing;
            })
          }
        />
      ) : (
        <TextField
          label={own.whomLink}
          hint={ownPage ? own.whomLinkOwn : own.whomLinkHint}
          type="url"
          placeholder={ownPage || own.whomLinkPlaceholder}
          maxLength={2000}
          value={data.link ?? ""}
          onBlur={document.seal}
          onChange={writeLink}
        />
      )}
      <StoredIn label={own.agentAttribute} hint={own.agentAttributeHint} value={data.attribute} edit={edit} />
    </>
  );
}
