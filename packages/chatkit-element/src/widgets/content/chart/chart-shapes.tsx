import {
  area as areaShape,
  curveBasis,
  curveBasisClosed,
  curveBasisOpen,
  curveBumpX,
  curveBumpY,
  curveLinear,
  curveLinearClosed,
  curveMonotoneX,
  curveMonotoneY,
  curveNatural,
  curveStep,
  curveStepAfter,
  curveStepBefore,
  line as lineShape,
  type CurveFactory,
} from "d3-shape";
import type { ChartGeometry } from "./chart-geometry";
import type { ChartSeries, CurveType } from "./chart-model";
import type { Extent } from "./stack-series";

const CURVES: Readonly<Record<CurveType, CurveFactory>> = {
  basis: curveBasis,
  basisClosed: curveBasisClosed,
  basisOpen: curveBasisOpen,
  bumpX: curveBumpX,
  bumpY: curveBumpY,
  bump: curveBumpX,
  linear: curveLinear,
  linearClosed: curveLinearClosed,
  natural: curveNatural,
  monotoneX: curveMonotoneX,
  monotoneY: curveMonotoneY,
  monotone: curveMonotoneX,
  step: curveStep,
  stepBefore: curveStepBefore,
  stepAfter: curveStepAfter,
};

interface SeriesShapeProps {
  readonly series: ChartSeries;
  readonly extents: readonly Extent[];
  readonly geometry: ChartGeometry;
  readonly color: string;
  /** For bars: whether another bar of the stack continues beyond this one. */
  isCovered(row: number): boolean;
}

export function SeriesShape(props: SeriesShapeProps) {
  return props.series.type === "bar" ? <Bars {...props} /> : <Curve {...props} />;
}

const CORNER = 4;

function Bars({ series, extents, geometry, color, isCovered }: SeriesShapeProps) {
  return (
    <g fill={color} data-series={series.dataKey}>
      {extents.map((extent, row) => {
        if (!extent || extent[0] === extent[1]) return null;
        const { left, width } = geometry.bar(series, row);
        const from = geometry.y(extent[0]);
        const to = geometry.y(extent[1]);
        const corner = isCovered(row) ? 0 : Math.min(CORNER, width / 2, Math.abs(to - from));
        return <path key={row} d={barPath({ left, width, from, to, corner })} />;
      })}
    </g>
  );
}

interface BarOutline {
  readonly left: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly corner: number;
}

/** The path of a bar with square corners at its start and rounded corners at its end. */
function barPath({ left, width, from, to, corner }: BarOutline): string {
  const inward = to < from ? corner : -corner;
  const right = left + width;
  return (
    `M${left} ${from}V${to + inward}Q${left} ${to} ${left + corner} ${to}` +
    `H${right - corner}Q${right} ${to} ${right} ${to + inward}V${from}Z`
  );
}

function Curve({ series, extents, geometry, color }: SeriesShapeProps) {
  const curve = CURVES[series.curveType];
  const top = lineShape<Extent>()
    .defined((extent) => extent !== null)
    .x((_, row) => geometry.center(row))
    .y((extent) => geometry.y(extent?.[1] ?? 0))
    .curve(curve);
  const fill = areaShape<Extent>()
    .defined((extent) => extent !== null)
    .x((_, row) => geometry.center(row))
    .y0((extent) => geometry.y(extent?.[0] ?? 0))
    .y1((extent) => geometry.y(extent?.[1] ?? 0))
    .curve(curve);
  return (
    <g data-series={series.dataKey}>
      {series.type === "area" ? (
        <path className="w-chart-area" fill={color} d={fill(extents) ?? undefined} />
      ) : null}
      <path className="w-chart-line" stroke={color} d={top(extents) ?? undefined} />
      {extents.length === 1 && extents[0] ? (
        <circle cx={geometry.center(0)} cy={geometry.y(extents[0][1])} r={4} fill={color} />
      ) : null}
    </g>
  );
}
