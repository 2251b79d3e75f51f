import { Component } from "react";
import type { ContextType, ReactNode } from "react";
import { ElementServicesContext } from "../ui/services";

/** Shows a text as written. */
export function PlainText({ text }: { readonly text: string }) {
  return (
    <div className="ck-md-plain" dir="auto">
      {text}
    </div>
  );
}

interface PlainTextOnFailureProps {
  readonly text: string;
  readonly children: ReactNode;
}

/** Falls back to plain text if rendering fails, so that one message can't break the whole chat. */
export class PlainTextOnFailure extends Component<PlainTextOnFailureProps, { failed: boolean }> {
  static override contextType = ElementServicesContext;
  declare context: ContextType<typeof ElementServicesContext>;
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error): void {
    this.context?.log("markdown.failed", { error: error.name });
  }

  override render(): ReactNode {
    return this.state.failed ? <PlainText text={this.props.text} /> : this.props.children;
  }
}
