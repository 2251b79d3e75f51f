/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import {
  Badge,
  Box,
  Caption,
  Card,
  Divider,
  Icon,
  Markdown,
  Row,
  Text,
  Title,
} from "@acme/chatkit-server/widgets";

export function textCard(): WidgetComponent {
  return (
    <Card size="md">
      <Title value="Words" size="sm" />
      <Text value="A Text has sizes, weights and colors." color="secondary" />
      <Caption value="A Caption is small." />
      <Divider />
      <Markdown value="**Markdown** has *emphasis*, `code` and [links](https://openai.github.io/chatkit-js/)." />
      <Row gap={2} wrap="wrap">
        <Badge label="Badge" />
        <Badge label="In stock" color="success" />
        <Badge label="Few left" color="warning" variant="outline" pill />
        <Icon name="compass" />
        <Icon name="sparkle" color="success" />
      </Row>
      <Box background="surface-secondary" padding={3} radius="md">
        <Text value="A Box has a background, a border and a radius." size="sm" />
      </Box>
    </Card>
  );
}
