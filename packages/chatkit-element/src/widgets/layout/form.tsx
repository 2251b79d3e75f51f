import { action } from "../actions/widget-action";
import { FormBoundary } from "../forms/form-boundary";
import { propsReader } from "../tree/read-props";
import { ChildViews, type NodeProps } from "../tree/node-view";
import { boxShape, boxStyle } from "../values/box";
import { direction } from "../values/flow";
import { useScheme } from "../scheme";
import { FlowContext } from "./flow-context";

const readForm = propsReader({ ...boxShape, direction, onSubmitAction: action });

export function Form({ node }: NodeProps) {
  const props = readForm(node);
  const scheme = useScheme();
  const along = props.direction ?? "col";
  return (
    <FormBoundary
      node={node}
      action={props.onSubmitAction}
      automatic="self"
      className="w-box w-form"
      style={boxStyle(props, along, scheme)}
    >
      <FlowContext value={along}>
        <ChildViews node={node} />
      </FlowContext>
    </FormBoundary>
  );
}
