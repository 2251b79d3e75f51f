import { describe, expect, it } from "vitest";
import { ResponseStreamConverter } from "@acme/chatkit-server/agents";
import {
  imageCall,
  message,
  modelError,
  modelStreamResponder,
  outline,
  responsesReply,
  translate,
  translateUntilFailure,
  updates,
} from "../support/scripted-model";

const text = message("Here it is.");

describe("generated images", () => {
  it("start without an image and are done with one under the same id", async () => {
    const events = await translate([
      responsesReply(imageCall({ id: "ig_1", result: "QUJD" }), text),
    ]);
    const [added, done] = events;
    expect(added).toMatchObject({ type: "thread.item.added", item: { type: "generated_image" } });
    expect(added).not.toHaveProperty("item.image");
    expect(done).toMatchObject({
      type: "thread.item.done",
      item: {
        type: "generated_image",
        id: added && "item" in added && added.item.id,
        image: { id: "ig_1", url: "data:image/png;base64,QUJD" },
      },
    });
  });

  it("report their progress by the number of expected images", async () => {
    const reply = () =>
      responsesReply(imageCall({ partials: ["MA==", "MQ=="], result: "Mg==" }), text);
    const counted = await translate([reply()], {
      converter: new ResponseStreamConverter({ partialImages: 3 }),
    });
    const image = { id: "ig_scripted", url: "data:image/png;base64,MQ==" };
    expect(updates(counted)[1]).toEqual({
      type: "generated_image.updated",
      image,
      progress: 1 / 3,
    });
    const uncounted = await translate([reply()]);
    expect(updates(uncounted)[1]).toMatchObject({ progress: 0 });
  });

  it("are stored where the converter puts them", async () => {
    class Stored extends ResponseStreamConverter {
      override async imageToUrl(id: string, _base64: string, partialIndex?: number) {
        return `https://img.test/${id}/${partialIndex ?? "final"}`;
      }
    }
    const events = await translate(
      [responsesReply(imageCall({ partials: ["MA=="], result: "Mg==" }), text)],
      {
        converter: new Stored(),
      },
    );
    expect(updates(events)[0]).toMatchObject({ image: { url: "https://img.test/ig_scripted/0" } });
    expect(events[2]).toMatchObject({
      item: { image: { url: "https://img.test/ig_scripted/final" } },
    });
  });

  it("are matched by call id if several are generated at once", async () => {
    const first = imageCall({ id: "ig_1", result: "MQ==" });
    const second = imageCall({ id: "ig_2", result: "Mg==" });
    const [firstAdded, firstDone] = first.events;
    const [secondAdded, secondDone] = second.events;
    const order = [firstAdded, secondAdded, secondDone, firstDone].flatMap((event) => event ?? []);
    const events = await translate([
      responsesReply({ ...first, events: order }, { ...second, events: [] }, text),
    ]);
    const images = events.flatMap((event) =>
      "item" in event && event.item.type === "generated_image" ? [event.item] : [],
    );
    expect(images.map(({ image }) => image?.id)).toEqual([undefined, undefined, "ig_2", "ig_1"]);
    expect(images[3]?.id).toBe(images[0]?.id);
    expect(images[2]?.id).toBe(images[1]?.id);
  });

  it("are removed when their generation fails", async () => {
    const events = await translate([responsesReply(imageCall({}), text)]);
    expect(outline(events).slice(0, 2)).toEqual(["added(generated_image)", "removed"]);
  });

  it("are removed when their generation fails after a partial image", async () => {
    const events = await translate([responsesReply(imageCall({ partials: ["MA=="] }), text)]);
    expect(outline(events).slice(0, 3)).toEqual([
      "added(generated_image)",
      "generated_image.updated",
      "removed",
    ]);
  });

  it("are removed at the end of a run that doesn't finish them", async () => {
    const call = imageCall({ partials: ["MA=="] });
    const unfinished = { ...call, events: call.events.slice(0, 2) };
    const events = await translate([responsesReply(unfinished, text)]);
    expect(outline(events).at(-1)).toBe("removed");
    const bare = await translate([
      responsesReply({ ...call, events: call.events.slice(0, 1) }, text),
    ]);
    expect(outline(bare).at(-1)).toBe("removed");
  });

  it("are settled when the run fails", async () => {
    const call = imageCall({});
    const { events, error } = await translateUntilFailure([
      modelStreamResponder(function* () {
        yield { type: "response_started" };
        yield { type: "model", event: call.events[0] };
        throw new Error("connection lost");
      }),
    ]);
    expect(outline(events)).toEqual(["added(generated_image)", "removed"]);
    expect(error).toMatchObject({ message: "connection lost" });
  });

  it("pass other failures on", async () => {
    const { events, error } = await translateUntilFailure([modelError(new Error("no model"))]);
    expect(events).toEqual([]);
    expect(error).toMatchObject({ message: "no model" });
  });
});
