import type { Widgets } from "@openai/chatkit";
import type { WidgetComponent, WidgetRoot } from "../protocol";
import { childList, container, leaf, type PropsOf, type WidgetChildren } from "./component";
import { widgetRoot } from "./widget-root";

/** Self-contained content, a confirmation or a form. It can be a root. */
export const Card = root(container<PropsOf<Widgets.Card>>("Card"));

/** A list of choices with "show more". It can be a root. */
export const ListView = root(container<PropsOf<Widgets.ListView>>("ListView", "ListViewItem"));

/** A bare container, meant for entity previews. It can be a root. */
export const Basic = root(container<PropsOf<Widgets.BasicRoot>>("Basic"));

export const ListViewItem = container<PropsOf<Widgets.ListViewItem>>("ListViewItem");

export const Box = container<PropsOf<Widgets.Box>>("Box");
export const Row = container<PropsOf<Widgets.Row>>("Row");
export const Col = container<PropsOf<Widgets.Col>>("Col");

/** The values of its inputs are added to the payload of every action inside it. */
export const Form = container<PropsOf<Widgets.Form>>("Form");

export const Spacer = leaf<PropsOf<Widgets.Spacer>>("Spacer");
export const Divider = leaf<PropsOf<Widgets.Divider>>("Divider");

/** Animates the layout of its only child. */
export function Transition({
  children,
  ...props
}: PropsOf<Widgets.Transition> & WidgetChildren): WidgetComponent {
  const list = childList(children);
  if (list.length > 1) throw new TypeError("Transition takes one child.");
  return { type: "Transition", ...props, children: list[0] ?? null };
}

type Table = Extract<Widgets.WidgetComponent, { type: "Table" }>;
type TableRow = Extract<Widgets.WidgetComponent, { type: "Table.Row" }>;

export const Table = container<PropsOf<Table>>("Table", "Table.Row");
export const TableRow = container<PropsOf<TableRow>>("Table.Row", "Table.Cell");
export const TableCell = container<PropsOf<Widgets.TableCell>>("Table.Cell");

function root<Props>(build: (props: Props) => WidgetComponent) {
  return (props: Props): WidgetRoot => widgetRoot(build(props));
}
