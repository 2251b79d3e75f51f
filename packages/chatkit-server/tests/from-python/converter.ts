import { inputText, ThreadItemConverter, userText } from "@acme/chatkit-server/agents";

export const converter = new ThreadItemConverter({
  attachmentToMessageContent: ({ id }) => ({ type: "input_file", file: { id } }),
  tagToMessageContent: ({ id, text }) => inputText(`[Reference: ${text}/${id}]`),
  generatedImageToInput: ({ image }) => userText(`You made ${image?.url ?? "no image"}`),
  hiddenContextToInput: ({ content }) => userText(JSON.stringify(content)),
  taskToInput: () => null,
  workflowToInput: () => null,
  widgetToInput: ({ copy_text }) => userText(`You showed: ${copy_text ?? "a widget"}`),
});
