import { useEffect, useState } from "react";
import { Icon } from "./icons";
import { useElementServices } from "./services";

const CONFIRMED_FOR_MS = 2_000;

export interface CopyButtonProps {
  /** Writes the text to the clipboard. Rejects if clipboard access is denied. */
  readonly copy: () => Promise<void>;
  /** A name more specific than "Copy". If set, "Copy" is also shown next to the icon. */
  readonly label?: string;
}

/** A button that copies something and announces the result. */
export function CopyButton({ copy, label }: CopyButtonProps) {
  const { announce, text } = useElementServices();
  const [copied, setCopied] = useState(false);
  const word = text(copied ? "turn.copied" : "turn.copy");
  const name = label ?? word;

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), CONFIRMED_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  async function handleClick(): Promise<void> {
    try {
      await copy();
    } catch {
      // Clipboard access is denied without permission or on an insecure page.
      announce(text("turn.copyFailed"), "assertive");
      return;
    }
    setCopied(true);
    announce(text("turn.copied"));
  }

  return (
    <button
      type="button"
      className={label ? "ck-md-copy" : "ck-icon-button"}
      aria-label={name}
      title={name}
      onClick={() => void handleClick()}
    >
      <Icon name={copied ? "check" : "copy"} size={label ? 16 : 18} />
      {label ? <span aria-hidden="true">{word}</span> : null}
    </button>
  );
}
