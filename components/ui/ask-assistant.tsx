"use client";

import type { ReactNode, Ref } from "react";
import { Button } from "./button";
import { useDock } from "./dock-provider";
import { Icon } from "./icon";

interface AskAssistantProps {
  /**
   * Text to put in the composer, ready to edit or send; without it, the composer is only focused.
   */
  question?: string;
  className?: string;
  children: ReactNode;
}

/** Focuses the assistant's composer, opening the assistant if necessary. */
export function AskAssistant({ question, className, children }: AskAssistantProps) {
  const { ask, expect } = useDock();
  return (
    <Button
      look="outline"
      className={className}
      onClick={() => ask(question)}
      onPointerEnter={expect}
      onFocus={expect}
    >
      <Icon name="chat" />
      {children}
    </Button>
  );
}

interface OpenAssistantProps {
  isShown: boolean;
  ref: Ref<HTMLButtonElement>;
}

/** Opens the assistant from the corner of the page while it is closed. */
export function OpenAssistant({ isShown, ref }: OpenAssistantProps) {
  const { expect, open } = useDock();
  return (
    <button
      ref={ref}
      type="button"
      onClick={open}
      onPointerEnter={expect}
      onFocus={expect}
      aria-expanded={isShown}
      className="fixed right-4 bottom-[max(1rem,env(safe-area-inset-bottom))] z-30 inline-flex h-14 min-w-14 items-center justify-center gap-2.5 rounded-full gives-way bg-action sm:pr-6 sm:pl-5 font-semibold text-on-action shadow-lg shadow-black/20 transition-[color,background-color,translate] hover:bg-accent hover:text-on-accent docked:hidden print:hidden"
    >
      <Icon name="chat" />
      {/* On a phone it would cover the sizes of a product. */}
      <span className="max-sm:sr-only">Ask</span> <span className="sr-only">the assistant</span>
    </button>
  );
}
