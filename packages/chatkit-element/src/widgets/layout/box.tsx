import { propsReader } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { boxShape } from "../values/box";
import { direction } from "../values/flow";
import { FlexBox } from "./flex-box";

const readBox = propsReader({ ...boxShape, direction });

export function Box({ node }: NodeProps) {
  const props = readBox(node);
  return <FlexBox node={node} props={props} along={props.direction ?? "col"} className="w-box" />;
}
