import type { PropsOf } from "../tree/read-props";
import { ChildViews, type NodeProps } from "../tree/node-view";
import { type boxShape, boxStyle } from "../values/box";
import type { Direction } from "../values/flow";
import { useScheme } from "../scheme";
import { FlowContext } from "./flow-context";

export interface FlexBoxProps extends NodeProps {
  readonly props: PropsOf<typeof boxShape>;
  readonly along: Direction;
  readonly className: string;
}

/** The shared implementation of Box, Row and Col. */
export function FlexBox({ node, props, along, className }: FlexBoxProps) {
  const scheme = useScheme();
  return (
    <FlowContext value={along}>
      <div className={className} style={boxStyle(props, along, scheme)}>
        <ChildViews node={node} />
      </div>
    </FlowContext>
  );
}
