import { useEffect, useMemo } from "react";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Report } from "#shared/reports/report.ts";
import { splitsOf } from "#shared/reports/splitsOf.ts";
import { flowsStore } from "../flows/flowsStore.ts";
import { loadFlows } from "../flows/loadFlows.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Comparison } from "./Comparison.tsx";

type SplitsProps = { readonly dialogue: Dialogue; readonly ways: NonNullable<Report["detail"]>["ways"] };

/** How the arms of a dialogue's splits did, and of those in the flows that it calls; the documents name the arms. */
export function Splits({ dialogue, ways }: SplitsProps) {
  const t = useTexts(reportsTexts);
  const flows = flowsStore((state) => state.flows);
  const hasFlows = dialogue.nodes.some(({ kind }) => kind === "flow");
  useEffect(() => {
    if (hasFlows) void loadFlows();
  }, [hasFlows]);
  const splits = useMemo(() => splitsOf(dialogue, flows), [dialogue, flows]);
  return splits.map(({ node, arms, flow }) => {
    const rows = arms.flatMap((arm) => {
      const way = ways.find((one) => one.node === node && one.port === arm.id);
      return way ? [{ key: arm.id, name: arm.label || arm.id, figures: way.figures }] : [];
    });
    const [one, other] = rows;
    if (one === undefined || other === undefined) return null;
    const names = rows.map(({ name }) => name).join(" / ");
    return (
      <Comparison
        key={node}
        title={flow === undefined ? t.split(names) : t.splitOfFlow(names, flow)}
        head={t.arm}
        rows={rows}
        first="completed"
        say={(verdict, share, than) =>
          t.armVerdicts[verdict](`${one.name} (${share})`, `${other.name} (${than})`)
        }
      />
    );
  });
}
