import { useEffect, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import type { EngagementSettings } from "#shared/marketo/engagement.ts";
import { errorText } from "../../app/errorText.ts";
import { connectionsTexts } from "../../i18n/areas/connectionsTexts.ts";
import { engagementTexts } from "../../i18n/areas/engagementTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { errorWords } from "../connections/errorWords.ts";
import page from "../page.module.css";

type ProgramFieldsProps = {
  readonly id: string;
  readonly settings: EngagementSettings;
  readonly onChange: (settings: EngagementSettings) => void;
};

const moves = ["engaged", "goal", "meeting"] as const;

/** The program whose members people become, and the status that each thing moves them to. */
export function ProgramFields({ id, settings, onChange }: ProgramFieldsProps) {
  const t = useTexts(engagementTexts);
  const errors = useTexts(connectionsTexts);
  const [programs, setPrograms] = useState<Output<"engagement:programs">["programs"]>();
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    let isGone = false;
    void call("engagement:programs", { id }).then((answer) => {
      if (isGone) return;
      const { error } = answer.ok ? answer.value : { error: undefined };
      if (!answer.ok) setSaid(errorText(answer.error).title);
      else if (error !== undefined) setSaid(errorWords(error, errors));
      else setPrograms(answer.value.programs);
    });
    return () => {
      isGone = true;
    };
  }, [id, errors]);
  const { program } = settings;
  const listed = programs?.find((one) => one.id === program?.id);
  const known = programs ?? (program ? [{ ...program, statuses: [] }] : []);
  const choose = (value: string) => {
    const chosen = programs?.find((one) => String(one.id) === value);
    const { program: _, ...others } = settings;
    onChange({
      ...others,
      ...(chosen && {
        program: {
          id: chosen.id,
          name: chosen.name,
          engaged: chosen.statuses[0] ?? "",
          goal: "",
          meeting: "",
        },
      }),
    });
  };
  return (
    <>
      <SelectField
        label={t.program}
        hint={t.programHint}
        error={said === undefined ? undefined : `${t.programsFailed} ${said}`}
        value={program === undefined ? "" : String(program.id)}
        options={[
          { value: "", label: t.noProgram },
          ...known.map(({ id: value, name }) => ({ value: String(value), label: name })),
        ]}
        onChange={choose}
      />
      {program !== undefined && (
        <div className={page.two}>
          {moves.map((move) => {
            const names = new Set([...(listed?.statuses ?? []), program[move]].filter((name) => name !== ""));
            return (
              <SelectField
                key={move}
                label={t.statuses[move]}
                value={program[move]}
                options={[
                  { value: "", label: t.noStatus },
                  ...[...names].map((name) => ({ value: name, label: name })),
                ]}
                onChange={(status) => onChange({ ...settings, program: { ...program, [move]: status } })}
              />
            );
          })}
        </div>
      )}
    </>
  );
}
