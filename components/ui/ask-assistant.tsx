"use client";

import type { ReactNode } from "react";
import { Button } from "./button";
import { useDock } from "./dock-provider";
import { Icon } from "./icon";

interface AskAssistantProps {
  children: ReactNode;
}

/** Brings the assistant on screen where it isn't. */
export function AskAssistant({ children }: AskAssistantProps) {
  const { open } = useDock();
  return (
    <Button look="outline" onClick={open}>
      <Icon name="chat" />
      {children}
    </Button>
  );
}
