import { currentModel, modelsOf } from "../../options/resolve-options";
import { Icon } from "../../ui/icons";
import { useTexts } from "../../ui/services";
import { useElement, useElementState } from "../element-context";
import { Menu } from "../../ui/menu";

export function ModelPicker({ disabled }: { disabled: boolean }) {
  const text = useTexts();
  const { session, options } = useElement();
  const chosenId = useElementState((state) => state.composer.modelId);
  const models = modelsOf(options);
  const current = currentModel(options, chosenId);
  if (models.length === 0) return null;
  const items = models.map((model) => ({
    id: model.id,
    label: model.label,
    description: model.description,
    disabled: model.disabled,
    checked: model.id === current?.id,
    onSelect: () => session.composer.selectModel(model.id),
  }));
  const name = current?.label ?? text("composer.model");
  return (
    <Menu
      label={text("composer.model")}
      side="top"
      align="end"
      items={items}
      trigger={(props) => (
        <button
          type="button"
          className="ck-model"
          part="model-picker"
          aria-label={text("composer.modelChosen", { name })}
          disabled={disabled}
          {...props}
        >
          <span dir="auto">{name}</span>
          <Icon name="chevron-down" size={14} />
        </button>
      )}
    />
  );
}
