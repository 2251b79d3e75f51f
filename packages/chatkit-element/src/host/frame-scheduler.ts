const PAUSED_FRAME_MS = 100;

/** Runs the callback before the next paint, or from a timer while frames are paused. */
export function onNextFrame(callback: () => void): void {
  let called = false;
  const once = () => {
    if (called) return;
    called = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    callback();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, PAUSED_FRAME_MS);
}

/** Runs the callback in a separate task after the next paint. */
export function afterNextFrame(callback: () => void): void {
  onNextFrame(() => setTimeout(callback, 0));
}

/** Like `afterNextFrame`, as a promise. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => afterNextFrame(resolve));
}
