import { useState } from "react";
import { writeMarkdown } from "../../markdown/write-markdown";
import { useElementServices, useTexts } from "../../ui/services";
import { IconButton } from "../../ui/icon-button";

const CONFIRMATION_MS = 1_500;

export interface CopyButtonProps {
  readonly getText: () => string;
  /** Markdown is copied as HTML too; what a person wrote is only ever text. */
  readonly format: "markdown" | "plain";
}

export function CopyButton({ getText, format }: CopyButtonProps) {
  const text = useTexts();
  const { announce } = useElementServices();
  const [copied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    try {
      if (format === "markdown") await writeMarkdown(getText());
      else await navigator.clipboard.writeText(getText());
    } catch {
      // The clipboard is refused without a permission or on an insecure page.
      announce(text("turn.copyFailed"), "assertive");
      return;
    }
    setCopied(true);
    announce(text("turn.copied"));
    setTimeout(() => setCopied(false), CONFIRMATION_MS);
  }

  return (
    <IconButton
      icon={copied ? "check" : "copy"}
      label={text(copied ? "turn.copied" : "turn.copy")}
      onClick={() => void copy()}
    />
  );
}
