import { propsReader } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { boxShape } from "../values/box";
import { FlexBox } from "./flex-box";

const readCol = propsReader(boxShape);

export function Col({ node }: NodeProps) {
  return <FlexBox node={node} props={readCol(node)} along="col" className="w-box w-col" />;
}
