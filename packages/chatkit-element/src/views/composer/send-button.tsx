import { useTexts } from "../../ui/services";
import { useElement, useElementState } from "../element-context";
import { IconButton } from "../../ui/icon-button";

export interface SendButtonProps {
  readonly locked: boolean;
  readonly sendable: boolean;
  readonly onStopped: () => void;
}

/** Sends the draft. While an answer is running, stops it if the server allows that. */
export function SendButton({ locked, sendable, onStopped }: SendButtonProps) {
  const text = useTexts();
  const { session } = useElement();
  const running = useElementState((state) => state.turn !== null);
  const canStop = useElementState((state) => state.turn?.canStop ?? false);
  const uploading = useElementState((state) =>
    state.composer.attachments.some(({ status }) => status === "uploading"),
  );
  if (running && canStop) {
    return (
      <IconButton
        icon="stop"
        label={text("composer.stop")}
        className="ck-send"
        part="stop"
        onClick={() => {
          session.turns.stop();
          onStopped();
        }}
      />
    );
  }
  const ready = !locked && sendable && !running;
  return (
    <IconButton
      type="submit"
      icon="arrow-up"
      label={ready ? text("composer.send") : reason()}
      className="ck-send"
      part="send"
      aria-disabled={!ready}
    />
  );

  function reason(): string {
    if (running) return text("composer.sendBusy");
    return uploading ? text("composer.sendUploading") : text("composer.sendEmpty");
  }
}
