/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import { Box, Button, Card, Caption, Row, Text, Title } from "@acme/chatkit-server/widgets";
import type { Language } from "@/lib/i18n/languages";
import type { Fact } from "@/lib/memory/fact";
import { forgetFactAction } from "../actions";
import { memoryText } from "../messages";

/** The remembered facts, each with a button to forget it. */
export function factsCard(facts: readonly Fact[], language: Language): WidgetComponent {
  return (
    <Card size="md">
      <Title value={memoryText(language, "title")} size="sm" />
      {facts.length === 0 ? (
        <Text value={memoryText(language, "cardNothing")} color="secondary" />
      ) : null}
      {facts.map(({ id, text }) => (
        <Row key={id} gap={2} align="center">
          <Box flex={1}>
            <Text value={text} size="sm" />
          </Box>
          <Button
            label={memoryText(language, "forget")}
            size="sm"
            variant="outline"
            onClickAction={forgetFactAction.config({ fact_id: id }, { streaming: false })}
          />
        </Row>
      ))}
      <Caption value={memoryText(language, "alsoListed")} />
    </Card>
  );
}

/** The card's text for the copy button. */
export function factsText(facts: readonly Fact[]): string {
  return facts.map(({ text }) => `- ${text}`).join("\n");
}
