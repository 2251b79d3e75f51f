/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import {
  Button,
  Card,
  DatePicker,
  Form,
  Icon,
  Label,
  Row,
  Text,
  Title,
} from "@acme/chatkit-server/widgets";
import { bookDemoAction } from "../actions";

interface DemoFormProps {
  topic: string;
  days: { first: string; last: string };
  /** Why the last attempt failed. */
  problem?: string;
}

/** A form to choose the day of a demonstration. */
export function demoForm({ topic, days, problem }: DemoFormProps): WidgetComponent {
  return (
    <Card size="sm">
      <Title value="Book a demonstration" size="sm" />
      <Text value={topic} size="sm" color="secondary" />
      <Form gap={3} onSubmitAction={bookDemoAction.config({ topic }, { streaming: false })}>
        <Label value="Day" fieldName="day" size="sm" />
        <DatePicker name="day" placeholder="Choose a day" min={days.first} max={days.last} block />
        {problem === undefined ? null : <Text value={problem} size="sm" color="danger" />}
        <Button label="Book the day" submit style="primary" block />
      </Form>
    </Card>
  );
}

const dayFormat = new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeZone: "UTC" });

/** Replaces the form once a day is booked. */
export function bookedCard({ topic, day }: { topic: string; day: string }): WidgetComponent {
  return (
    <Card size="sm">
      <Row gap={2} align="center">
        <Icon name="check-circle" color="success" />
        <Title value="Booked" size="sm" />
      </Row>
      <Text value={dayFormat.format(new Date(day))} weight="medium" />
      <Text value={topic} size="sm" color="secondary" />
    </Card>
  );
}
