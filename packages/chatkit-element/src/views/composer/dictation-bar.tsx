import { useEffect, useRef } from "react";
import { closeOnEscape } from "../../ui/dismissal";
import { useTexts } from "../../ui/services";
import { IconButton } from "../../ui/icon-button";
import { Spinner } from "../../ui/spinner";
import type { Dictation } from "./use-dictation";

export interface DictateButtonProps {
  readonly disabled: boolean;
  readonly onStart: () => void;
}

export function DictateButton({ disabled, onStart }: DictateButtonProps) {
  const text = useTexts();
  return (
    <IconButton
      icon="mic"
      label={text("composer.dictate")}
      part="mic"
      disabled={disabled}
      onClick={onStart}
    />
  );
}

/** Replaces the composer's bar during dictation. */
export function DictationBar({ dictation }: { dictation: Dictation }) {
  const text = useTexts();
  const done = useRef<HTMLButtonElement>(null);
  const listening = dictation.phase === "listening";
  useEffect(() => done.current?.focus(), []);
  return (
    <div
      className="ck-composer-bar"
      onKeyDown={listening ? closeOnEscape(dictation.cancel) : undefined}
    >
      <span className="ck-dictation">
        {listening ? <LevelMeter level={dictation.level} /> : <Spinner />}
        {text(listening ? "composer.listening" : "composer.transcribing")}
      </span>
      {listening ? (
        <div className="ck-composer-end">
          <IconButton
            icon="close"
            label={text("composer.dictateCancel")}
            onClick={dictation.cancel}
          />
          <IconButton
            ref={done}
            icon="check"
            className="ck-send"
            label={text("composer.dictateDone")}
            onClick={dictation.finish}
          />
        </div>
      ) : null}
    </div>
  );
}

function LevelMeter({ level }: { level: () => number }) {
  const meter = useRef<HTMLSpanElement>(null);
  const read = useRef(level);
  useEffect(() => {
    read.current = level;
  });
  useEffect(() => {
    let frame = 0;
    function draw(): void {
      meter.current?.style.setProperty("--ck-level", String(read.current()));
      frame = requestAnimationFrame(draw);
    }
    draw();
    return () => cancelAnimationFrame(frame);
  }, []);
  return <span ref={meter} className="ck-level" aria-hidden="true" />;
}
