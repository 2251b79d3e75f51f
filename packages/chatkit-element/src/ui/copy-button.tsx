import { useEffect, useState } from "react";
import { Icon } from "./icons";
import { useElementServices } from "./services";

const CONFIRMED_FOR_MS = 2_000;

export interface CopyButtonProps {
  /** Puts the text on the clipboard; rejects where that is refused. */
  readonly copy: () => Promise<void>;
  /** Its name, where that says more than "Copy"; the word is then shown beside the icon. */
  readonly label?: string;
}

/** Copies something and says so. */
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
      // The clipboard is refused without a permission or on an insecure page.
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
