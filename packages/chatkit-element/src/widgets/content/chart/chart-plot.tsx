import { useElementServices, useTexts } from "../../../ui/services";
import { useScheme } from "../../scheme";
import { ChartDataTable } from "./chart-data-table";
import { ChartDrawing } from "./chart-drawing";
import { ChartLegend } from "./chart-legend";
import type { ChartProps } from "./chart-model";
import { ChartTooltip } from "./chart-tooltip";
import { chartView } from "./chart-view";
import { useActiveRow } from "./use-active-row";
import { useMeasuredSize } from "./use-measured-size";

/** The drawing with its legend, tooltip and data table. */
export function ChartPlot(props: ChartProps) {
  const text = useTexts();
  const empty = !props.data?.length || !props.series?.length;
  return empty ? (
    <div className="w-chart-empty">{text("widget.noData")}</div>
  ) : (
    <FilledPlot {...props} />
  );
}

function FilledPlot(props: ChartProps) {
  const { text, locale } = useElementServices();
  const scheme = useScheme();
  const { frame, width, height } = useMeasuredSize();
  const view = chartView(props, { width, height, locale, scheme });
  const { active, handlers } = useActiveRow(view.geometry, view.rows.length - 1);
  const names = view.series.map(({ label }) => label).join(", ");
  const { showTooltip = true, showLegend = true } = props;
  return (
    <>
      <div
        {...handlers}
        ref={frame}
        className="w-chart-plot"
        role="group"
        tabIndex={0}
        dir="ltr"
        aria-label={`${text("widget.chart")}: ${names}`}
      >
        {width > 0 ? (
          <ChartDrawing view={view} width={width} height={height} activeRow={active?.row ?? null} />
        ) : null}
        {showTooltip && active ? <ChartTooltip view={view} active={active} /> : null}
      </div>
      {showLegend ? <ChartLegend series={view.series} colors={view.colors} /> : null}
      <ChartDataTable view={view} />
    </>
  );
}
