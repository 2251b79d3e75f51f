import { createLazyModule, useLazyModule } from "../../../ui/lazy-module";
import { PartFailure } from "../../../ui/part-failure";
import { propsReader } from "../../tree/read-props";
import type { NodeProps } from "../../tree/node-view";
import { flex, sizeShape, sizeStyle } from "../../values/block-size";
import { chartShape } from "./chart-model";

const plotModule = createLazyModule(() => import("./chart-plot"));

const readChart = propsReader({ ...chartShape, ...sizeShape, flex });

const DEFAULT_HEIGHT = 240;

/** A chart. It reserves its space while the drawing code loads. */
export function Chart({ node }: NodeProps) {
  const props = readChart(node);
  const plot = useLazyModule(plotModule);
  const sized = sizeStyle(props);
  const height = sized.height ?? (props.aspectRatio === undefined ? DEFAULT_HEIGHT : undefined);
  return (
    <div className="w-chart" style={{ ...sized, height, flex: props.flex }}>
      {plot ? <plot.ChartPlot {...props} /> : <PartFailure module={plotModule} />}
    </div>
  );
}
