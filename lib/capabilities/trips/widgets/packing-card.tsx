/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import { Caption, Card, Checkbox, Col, Title } from "@acme/chatkit-server/widgets";
import type { Language } from "@/lib/i18n/languages";
import type { PackingItem } from "@/lib/shop/trips/packing-list";
import { checkboxName, checkItemAction } from "../actions";
import { packingTerm } from "./terms";

interface PackingCardProps {
  title: string;
  note: string;
  items: readonly PackingItem[];
}

/** A checklist of things to pack. */
export function packingCard(
  { title, note, items }: PackingCardProps,
  language: Language,
): WidgetComponent {
  return (
    <Card size="md">
      <Title value={title} size="sm" />
      <Caption value={note} />
      <Col gap={2}>
        {items.map(({ id, label }) => (
          <Checkbox
            key={id}
            name={checkboxName(id)}
            label={packingTerm(language, label)}
            onChangeAction={checkItemAction.config({ packed: {} }, { streaming: false })}
          />
        ))}
      </Col>
    </Card>
  );
}

/** The card's text for the copy button. */
export function packingText({ title, items }: PackingCardProps, language: Language): string {
  return [title, ...items.map(({ label }) => `- ${packingTerm(language, label)}`)].join("\n");
}
