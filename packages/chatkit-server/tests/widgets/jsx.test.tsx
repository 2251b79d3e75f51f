/** @jsxImportSource @acme/chatkit-server/widgets */
import { describe, expect, it } from "vitest";
import {
  Button,
  Card,
  Chart,
  Icon,
  ListView,
  ListViewItem,
  Row,
  Table,
  TableCell,
  TableRow,
  Text,
  Title,
  Transition,
} from "@acme/chatkit-server/widgets";

function Price({ cents }: { cents: number }) {
  return <Text value={`$${(cents / 100).toFixed(2)}`} weight="semibold" />;
}

describe("widget JSX", () => {
  it("becomes plain widget JSON", () => {
    const card = (
      <Card size="sm" theme={undefined}>
        <Title value="Tent" />
        <Row key="row" gap={2}>
          <Price cents={12_950} />
          <Button label="Add" onClickAction={{ type: "cart.add_item", streaming: false }} />
        </Row>
      </Card>
    );
    expect(card).toEqual({
      type: "Card",
      size: "sm",
      children: [
        { type: "Title", value: "Tent" },
        {
          type: "Row",
          key: "row",
          gap: 2,
          children: [
            { type: "Text", value: "$129.50", weight: "semibold" },
            {
              type: "Button",
              label: "Add",
              onClickAction: { type: "cart.add_item", streaming: false },
            },
          ],
        },
      ],
    });
    expect(Object.keys(card)).not.toContain("theme");
  });

  it("accepts lists, fragments and conditions as children", () => {
    const isSoldOut = false;
    expect(
      <Card>
        {["a", "b"].map((value) => (
          <Text key={value} value={value} />
        ))}
        <>
          <Text value="c" />
          {null}
        </>
        {isSoldOut && <Text value="d" />}
      </Card>,
    ).toEqual({
      type: "Card",
      children: [
        { type: "Text", key: "a", value: "a" },
        { type: "Text", key: "b", value: "b" },
        { type: "Text", value: "c" },
      ],
    });
  });

  it("keeps a transition's child as one node", () => {
    expect(
      <Transition>
        <Text value="x" />
      </Transition>,
    ).toEqual({ type: "Transition", children: { type: "Text", value: "x" } });
    expect(<Transition />).toEqual({ type: "Transition", children: null });
  });

  it("rejects children of the wrong type in a list", () => {
    expect(() => (
      <ListView>
        <Text value="x" />
      </ListView>
    )).toThrow("ListView can only contain ListViewItem, not Text.");
    expect(
      <ListView>
        <ListViewItem>
          <Text value="x" />
        </ListViewItem>
      </ListView>,
    ).toEqual({
      type: "ListView",
      children: [{ type: "ListViewItem", children: [{ type: "Text", value: "x" }] }],
    });
  });

  it("accepts tables, charts and icons of any set", () => {
    expect(
      <Table>
        <TableRow header>
          <TableCell align="end">
            <Icon name="lucide:tent" />
          </TableCell>
        </TableRow>
      </Table>,
    ).toMatchObject({ type: "Table", children: [{ type: "Table.Row", header: true }] });
    expect(
      <Chart
        data={[{ day: "Mon", sold: 3 }]}
        series={[{ type: "bar", dataKey: "sold" }]}
        xAxis="day"
      />,
    ).toMatchObject({ type: "Chart", xAxis: "day" });
  });

  it("is type-checked by the published types", () => {
    // @ts-expect-error -- a title needs its value.
    <Title />;
    // @ts-expect-error -- there is no such size.
    <Title value="x" size="huge" />;
    // @ts-expect-error -- plain text needs a Text.
    <Card>words</Card>;
    // @ts-expect-error -- there are no HTML elements.
    void (() => <div />);
    expect(Title({ value: "x", size: "3xl" })).toEqual({ type: "Title", value: "x", size: "3xl" });
  });
});
