import { useRef, type KeyboardEvent } from "react";

/**
 * Milliseconds for which keys are ignored after a composition, because some browsers end it before
 * they dispatch the key that ended it.
 */
const GUARD_MS = 40;
const IME_KEY_CODE = 229;

/** Prevents the editor from handling keys that belong to an input method. */
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
