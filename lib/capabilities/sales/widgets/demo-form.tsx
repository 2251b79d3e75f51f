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
import { formatDay } from "@/lib/i18n/format-day";
import type { Language } from "@/lib/i18n/languages";
import { bookDemoAction } from "../actions";
import { salesText } from "../messages";

interface DemoFormProps {
  topic: string;
  days: { first: string; last: string };
  /** Why the last attempt failed. */
  problem?: string;
}

/** A form to choose the day of a demonstration. */
export function demoForm(
  { topic, days, problem }: DemoFormProps,
  language: Language,
): WidgetComponent {
  return (
    <Card size="sm">
      <Title value={salesText(language, "bookTitle")} size="sm" />
      <Text value={topic} size="sm" color="secondary" />
      <Form gap={3} onSubmitAction={bookDemoAction.config({ topic }, { streaming: false })}>
        <Label value={salesText(language, "day")} fieldName="day" size="sm" />
        <DatePicker
          name="day"
          placeholder={salesText(language, "chooseDay")}
          min={days.first}
          max={days.last}
          block
        />
        {problem === undefined ? null : <Text value={problem} size="sm" color="danger" />}
        <Button label={salesText(language, "bookDay")} submit style="primary" block />
      </Form>
    </Card>
  );
}

/** Replaces the form once a day is booked. */
export function bookedCard(
  { topic, day }: { topic: string; day: string },
  language: Language,
): WidgetComponent {
  return (
    <Card size="sm">
      <Row gap={2} align="center">
        <Icon name="check-circle" color="success" />
        <Title value={salesText(language, "booked")} size="sm" />
      </Row>
      <Text value={formatDay(new Date(day), language, "full")} weight="medium" />
      <Text value={topic} size="sm" color="secondary" />
    </Card>
  );
}
