/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import {
  Card,
  Col,
  Image,
  Row,
  Spacer,
  Table,
  TableCell,
  TableRow,
  Text,
  Title,
  Transition,
} from "@acme/chatkit-server/widgets";

const sizes = [
  ["Size", "Weight"],
  ["M", "900 g"],
  ["L", "950 g"],
];

export function layoutCard(picture: string): WidgetComponent {
  return (
    <Card size="md">
      <Row gap={3} align="center">
        <Image src={picture} alt="Enamel Mug" size={64} radius="lg" background="#b9c3bb" />
        <Col gap={1}>
          <Title value="Layout" size="sm" />
          <Text value="Rows and columns" size="sm" color="secondary" />
        </Col>
        <Spacer />
        <Transition>
          <Text value="Right" size="sm" />
        </Transition>
      </Row>
      <Table>
        {sizes.map((cells, index) => (
          <TableRow header={index === 0}>
            {cells.map((cell) => (
              <TableCell>
                <Text value={cell} size="sm" />
              </TableCell>
            ))}
          </TableRow>
        ))}
      </Table>
    </Card>
  );
}
