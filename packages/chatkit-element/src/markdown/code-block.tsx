import { memo, useState } from "react";
import type { ReactNode } from "react";
import { CopyButton } from "../ui/copy-button";
import { createLazyModule, useLazyModule } from "../ui/lazy-module";
import { useTexts } from "../ui/services";
import { GrowingCode } from "./growing-code";

const MAX_HIGHLIGHTED = 40_000;

const highlighter = createLazyModule(() => import("./highlighter"));

interface CodeBlockProps {
  readonly code: string;
  readonly language: string | null | undefined;
  /** Whether more of the code may follow. */
  readonly open: boolean;
}

/**
 * A code block with its language and a Copy button, highlighted once the highlighter has loaded.
 */
export const CodeBlock = memo(function CodeBlock({ code, language, open }: CodeBlockProps) {
  const text = useTexts();
  const label = language || text("markdown.code");
  return (
    <figure className="ck-md-code" dir="ltr">
      <figcaption className="ck-md-code-head">
        <span className="ck-md-code-language">{label}</span>
        <CopyButton
          copy={() => navigator.clipboard.writeText(code)}
          label={text("markdown.copyCode")}
        />
      </figcaption>
      <pre className="ck-md-code-body" tabIndex={0} aria-label={label}>
        <code>{useColored(code, language ?? "", open)}</code>
      </pre>
    </figure>
  );
});

function useColored(code: string, language: string, open: boolean): ReactNode {
  const wanted = language !== "" && code.length <= MAX_HIGHLIGHTED;
  const highlight = useLazyModule(highlighter, wanted)?.highlight;
  const [growing] = useState(() => new GrowingCode());
  return wanted && highlight ? growing.color(highlight, code, language, open) : code;
}
