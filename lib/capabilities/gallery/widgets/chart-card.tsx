/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import { Card, Chart, Title } from "@acme/chatkit-server/widgets";

const months = ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"];
/** Monthly rainfall in Bergen, in millimeters. */
const rain = [256, 212, 196, 150, 118, 128, 160, 206, 264, 270, 258, 284];

export function chartCard(): WidgetComponent {
  const data = months.map((_month, index) => ({
    month: String(index + 1),
    rain: rain[index] ?? 0,
    snow: Math.abs(6 - index) * 10,
  }));
  return (
    <Card size="md">
      <Title value="Twelve months of rain" size="sm" />
      <Chart
        data={data}
        xAxis={{
          dataKey: "month",
          labels: Object.fromEntries(months.map((month, index) => [String(index + 1), month])),
        }}
        series={[
          { type: "bar", dataKey: "rain", label: "Rain", color: "blue" },
          { type: "line", dataKey: "snow", label: "Snow", color: "gray", curveType: "monotone" },
        ]}
        showLegend
        height={180}
      />
    </Card>
  );
}
