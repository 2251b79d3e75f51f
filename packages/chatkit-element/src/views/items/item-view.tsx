import type { ReactNode } from "react";
import type { ItemEntry } from "../../state/item-list";
import { useTexts } from "../../ui/services";
import { useElement, useElementState } from "../element-context";
import { Heading } from "../../ui/heading";
import { AssistantMessage } from "./assistant-message";
import { GeneratedImage } from "./generated-image";
import { StructuredAnswers } from "./structured-answers";
import { TaskView } from "./task-view";
import { UserMessage } from "./user-message";
import { WidgetItemView } from "./widget-item";
import { WorkflowView } from "./workflow-view";

/** One item of the thread, with a heading for screen readers. */
export function ItemView({ itemKey }: { itemKey: string }) {
  const text = useTexts();
  const { headingLevel } = useElement();
  const entry = useElementState((state) => state.items.entries.get(itemKey));
  if (!entry) return null;
  const { item } = entry;
  const fromUser = item.type === "user_message";
  return (
    <div
      className="ck-item"
      part="item"
      data-item-id={item.id}
      data-item-type={item.type}
      data-speaker={fromUser ? "user" : "assistant"}
    >
      <Heading level={headingLevel + 1} className="ck-sr">
        {text(fromUser ? "thread.youSaid" : "thread.assistantSaid")}
      </Heading>
      {contentOf(entry)}
    </div>
  );
}

function contentOf(entry: ItemEntry): ReactNode {
  const { item, done } = entry;
  switch (item.type) {
    case "user_message":
      return <UserMessage item={item} delivery={entry.delivery} failure={entry.failure} />;
    case "assistant_message":
      return <AssistantMessage item={item} streaming={!done} />;
    case "widget":
      return <WidgetItemView item={item} streaming={!done} />;
    case "workflow":
      return <WorkflowView item={item} done={done} />;
    case "task":
      return <TaskView task={item.task} running={!done} />;
    case "generated_image":
      return <GeneratedImage item={item} progress={entry.progress} done={done} />;
    case "structured_input":
      return <StructuredAnswers item={item} />;
    case "client_tool_call":
    case "end_of_turn":
    case "hidden_context_item":
    case "sdk_hidden_context":
      return null;
    default:
      return item satisfies never;
  }
}
