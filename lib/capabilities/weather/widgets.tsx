/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import { Box, Caption, Card, Col, Divider, Row, Text, Title } from "@acme/chatkit-server/widgets";
import type { DayOfWeather, Weather } from "@/lib/weather";

const dayFormat = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" });

/** The current weather and the forecast for the next days. */
export function weatherCard({ place, country, now, days }: Weather): WidgetComponent {
  return (
    <Card size="sm">
      <Row gap={3} align="center">
        <Col flex={1} gap={0}>
          <Text value={place} weight="semibold" />
          {country === null ? null : <Caption value={country} />}
        </Col>
        <Title value={`${now.temperature}°`} size="xl" />
      </Row>
      <Text
        value={`${capitalized(now.condition)}, feels like ${now.feelsLike}°, wind ${now.windKmh} km/h`}
        size="sm"
        color="secondary"
      />
      <Divider />
      {days.map((day) => (
        <DayRow key={day.date} day={day} />
      ))}
    </Card>
  );
}

function DayRow({ key, day }: { key?: string; day: DayOfWeather }) {
  const rain = day.rainChance === null ? "" : `, ${day.rainChance}% chance`;
  return (
    <Row key={key} gap={2} align="baseline">
      <Box flex={1}>
        <Text value={dayFormat.format(new Date(day.date))} size="sm" />
        <Caption value={`${capitalized(day.condition)}${rain}`} />
      </Box>
      <Text value={`${day.min}° to ${day.max}°`} size="sm" weight="medium" />
    </Row>
  );
}

/** The card's text for the copy button. */
export function weatherText({ place, now, days }: Weather): string {
  const lines = days.map(
    ({ date, condition, min, max }) => `${date}: ${condition}, ${min}° to ${max}°`,
  );
  return [`${place}: ${now.condition}, ${now.temperature}°`, ...lines].join("\n");
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
