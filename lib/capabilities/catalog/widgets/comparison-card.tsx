/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import {
  Button,
  Caption,
  Card,
  Table,
  TableCell,
  TableRow,
  Text,
  Title,
} from "@acme/chatkit-server/widgets";
import type { Language } from "@/lib/i18n/languages";
import { localNumbers } from "@/lib/i18n/local-numbers";
import { formatMoney } from "@/lib/shop/money";
import { viewProductAction } from "../actions";
import type { Comparison } from "../compare";
import { catalogTerm } from "../terms";
import { catalogText } from "../messages";

/** Products side by side, which of them is cheapest and lightest, and a button to open each. */
export function comparisonCard(comparison: Comparison, language: Language): WidgetComponent {
  return (
    <Card size="md">
      <Title value={catalogText(language, "comparison")} size="sm" />
      <Table>
        {tableOf(comparison, language).map(([label = "", ...values], index) => (
          <TableRow header={index === 0}>
            <TableCell>
              <Caption value={label} />
            </TableCell>
            {values.map((value) => (
              <TableCell>
                <Text value={value} size="sm" weight={index === 0 ? "semibold" : "normal"} />
              </TableCell>
            ))}
          </TableRow>
        ))}
        <TableRow>
          <TableCell>
            <Caption value="" />
          </TableCell>
          {comparison.products.map(({ slug }) => (
            <TableCell>
              <Button
                label={catalogText(language, "view")}
                size="sm"
                variant="outline"
                onClickAction={viewProductAction(slug)}
              />
            </TableCell>
          ))}
        </TableRow>
      </Table>
      {verdictOf(comparison, language).map((line) => (
        <Text value={line} size="sm" />
      ))}
    </Card>
  );
}

/** The same for the copy button. */
export function comparisonText(comparison: Comparison, language: Language): string {
  const rows = tableOf(comparison, language).map((cells) => cells.join(" | "));
  return [...rows, ...verdictOf(comparison, language)].join("\n");
}

function tableOf({ products, rows }: Comparison, language: Language): string[][] {
  return [
    ["", ...products.map(({ name }) => name)],
    [
      catalogText(language, "cardPrice"),
      ...products.map(({ priceCents, currency }) => formatMoney(priceCents, currency, language)),
    ],
    ...rows.map(({ label, values }) => [
      catalogTerm(language, label),
      ...values.map((value) => localNumbers(value, language)),
    ]),
    [catalogText(language, "summary"), ...products.map(({ summary }) => summary)],
  ];
}

function verdictOf({ cheapest, lightest }: Comparison, language: Language): string[] {
  return [
    ...(cheapest ? [catalogText(language, "cheapest", { name: cheapest.name })] : []),
    ...(lightest ? [catalogText(language, "lightest", { name: lightest.name })] : []),
  ];
}
