import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ReturnForm } from "@/components/shop/order/return-form";
import { ReturnSchema } from "@/lib/shop/order-changes";

it("the return form asks for everything that a return requires", () => {
  const goods = [{ id: "line_1", name: "Camp Kettle", text: "1 × Camp Kettle" }];
  const form = renderToStaticMarkup(
    createElement(ReturnForm, { number: "AC-7K2QXMP", goods, days: 60 }),
  );
  const names = [...form.matchAll(/ name="(\w+)"/g)].map(([, name]) => name);
  expect([...new Set(names)].toSorted()).toEqual(Object.keys(ReturnSchema.shape).toSorted());
});
