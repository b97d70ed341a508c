import type { EditorSession } from "../session/editorSession.ts";
import type { Places } from "./scene/place.ts";
import type { Scene } from "./scene/scene.ts";
import { wireUnder } from "./scene/wireUnder.ts";

/** Marks the connection that what is dragged would be put on; only a single card can be. */
export function holdOver({ view }: EditorSession, scene: Scene, places: Places): void {
  const [only] = places.size === 1 ? places : [];
  const dropEdge = only && wireUnder(scene, ...only);
  if (view.getState().dropEdge !== dropEdge) view.setState({ dropEdge });
}
