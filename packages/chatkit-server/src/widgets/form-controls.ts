import type { Widgets } from "@openai/chatkit";
import { leaf, type PropsOf } from "./component";

export const Input = leaf<PropsOf<Widgets.Input>>("Input");
export const Textarea = leaf<PropsOf<Widgets.Textarea>>("Textarea");
export const Checkbox = leaf<PropsOf<Widgets.Checkbox>>("Checkbox");
export const RadioGroup = leaf<PropsOf<Widgets.RadioGroup>>("RadioGroup");
export const DatePicker = leaf<PropsOf<Widgets.DatePicker>>("DatePicker");

/** The label of the field that is named `fieldName`. */
export const Label = leaf<PropsOf<Widgets.Label>>("Label");

// Clients also read the members that the published type leaves out.
type SelectProps = Omit<PropsOf<Widgets.Select>, "options"> & {
  options: { value: string; label: string; disabled?: boolean; description?: string }[];
  /** By default lists get a search field when they are long. */
  searchable?: boolean;
  /** A form is not sent without a choice; the control says so. */
  required?: boolean;
};

export const Select = leaf<SelectProps>("Select");
