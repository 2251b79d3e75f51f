import { propsReader } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { boxShape } from "../values/box";
import { FlexBox } from "./flex-box";

const readRow = propsReader(boxShape);

export function Row({ node }: NodeProps) {
  return <FlexBox node={node} props={readRow(node)} along="row" className="w-box w-row" />;
}
