import { useId } from "react";
import { action } from "../actions/widget-action";
import { useWidgetAction } from "../actions/use-widget-action";
import { Spinner } from "../../ui/spinner";
import { propsReader } from "../tree/read-props";
import { ChildViews, type NodeProps } from "../tree/node-view";
import { spokenTexts, titleOf } from "../tree/spoken-texts";
import { SubjectContext } from "../tree/subject";
import { align, flowStyle } from "../values/flow";
import { spacingLength } from "../values/spacing";
import { FlowContext } from "./flow-context";

const readItem = propsReader({ onClickAction: action, gap: spacingLength, align });

export function ListViewItem({ node }: NodeProps) {
  const { onClickAction, gap, align: across } = readItem(node);
  const runner = useWidgetAction(onClickAction, { automatic: "self" });
  const contentId = useId();
  const name = spokenTexts(node).join(" ");
  return (
    <li
      className="w-list-item"
      tabIndex={-1}
      data-pressable={onClickAction !== undefined}
      data-loading={runner.loading}
    >
      {onClickAction ? (
        <button
          type="button"
          className="w-list-hit"
          aria-label={name || undefined}
          aria-labelledby={name ? undefined : contentId}
          aria-busy={runner.loading || undefined}
          aria-disabled={runner.blocked || runner.loading || undefined}
          onClick={() => runner.run()}
        />
      ) : null}
      <FlowContext value="row">
        <div
          id={contentId}
          className="w-list-content"
          style={flowStyle(
            { align: across, gap, justify: undefined, wrap: undefined, flex: undefined },
            "row",
          )}
        >
          <SubjectContext value={titleOf(node)}>
            <ChildViews node={node} />
          </SubjectContext>
        </div>
      </FlowContext>
      {runner.loading ? <Spinner /> : null}
    </li>
  );
}
