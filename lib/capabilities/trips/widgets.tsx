/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import { Caption, Card, Checkbox, Col, Title } from "@acme/chatkit-server/widgets";
import type { PackingItem } from "@/lib/shop/trips/packing-list";
import { checkboxName, checkItemAction } from "./actions";

interface PackingCardProps {
  title: string;
  note: string;
  items: readonly PackingItem[];
}

export function packingCard({ title, note, items }: PackingCardProps): WidgetComponent {
  return (
    <Card size="md">
      <Title value={title} size="sm" />
      <Caption value={note} />
      <Col gap={2}>
        {items.map(({ id, label }) => (
          <Checkbox
            key={id}
            name={checkboxName(id)}
            label={label}
            onChangeAction={checkItemAction.config({ packed: {} }, { streaming: false })}
          />
        ))}
      </Col>
    </Card>
  );
}

/** The card's text for the copy button. */
export function packingText({ title, items }: PackingCardProps): string {
  return [title, ...items.map(({ label }) => `- ${label}`)].join("\n");
}
