import { CalendarClock } from "lucide-react";
import { routings } from "#shared/nodes/meeting.ts";
import { cardFormsTexts } from "../../i18n/areas/cardFormsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { previewSegments } from "../canvas/previewSegments.ts";
import { CardText } from "../inspector/CardText.tsx";
import { StoredIn } from "../inspector/StoredIn.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import type { NodeFormProps, NodeView } from "./nodeView.ts";

/** Asks for a meeting. */
export const meetingView: NodeView<"meeting"> = {
  icon: CalendarClock,
  content: (data, pick) => ({
    preview: previewSegments(pick(data.text)),
    rows: ["booked", "declined", "unavailable"].map((id) => ({ id, label: "" })),
  }),
  Form,
};

function Form({ id, data }: NodeFormProps<"meeting">) {
  const own = useTexts(cardFormsTexts);
  const edit = useNodeEdit(id, "meeting");
  return (
    <>
      <CardText id={id} text={data.text} />
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
      <StoredIn label={own.agentAttribute} hint={own.agentAttributeHint} value={data.attribute} edit={edit} />
    </>
  );
}
