import { useElementServices } from "../../../services";
import {
  categoryOf,
  valueOf,
  type ChartAxis,
  type ChartRow,
  type ChartSeries,
} from "./chart-model";

interface ChartDataTableProps {
  readonly rows: readonly ChartRow[];
  readonly series: readonly ChartSeries[];
  readonly axis: ChartAxis | undefined;
  format(value: number): string;
}

/** The same numbers for those who do not see the drawing. */
export function ChartDataTable({ rows, series, axis, format }: ChartDataTableProps) {
  const { strings } = useElementServices();
  return (
    <table className="w-hidden">
      <caption>{strings["widget.dataTable"]}</caption>
      <thead>
        <tr>
          <th scope="col">{axis?.dataKey}</th>
          {series.map(({ label }, index) => (
            <th key={index} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            <th scope="row">{categoryOf(row, axis) || at + 1}</th>
            {series.map((one, index) => {
              const value = valueOf(row, one);
              return <td key={index}>{value === null ? "" : format(value)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
