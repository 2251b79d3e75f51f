import type { Widgets } from "@openai/chatkit";

export const bookingForm: Widgets.Card = {
  type: "Card",
  size: "md",
  asForm: true,
  confirm: {
    label: "Request tour",
    action: { type: "tour.request", payload: { tour: "glacier" } },
  },
  cancel: { label: "Not now", action: { type: "tour.cancel" } },
  children: [
    { type: "Title", value: "Guided glacier tour", size: "lg" },
    {
      type: "Text",
      value: "Six hours with a guide, ropes and crampons included.",
      size: "sm",
      color: "secondary",
    },
    { type: "Label", value: "Full name", fieldName: "guest.name" },
    { type: "Input", name: "guest.name", required: true, placeholder: "Ada Lindqvist" },
    { type: "Label", value: "Email", fieldName: "guest.email" },
    {
      type: "Input",
      name: "guest.email",
      inputType: "email",
      required: true,
      placeholder: "you@example.com",
    },
    {
      type: "Row",
      align: "start",
      gap: 3,
      children: [
        {
          type: "Col",
          flex: 1,
          children: [
            { type: "Label", value: "Date", fieldName: "date" },
            {
              type: "DatePicker",
              name: "date",
              block: true,
              min: "2026-12-01T00:00:00Z",
              max: "2027-02-28T00:00:00Z",
              placeholder: "Pick a day",
            },
          ],
        },
        {
          type: "Col",
          flex: 1,
          children: [
            { type: "Label", value: "People", fieldName: "people" },
            {
              type: "Select",
              name: "people",
              block: true,
              defaultValue: "2",
              options: ["1", "2", "3", "4"].map((value) => ({
                value,
                label: value === "1" ? "1 person" : `${value} people`,
              })),
            },
          ],
        },
      ],
    },
    { type: "Label", value: "Experience", fieldName: "level" },
    {
      type: "RadioGroup",
      name: "level",
      direction: "row",
      required: true,
      options: [
        { label: "First time", value: "new" },
        { label: "Some tours", value: "some" },
        { label: "Alpinist", value: "expert" },
      ],
    },
    { type: "Label", value: "Anything we should know?", fieldName: "notes" },
    { type: "Textarea", name: "notes", rows: 2, placeholder: "Allergies, shoe sizes, worries" },
    { type: "Checkbox", name: "terms", label: "I have read the safety rules", required: true },
  ],
};
