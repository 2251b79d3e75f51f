import { propsReader } from "../tree/read-props";
import { ChildViews, type NodeProps } from "../tree/node-view";
import { direction, flowShape, flowStyle } from "../values/flow";
import { insetVariables } from "../values/inset";
import { paddingStyle, spacing } from "../values/spacing";
import { FlowContext } from "./flow-context";
import { RootScheme, rootTheme } from "./root-scheme";

const readBasic = propsReader({ ...flowShape, direction, padding: spacing, theme: rootTheme });

/** A root without a frame. */
export function Basic({ node }: NodeProps) {
  const props = readBasic(node);
  const along = props.direction ?? "col";
  return (
    <RootScheme theme={props.theme}>
      <FlowContext value={along}>
        <div
          className="w-box w-basic"
          style={{
            ...flowStyle(props, along),
            ...paddingStyle(props.padding),
            ...insetVariables(props.padding),
          }}
        >
          <ChildViews node={node} />
        </div>
      </FlowContext>
    </RootScheme>
  );
}
