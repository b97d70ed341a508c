import type { Look } from "#shared/site/themes/look.ts";
import type { LoadPart } from "../host/Parts.ts";
import { bytesOf } from "./bytesOf.ts";

/** Plays a theme's sound, once the visitor has touched the page: before, browsers would not let it be heard. */
export function createSound(sound: Look["sound"], load: LoadPart): () => void {
  let context: AudioContext | undefined;
  let file: Promise<AudioBuffer> | undefined;

  async function play(): Promise<void> {
    if (!sound || !navigator.userActivation?.hasBeenActive || document.hidden) return;
    context ??= new AudioContext();
    const { currentTime, destination } = context;
    if ("script" in sound) {
      const decode = (base64: string) => new AudioContext().decodeAudioData(bytesOf(base64).buffer);
      file ??= load(sound.script).then(decode);
      const source = context.createBufferSource();
      source.buffer = await file;
      source.connect(destination);
      source.start();
      return;
    }
    for (const [pitch, start, length] of sound) {
      const tone = context.createOscillator();
      const volume = context.createGain();
      const begin = currentTime + start;
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.0001, begin);
      volume.gain.exponentialRampToValueAtTime(0.18, begin + 0.012);
      volume.gain.exponentialRampToValueAtTime(0.0001, begin + length);
      tone.connect(volume).connect(destination);
      tone.start(begin);
      tone.stop(begin + length);
    }
  }

  // A page may forbid sounds, and a browser may have none.
  return () => void play().catch(() => {});
}
