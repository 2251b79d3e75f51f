/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import {
  Button,
  Card,
  Checkbox,
  DatePicker,
  Form,
  Input,
  Label,
  RadioGroup,
  Select,
  Textarea,
  Title,
} from "@acme/chatkit-server/widgets";
import { sayAction } from "@/lib/assistant/browser/say-action";

/** All form controls. The text of the last field is sent as a message. */
export function formCard(): WidgetComponent {
  return (
    <Card size="md">
      <Title value="Forms" size="sm" />
      <Form gap={3} onSubmitAction={{ type: sayAction.name, handler: "client", payload: {} }}>
        <Label value="Name" fieldName="name" size="sm" />
        <Input name="name" placeholder="Kim" />
        <Label value="Size" fieldName="size" size="sm" />
        <Select
          name="size"
          placeholder="Choose a size"
          options={["S", "M", "L"].map((value) => ({ value, label: value }))}
        />
        <RadioGroup
          name="season"
          options={["Summer", "Winter"].map((label) => ({ value: label.toLowerCase(), label }))}
        />
        <DatePicker name="day" placeholder="Choose a day" />
        <Checkbox name="news" label="Tell me when it is back in stock" />
        <Label value="Your message" fieldName="text" size="sm" />
        <Textarea name="text" placeholder="What can you do?" required />
        <Button label="Send it" submit style="primary" block />
      </Form>
    </Card>
  );
}
