"use client";

import type { ReactNode } from "react";
import { Button } from "./button";
import { useDock } from "./dock-provider";
import { Icon } from "./icon";

interface AskAssistantProps {
  /** What the composer will hold, to be changed or sent; without it the cursor alone goes there. */
  question?: string;
  children: ReactNode;
}

/** Leads to the assistant's composer, on screen already or not. */
export function AskAssistant({ question, children }: AskAssistantProps) {
  const { ask, expect } = useDock();
  return (
    <Button look="outline" onClick={() => ask(question)} onPointerEnter={expect} onFocus={expect}>
      <Icon name="chat" />
      {children}
    </Button>
  );
}
