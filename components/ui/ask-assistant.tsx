"use client";

import type { ReactNode } from "react";
import { Button } from "./button";
import { useDock } from "./dock-provider";
import { Icon } from "./icon";

interface AskAssistantProps {
  /**
   * Text to put in the composer, ready to edit or send; without it, the composer is only focused.
   */
  question?: string;
  children: ReactNode;
}

/** Focuses the assistant's composer, opening the assistant if necessary. */
export function AskAssistant({ question, children }: AskAssistantProps) {
  const { ask, expect } = useDock();
  return (
    <Button look="outline" onClick={() => ask(question)} onPointerEnter={expect} onFocus={expect}>
      <Icon name="chat" />
      {children}
    </Button>
  );
}
