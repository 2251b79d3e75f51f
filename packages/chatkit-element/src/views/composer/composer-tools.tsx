import { useRef, type RefObject } from "react";
import type { ToolOption } from "@openai/chatkit";
import { areAttachmentsEnabled, findTool, toolsOf } from "../../options/resolve-options";
import { acceptAttribute } from "../../session/attachment-limits";
import { Icon } from "../../ui/icons";
import { useTexts } from "../../ui/services";
import { useElement, useElementState } from "../element-context";
import { IconButton } from "../../ui/icon-button";
import { Menu, type MenuItem } from "../../ui/menu";
import type { EditorHandle } from "./editor-handle";

export interface ComposerToolsProps {
  readonly disabled: boolean;
  readonly editor: RefObject<EditorHandle | null>;
}

/** The attachment, tool and mention buttons at the start of the composer's bar. */
export function ComposerTools({ disabled, editor }: ComposerToolsProps) {
  const text = useTexts();
  const { session, options } = useElement();
  const picker = useRef<HTMLInputElement>(null);
  const attachments = areAttachmentsEnabled(options) ? options.composer?.attachments : undefined;
  const tools = toolsOf(options);
  const menuTools = tools.filter((tool) => !tool.pinned);
  const toolId = useElementState((state) => state.composer.toolId);
  const selected = findTool(options, toolId);

  const attach: MenuItem[] = attachments
    ? [
        {
          id: "attach",
          label: text("composer.attach"),
          icon: "paperclip",
          onSelect: () => picker.current?.click(),
        },
      ]
    : [];
  const choices = menuTools.map((tool) => ({
    id: `tool-${tool.id}`,
    label: tool.label,
    icon: tool.icon,
    checked: tool.id === toolId,
    onSelect: () => session.composer.toggleTool(tool.id),
  }));

  return (
    <div className="ck-composer-start">
      {attachments ? (
        <input
          ref={picker}
          type="file"
          hidden
          tabIndex={-1}
          multiple
          accept={acceptAttribute(attachments)}
          aria-label={text("composer.attach")}
          onChange={(event) => {
            session.uploads.add([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      ) : null}
      {attachments && menuTools.length === 0 ? (
        <IconButton
          icon="paperclip"
          label={text("composer.attach")}
          part="attach"
          disabled={disabled}
          onClick={() => picker.current?.click()}
        />
      ) : null}
      {menuTools.length > 0 ? (
        <Menu
          label={text("composer.add")}
          side="top"
          align="start"
          items={[...attach, ...choices]}
          trigger={(props) => (
            <IconButton
              icon="plus"
              label={text("composer.add")}
              part="tool-menu"
              disabled={disabled}
              {...props}
            />
          )}
        />
      ) : null}
      {options.entities?.onTagSearch && options.entities.showComposerMenu ? (
        <IconButton
          icon="at"
          label={text("composer.mention")}
          part="tag-button"
          disabled={disabled}
          onClick={() => editor.current?.insertText("@")}
        />
      ) : null}
      {tools
        .filter((tool) => tool.pinned)
        .map((tool) => (
          <PinnedTool key={tool.id} tool={tool} disabled={disabled} />
        ))}
      {selected && !selected.pinned ? <ToolChip tool={selected} disabled={disabled} /> : null}
    </div>
  );
}

function PinnedTool({ tool, disabled }: { tool: ToolOption; disabled: boolean }) {
  const { session } = useElement();
  const pressed = useElementState((state) => state.composer.toolId === tool.id);
  return (
    <button
      type="button"
      className="ck-tool"
      part="tool-chip"
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => session.composer.toggleTool(tool.id)}
    >
      <Icon name={tool.icon} size={16} />
      <span dir="auto">{tool.shortLabel ?? tool.label}</span>
    </button>
  );
}

function ToolChip({ tool, disabled }: { tool: ToolOption; disabled: boolean }) {
  const text = useTexts();
  const { session } = useElement();
  const name = tool.shortLabel ?? tool.label;
  return (
    <button
      type="button"
      className="ck-tool"
      part="tool-chip"
      aria-pressed="true"
      aria-label={text("composer.toolClear", { name })}
      disabled={disabled}
      onClick={() => session.composer.selectTool(null)}
    >
      <Icon name={tool.icon} size={16} />
      <span dir="auto">{name}</span>
      <Icon name="close" size={14} />
    </button>
  );
}
