import type { KeyboardEvent, MouseEvent } from "react";

/**
 * Props for a button that would do its work again: a double click or a key that is held down counts
 * as one press. Disabling the button during the request isn't enough, because the server may have
 * answered before the second click.
 */
export const oncePerPress = {
  onClickCapture(event: MouseEvent) {
    if (event.detail < 2) return;
    event.preventDefault();
    event.stopPropagation();
  },
  onKeyDown(event: KeyboardEvent) {
    if (event.repeat) event.preventDefault();
  },
};
