import { CalendarX2, UserRound, UsersRound } from "lucide-react";
import { cardFormsTexts } from "../../i18n/areas/cardFormsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { hostsStore } from "../hosts/hostsStore.ts";

type WhomFieldProps = {
  readonly value: string | undefined;
  /** Undefined: nobody in particular. */
  readonly onChange: (whom: string | undefined) => void;
};

/** Whose times a meeting card offers: a team's, an agent's, or nobody's. */
export function WhomField({ value, onChange }: WhomFieldProps) {
  const t = useTexts(cardFormsTexts);
  const hosts = hostsStore((state) => state.hosts);
  const chosen = value === undefined ? undefined : hosts?.get(value);
  const there = [...(hosts ?? [])].map(([whom, { kind, name }]) => ({
    value: whom,
    label: kind === "team" ? t.whomTeam(name) : t.whomAgent(name),
    icon: kind === "team" ? <UsersRound size={14} aria-hidden /> : <UserRound size={14} aria-hidden />,
  }));
  const gone = { value: value ?? "", label: hosts ? t.whomGone : "…" };
  const options = [
    { value: "", label: t.whomNobody, icon: <CalendarX2 size={14} aria-hidden /> },
    ...there,
    ...(value === undefined || chosen ? [] : [gone]),
  ];
  const hintOf = (): string => {
    if (value === undefined) return there.length === 0 ? t.whomHints.none : t.whomHints.nobody;
    if (!chosen) return hosts ? t.whomHints.gone : "";
    if (chosen.kind === "agent") return t.whomHints.agent;
    return chosen.byRules ? t.whomHints.rules : t.whomHints.team;
  };
  return (
    <SelectField
      label={t.whom}
      hint={hintOf()}
      value={value ?? ""}
      options={options}
      onChange={(whom) => onChange(whom === "" ? undefined : whom)}
    />
  );
}
