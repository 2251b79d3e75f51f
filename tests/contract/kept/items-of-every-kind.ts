import type { ThreadItem } from "@acme/chatkit-server";

const base = (id: string) => ({
  id,
  thread_id: "thr_everything",
  created_at: "2026-11-20T12:00:00.000Z",
});

/** The items in the thread `thr_everything` of the kept databases, after the user's message. */
export const itemsOfEveryKind: readonly ThreadItem[] = [
  {
    ...base("msg_assistant"),
    type: "assistant_message",
    content: [
      {
        type: "output_text",
        text: "A pot with a **wide** base.",
        annotations: [
          {
            type: "annotation",
            index: 5,
            source: {
              type: "url",
              title: "Pots",
              url: "https://shop.example/help/pots",
              attribution: "Acme",
            },
          },
          {
            type: "annotation",
            index: 9,
            source: { type: "file", title: "List", filename: "packing list.txt" },
          },
          {
            type: "annotation",
            index: 12,
            source: {
              type: "entity",
              title: "Stove",
              id: "pilot-gas-stove",
              interactive: true,
              data: { slug: "pilot-gas-stove" },
            },
          },
        ],
      },
    ],
  },
  {
    ...base("ctc_done"),
    type: "client_tool_call",
    status: "completed",
    call_id: "call_1",
    name: "switch_theme",
    arguments: { theme: "dark" },
    output: { status: "done" },
  },
  {
    ...base("ctc_open"),
    type: "client_tool_call",
    status: "pending",
    call_id: "call_2",
    name: "navigate",
    arguments: { to: "/cart" },
  },
  {
    ...base("wid_card"),
    type: "widget",
    copy_text: "Pilot Gas Stove, €89",
    widget: {
      type: "Card",
      key: "card",
      children: [
        { type: "Text", value: "Pilot Gas Stove" },
        {
          type: "Button",
          label: "Add",
          onClickAction: {
            type: "cart.add_item",
            payload: { productSlug: "pilot-gas-stove", variant: "" },
          },
        },
      ],
    },
  },
  {
    ...base("img_done"),
    type: "generated_image",
    image: { id: "image_1", url: "https://shop.example/pictures/image_1.png" },
  },
  { ...base("img_open"), type: "generated_image", image: null },
  {
    ...base("inp_open"),
    type: "structured_input",
    status: "pending",
    inputs: [
      {
        type: "multiple_choice",
        id: "q1",
        question: "Which fuel?",
        options: [{ value: "Gas" }, { value: "Wood" }],
        multiple: false,
      },
      {
        type: "freeform",
        id: "q2",
        question: "Where to?",
        description: "A place or a region",
        answer: { values: ["Lapland"], skipped: false },
      },
    ],
  },
  {
    ...base("tsk_search"),
    type: "task",
    task: {
      type: "web_search",
      status_indicator: "complete",
      title_query: "pots",
      queries: ["pots"],
      sources: [{ type: "url", title: "Pots", url: "https://shop.example/help/pots" }],
    },
  },
  {
    ...base("wfl_reasoning"),
    type: "workflow",
    workflow: {
      type: "reasoning",
      expanded: true,
      summary: { duration: 7 },
      tasks: [
        { type: "thought", status_indicator: "complete", content: "A stove wants a pot." },
        {
          type: "custom",
          status_indicator: "none",
          title: "Look",
          icon: "search",
          content: "Looked.",
        },
        {
          type: "file",
          status_indicator: "none",
          sources: [{ type: "file", title: "List", filename: "packing list.txt" }],
        },
        { type: "image", status_indicator: "loading", title: "A picture" },
      ],
    },
  },
  { ...base("eot_1"), type: "end_of_turn" },
  {
    ...base("hid_text"),
    type: "hidden_context_item",
    content: "The shopper pressed a button.",
  },
  { ...base("hid_json"), type: "hidden_context_item", content: { pressed: ["cart.add_item"] } },
  { ...base("sdk_1"), type: "sdk_hidden_context", content: "From the server." },
];
