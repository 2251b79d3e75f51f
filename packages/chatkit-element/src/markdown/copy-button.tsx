import { useEffect, useState } from "react";
import { Icon } from "../ui/icons";
import { useElementServices } from "../ui/services";

const SHOWN_FOR_MS = 2000;

/** Copies a text and says so. */
export function CopyButton({ code, label }: { readonly code: string; readonly label: string }) {
  const { announce, text } = useElementServices();
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  async function handleClick() {
    try {
      await navigator.clipboard.writeText(code);
      setCopied(true);
      announce(text("turn.copied"));
    } catch {
      // Clipboard access can be refused by the page's policy or the user.
      announce(text("turn.copyFailed"), "assertive");
    }
  }

  return (
    <button
      type="button"
      className="ck-md-copy"
      aria-label={label}
      title={label}
      onClick={handleClick}
    >
      <Icon name={copied ? "check" : "copy"} size={16} />
      <span aria-hidden="true">{copied ? text("turn.copied") : text("turn.copy")}</span>
    </button>
  );
}
