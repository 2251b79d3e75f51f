import { memo } from "react";
import type { TranscriptRow } from "../../state/transcript-rows";
import { ItemView } from "../items/item-view";
import { FailureView } from "./failure-view";
import { TurnActions } from "./turn-actions";
import { WaitingTool } from "./waiting-tool";
import { WorkingIndicator } from "./working-indicator";

export const RowView = memo(function RowView({ row }: { row: TranscriptRow }) {
  switch (row.kind) {
    case "item":
      return <ItemView itemKey={row.key} />;
    case "actions":
      return <TurnActions turn={row.turn} last={row.last} />;
    case "working":
      return <WorkingIndicator />;
    case "waiting_tool":
      return <WaitingTool itemId={row.itemId} />;
    case "failure":
      return <FailureView failure={row.failure} />;
    default:
      return row satisfies never;
  }
});
