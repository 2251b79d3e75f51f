import { useMemo } from "react";
import type { AssistantMessageItem } from "@acme/chatkit-server/protocol";
import { useElement, useElementState } from "../element-context";
import { Sources } from "../../markdown";
import { MessageMarkdown, renderEntity } from "../parts/message-markdown";

export interface AssistantMessageProps {
  readonly item: AssistantMessageItem;
  readonly streaming: boolean;
}

export function AssistantMessage({ item, streaming }: AssistantMessageProps) {
  const { headingLevel } = useElement();
  const running = useElementState((state) => state.turn !== null);
  const growing = streaming && running;
  return (
    <div className="ck-assistant" dir="auto" data-quotable="true">
      {item.content.map((part, at) => (
        <MessageMarkdown
          key={at}
          text={part.text}
          annotations={part.annotations}
          streaming={growing}
          headingLevel={headingLevel + 2}
        />
      ))}
      {growing ? null : <MessageSources item={item} />}
    </div>
  );
}

function MessageSources({ item }: { item: AssistantMessageItem }) {
  const annotations = useMemo(
    () => item.content.flatMap((part) => part.annotations),
    [item.content],
  );
  return <Sources annotations={annotations} renderEntity={renderEntity} />;
}
