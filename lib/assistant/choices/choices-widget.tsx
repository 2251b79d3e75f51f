/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import { Basic, Button, Row } from "@acme/chatkit-server/widgets";
import { sayAction } from "../browser/say-action";
import type { Choice } from "./choice";

const MAX_LABEL_LENGTH = 60;

export function choicesWidget(choices: readonly Choice[]): WidgetComponent {
  return (
    <Basic>
      <Row gap={2} wrap="wrap">
        {choices.map(({ label, message }) => (
          <Button
            label={label.slice(0, MAX_LABEL_LENGTH)}
            size="sm"
            variant="outline"
            pill
            onClickAction={{ type: sayAction.name, handler: "client", payload: { text: message } }}
          />
        ))}
      </Row>
    </Basic>
  );
}
