const rows = [
  { month: "Jun", online: 42, stores: 25, returns: -6, margin: 31 },
  { month: "Jul", online: 58, stores: 31, returns: -9, margin: 38 },
  { month: "Aug", online: 51, stores: 36, returns: -7, margin: 36 },
  { month: "Sep", online: 63, stores: 28, returns: -12, margin: 41 },
  { month: "Oct", online: 78, stores: 33, returns: -8, margin: 52 },
  { month: "Nov", online: 91, stores: 38, returns: -10, margin: 60 },
];

/** Chart exists only in the Python models, so there is no public type for it. */
export const salesChart = {
  type: "Card",
  size: "lg",
  children: [
    {
      type: "Row",
      children: [
        { type: "Title", value: "Sales by channel", size: "md" },
        { type: "Spacer" },
        { type: "Badge", label: "+18 %", color: "success" },
      ],
    },
    {
      type: "Chart",
      height: 240,
      data: rows,
      xAxis: "month",
      showYAxis: true,
      series: [
        { type: "bar", dataKey: "online", label: "Online", stack: "sales" },
        { type: "bar", dataKey: "stores", label: "Stores", stack: "sales" },
        { type: "bar", dataKey: "returns", label: "Returns", stack: "sales", color: "red" },
        { type: "line", dataKey: "margin", label: "Margin", color: "green" },
      ],
    },
    { type: "Divider", flush: true },
    {
      type: "Chart",
      height: 160,
      data: rows,
      xAxis: { dataKey: "month" },
      series: [
        { type: "area", dataKey: "online", label: "Online", stack: "a", curveType: "monotone" },
        { type: "area", dataKey: "stores", label: "Stores", stack: "a", curveType: "monotone" },
      ],
    },
  ],
} as const;
