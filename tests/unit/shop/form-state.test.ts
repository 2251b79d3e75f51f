import { expect, it } from "vitest";
import { textFields } from "@/components/shop/form-state";

it("keeps what was typed and all checked boxes", () => {
  const form = new FormData();
  form.append("reason", "Too\0 small");
  form.append("goods", "Camp Kettle");
  form.append("goods", "Enamel Mug");
  form.append("$ACTION_ID", "1");
  form.append("picture", new Blob(["x"]), "x.png");
  expect(textFields(form)).toEqual({ reason: "Too small", goods: "Camp Kettle\nEnamel Mug" });
});
