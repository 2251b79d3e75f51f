import { useRef, type KeyboardEvent } from "react";

/** Some browsers end the composition before the key that ended it arrives, in milliseconds. */
const GUARD_MS = 40;
const IME_KEY_CODE = 229;

/** Keeps keys that belong to an input method from being taken for the editor's own. */
export function useComposition() {
  const active = useRef(false);
  const endedAt = useRef(-Infinity);
  return {
    isActive: () => active.current,
    swallows: ({ nativeEvent }: KeyboardEvent): boolean =>
      active.current ||
      nativeEvent.isComposing ||
      nativeEvent.keyCode === IME_KEY_CODE ||
      (nativeEvent.key === "Enter" && nativeEvent.timeStamp - endedAt.current < GUARD_MS),
    handlers: {
      onCompositionStart() {
        active.current = true;
      },
      onCompositionEnd(event: { timeStamp: number }) {
        active.current = false;
        endedAt.current = event.timeStamp;
      },
    },
  };
}
