/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import { Icon, ListView, ListViewItem, Row, Text } from "@acme/chatkit-server/widgets";
import { sayAction } from "@/lib/assistant/browser/say-action";

const choices = ["I need boots for a winter hike", "What did I order?", "What can you do?"];

/** A list whose items can be clicked. Each sends its text as a message. */
export function choiceList(): WidgetComponent {
  return (
    <ListView limit={2}>
      {choices.map((text) => (
        <ListViewItem
          key={text}
          onClickAction={{ type: sayAction.name, handler: "client", payload: { text } }}
        >
          <Row gap={2} align="center">
            <Icon name="chevron-right" />
            <Text value={text} />
          </Row>
        </ListViewItem>
      ))}
    </ListView>
  );
}
