import { useState } from "react";
import { useElementServices } from "../../services";
import { useTexts } from "../element-context";
import { IconButton } from "./icon-button";

const CONFIRMATION_MS = 1_500;

export function CopyButton({ getText }: { getText: () => string }) {
  const text = useTexts();
  const { announce } = useElementServices();
  const [copied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(getText());
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
