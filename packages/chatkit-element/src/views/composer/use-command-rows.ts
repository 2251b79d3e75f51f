import type { Command, CommandSelection } from "@openai/chatkit";
import {
  areAttachmentsEnabled,
  isHistoryEnabled,
  modelsOf,
  toolsOf,
} from "../../options/resolve-options";
import { callbackError } from "../../errors/callback-error";
import { setDraft } from "../../state/composer-transitions";
import { useTexts } from "../../ui/services";
import { useElement } from "../element-context";
import { alreadyShown } from "../already-shown";
import { insertChip } from "./editor-caret";
import { byGroup, type Suggestion, type SuggestionQuery } from "./suggestion";
import { tagOf, type RowParts, type Rows } from "./use-mention-rows";

interface CommandParts extends RowParts {
  readonly dictate: (() => void) | null;
}

/** The composer's actions and the page's commands, for a draft that consists only of `/query`. */
export function useCommandRows({ field, onEdited, show, close, dictate }: CommandParts) {
  const text = useTexts();
  const { options, session } = useElement();

  /** Removes the query before the page's callback runs, because the callback may set the draft. */
  function leaveQuery(): void {
    close();
    session.store.update((state) => setDraft(state, []));
  }

  function builtIn(id: string, label: string, icon: string, run: () => void): Suggestion {
    return {
      id: `built-in-${id}`,
      label,
      icon,
      choose() {
        leaveQuery();
        run();
      },
    };
  }

  function builtIns(): readonly Suggestion[] {
    const { threadId } = session.store.getState();
    const tools = toolsOf(options).map((tool) =>
      builtIn(tool.id, tool.label, tool.icon, () => session.composer.selectTool(tool.id)),
    );
    const models = modelsOf(options)
      .filter((model) => !model.disabled)
      .map((model) =>
        builtIn(model.id, model.label, "sparkle", () => session.composer.selectModel(model.id)),
      );
    const picker = field.current?.closest("form")?.querySelector<HTMLInputElement>("[type=file]");
    return [
      ...(areAttachmentsEnabled(options)
        ? [builtIn("attach", text("composer.attach"), "paperclip", () => picker?.click())]
        : []),
      ...tools,
      ...models,
      ...(dictate ? [builtIn("dictate", text("composer.dictate"), "mic", dictate)] : []),
      ...(threadId === null
        ? []
        : [
            builtIn("new", text("header.newChat"), "compose", () =>
              alreadyShown(session.selectThread(null)),
            ),
          ]),
      ...(isHistoryEnabled(options)
        ? [builtIn("history", text("history.open"), "history", () => session.history.open())]
        : []),
    ];
  }

  function row(command: Command): Suggestion {
    return {
      id: command.id,
      label: command.label,
      description: command.description,
      icon: command.icon,
      group: command.group,
      choose: () => void select(command),
    };
  }

  async function select(command: Command): Promise<void> {
    leaveQuery();
    try {
      const selection = await options.commands?.onSelect?.(command);
      if (selection) showSelection(selection);
    } catch (cause) {
      session.context.fail(callbackError("commands.onSelect", cause));
    }
  }

  function showSelection(selection: CommandSelection): void {
    if (selection.type === "menu") {
      const rows = byGroup(selection.commands).map(row);
      show({ kind: "command", status: "ready", rows, back: showBuiltIns });
    } else if (field.current) {
      insertChip(field.current, tagOf(selection.entity), null);
      onEdited();
    }
  }

  function showBuiltIns(): void {
    const rows = builtIns();
    show({ kind: "command", status: "ready", rows, back: null });
  }

  async function search(query: string, own: readonly Suggestion[]) {
    try {
      const commands = (await options.commands?.onSearch?.(query)) ?? [];
      return [...own, ...byGroup(commands).map(row)];
    } catch (cause) {
      session.context.fail(callbackError("commands.onSearch", cause));
      throw cause;
    }
  }

  return ({ query }: Extract<SuggestionQuery, { kind: "command" }>): Rows => {
    const wanted = query.trim().toLocaleLowerCase();
    const own = builtIns().filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
    return {
      immediate: own,
      later: options.commands?.onSearch ? () => search(query, own) : null,
    };
  };
}
