import { useTexts } from "../../../ui/services";
import { valueOf } from "./chart-model";
import type { ChartView } from "./chart-view";

/** The chart's numbers as a table for screen readers. */
export function ChartDataTable({ view }: { readonly view: ChartView }) {
  const text = useTexts();
  return (
    <table className="w-hidden">
      <caption>{text("widget.dataTable")}</caption>
      <thead>
        <tr>
          <th scope="col">{view.axis?.dataKey}</th>
          {view.series.map(({ label }, index) => (
            <th key={index} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row, at) => (
          <tr key={at}>
            <th scope="row">{view.categories[at] || at + 1}</th>
            {view.series.map((one, index) => {
              const value = valueOf(row, one);
              return <td key={index}>{value === null ? "" : view.format(value)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
