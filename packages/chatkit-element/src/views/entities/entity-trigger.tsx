import { useId, useRef, useState, type FocusEvent, type ReactNode } from "react";
import type { Entity } from "@openai/chatkit";
import { closeOnEscape } from "../../ui/dismissal";
import { useElement } from "../element-context";
import { EntityPreview } from "./entity-preview";

const HOVER_MS = 300;
const LEAVE_MS = 200;

export interface EntityTriggerProps {
  readonly entity: Entity;
  readonly className: string;
  /** The preview's heading if the page doesn't provide a preview. */
  readonly heading: string;
  readonly children: ReactNode;
}

/** A mention or citation that can be activated, with a preview on hover, focus or tap. */
export function EntityTrigger({ entity, className, heading, children }: EntityTriggerProps) {
  const { options } = useElement();
  const [open, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const previewId = useId();

  function change(next: boolean, delay: number): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(next), delay);
  }

  function handleBlur(event: FocusEvent<HTMLElement>): void {
    if (!event.currentTarget.contains(event.relatedTarget)) change(false, 0);
  }

  return (
    <span
      className="ck-entity"
      onPointerEnter={() => change(true, HOVER_MS)}
      onPointerLeave={() => change(false, LEAVE_MS)}
      onKeyDown={open ? closeOnEscape(() => change(false, 0)) : undefined}
      onBlur={handleBlur}
    >
      <button
        type="button"
        className={className}
        aria-describedby={open ? previewId : undefined}
        onFocus={(event) => {
          if (event.currentTarget.matches(":focus-visible")) change(true, 0);
        }}
        onClick={() => {
          change(true, 0);
          options.entities?.onClick?.(entity);
        }}
      >
        {children}
      </button>
      {open ? <EntityPreview id={previewId} entity={entity} heading={heading} /> : null}
    </span>
  );
}
