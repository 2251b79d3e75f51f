import type { Widgets } from "@openai/chatkit";
import { leaf, type PropsOf } from "./component";

export const Input = leaf<PropsOf<Widgets.Input>>("Input");
export const Textarea = leaf<PropsOf<Widgets.Textarea>>("Textarea");
export const Checkbox = leaf<PropsOf<Widgets.Checkbox>>("Checkbox");
export const RadioGroup = leaf<PropsOf<Widgets.RadioGroup>>("RadioGroup");
export const DatePicker = leaf<PropsOf<Widgets.DatePicker>>("DatePicker");

/** The label of the field `fieldName`. */
export const Label = leaf<PropsOf<Widgets.Label>>("Label");

// Clients also read the members that the published type omits.
type SelectProps = Omit<PropsOf<Widgets.Select>, "options"> & {
  options: { value: string; label: string; disabled?: boolean; description?: string }[];
  /** By default, long lists have a search field. */
  searchable?: boolean;
  /** The form can't be submitted without a selection. */
  required?: boolean;
};

export const Select = leaf<SelectProps>("Select");
