/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import { Box, Caption, Card, Col, Divider, Row, Text, Title } from "@acme/chatkit-server/widgets";
import { formatDay } from "@/lib/i18n/format-day";
import type { Language } from "@/lib/i18n/languages";
import type { DayOfWeather, Weather } from "@/lib/weather";
import { weatherTerm } from "@/lib/weather/terms";
import { weatherText } from "../messages";

/** The current weather and the forecast for the next days. */
export function weatherCard(
  { place, country, now, days }: Weather,
  language: Language,
): WidgetComponent {
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
        value={weatherText(language, "cardNow", {
          condition: capitalized(weatherTerm(language, now.condition)),
          feelsLike: now.feelsLike,
          wind: now.windKmh,
        })}
        size="sm"
        color="secondary"
      />
      <Divider />
      {days.map((day) => (
        <DayRow key={day.date} day={day} language={language} />
      ))}
    </Card>
  );
}

interface DayRowProps {
  key?: string;
  day: DayOfWeather;
  language: Language;
}

function DayRow({ key, day, language }: DayRowProps) {
  const condition = capitalized(weatherTerm(language, day.condition));
  return (
    <Row key={key} gap={2} align="baseline">
      <Box flex={1}>
        <Text value={formatDay(new Date(day.date), language, "weekday")} size="sm" />
        <Caption value={weatherText(language, "day", { condition, rain: day.rainChance ?? -1 })} />
      </Box>
      <Text value={range(day, language)} size="sm" weight="medium" />
    </Row>
  );
}

/** The card's text for the copy button. */
export function weatherCopyText({ place, now, days }: Weather, language: Language): string {
  const lines = days.map(
    (day) =>
      `${formatDay(new Date(day.date), language)}: ` +
      `${weatherTerm(language, day.condition)}, ${range(day, language)}`,
  );
  const condition = weatherTerm(language, now.condition);
  return [`${place}: ${condition}, ${now.temperature}°`, ...lines].join("\n");
}

function range({ min, max }: DayOfWeather, language: Language): string {
  return weatherText(language, "range", { min, max });
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
