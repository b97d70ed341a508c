import { Panel, useReactFlow, useStoreApi } from "@xyflow/react";
import { type PointerEvent, useEffect, useRef } from "react";
import { editorTexts } from "../../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../../i18n/useTexts.ts";
import { useSession } from "../../session/useSession.ts";
import { type FarColors, farColors } from "../far/farColors.ts";
import { onThemeChange } from "../far/onThemeChange.ts";
import { boundsOfScene } from "../scene/boundsOfScene.ts";
import type { Places } from "../scene/place.ts";
import type { Scene } from "../scene/scene.ts";
import {
  drawCards,
  drawFound,
  drawPlaces,
  drawSeen,
  type OverviewFrame,
  overviewFrame,
} from "./drawOverview.ts";
import styles from "./Overview.module.css";

const width = 168;
const height = 112;
/**
 * Milliseconds between two drawings while cards are dragged. The map lies in a corner of its own: a frame that changes
 * both it and the cards makes the window be put together anew over all that is between them.
 */
const pace = 200;
const nowhere = { left: 0, top: 0, right: 0, bottom: 0 };

/** What the map shows: the graph, and where the cards are that are being dragged. */
type OverviewProps = { readonly scene: Scene; readonly dragged: Places };

/** The map of the whole graph in a corner; pressing on it brings that place into the window. */
export function Overview({ scene, dragged }: OverviewProps) {
  const t = useTexts(editorTexts);
  const flow = useReactFlow();
  const store = useStoreApi();
  const { find } = useSession();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<OverviewFrame>({ left: 0, top: 0, scale: 1 });
  const colors = useRef<FarColors>(undefined);
  const moved = useRef(dragged);
  const redraw = useRef(() => {});
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    let cards: OffscreenCanvas | undefined;
    let request = 0;
    frame.current = overviewFrame(boundsOfScene(scene) ?? nowhere, width, height);
    element.width = width * devicePixelRatio;
    element.height = height * devicePixelRatio;
    const draw = () => {
      request = 0;
      colors.current ??= farColors(element.parentElement ?? element);
      cards ??= drawCards(scene, frame.current, element, colors.current);
      const { transform, width: across, height: down } = store.getState();
      const [x, y, zoom] = transform;
      const seen = { left: -x / zoom, top: -y / zoom, right: (across - x) / zoom, bottom: (down - y) / zoom };
      drawPlaces(context, cards, scene, moved.current, frame.current, colors.current);
      drawFound(context, scene, find.getState().cards, frame.current, colors.current.warning);
      drawSeen(context, seen, frame.current, colors.current.accent);
    };
    const later = () => {
      if (request === 0) request = requestAnimationFrame(draw);
    };
    redraw.current = later;
    later();
    const stops = [
      store.subscribe((now, before) => {
        if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height)
          later();
      }),
      find.subscribe((now, before) => {
        if (now.cards !== before.cards) later();
      }),
      onThemeChange(() => {
        colors.current = undefined;
        cards = undefined;
        later();
      }),
    ];
    return () => {
      cancelAnimationFrame(request);
      for (const stop of stops) stop();
    };
  }, [scene, store, find]);

  useEffect(() => {
    moved.current = dragged;
    if (dragged.size === 0) {
      redraw.current();
      return;
    }
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      redraw.current();
    }, pace);
  }, [dragged]);
  useEffect(() => () => clearTimeout(waiting.current), []);

  function look(event: PointerEvent<HTMLCanvasElement>): void {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const { scale, ...origin } = frame.current;
    const x = origin.left + (event.clientX - left) / scale;
    const y = origin.top + (event.clientY - top) / scale;
    void flow.setCenter(x, y, { zoom: flow.getZoom() });
  }

  return (
    <Panel position="bottom-right" className={styles.overview ?? ""}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={t.minimap}
        className={styles.map}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          look(event);
        }}
        onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && look(event)}
      />
    </Panel>
  );
}
