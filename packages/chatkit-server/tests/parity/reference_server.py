"""The Python reference, driven over standard input and output, one JSON line a step.

Handlers do what the step's script says, so that the other side can do exactly the same.
"""

import asyncio
import json
import logging
import sys
from typing import Any

from chatkit.errors import CustomStreamError, StreamError
from chatkit.server import ChatKitServer, StreamingResult
from chatkit.store import AttachmentStore, NotFoundError, Store
from chatkit.types import (
    Attachment,
    FileAttachment,
    Page,
    SyncCustomActionResponse,
    ThreadItem,
    ThreadMetadata,
    ThreadStatus,
    ThreadStreamEvent,
    TranscriptionResult,
)
from pydantic import TypeAdapter

logging.disable(logging.CRITICAL)

EVENT = TypeAdapter(ThreadStreamEvent)
ITEM = TypeAdapter(ThreadItem)
STATUS = TypeAdapter(ThreadStatus)
PREFIXES = {
    "thread": "thr",
    "message": "msg",
    "tool_call": "tc",
    "workflow": "wf",
    "task": "tsk",
    "attachment": "atc",
    "sdk_hidden_context": "shcx",
}


class MemoryStore(Store[Any]):
    """Rows in the order they were first stored, copied in and out."""

    def __init__(self) -> None:
        self.threads: dict[str, ThreadMetadata] = {}
        self.items: dict[str, dict[str, ThreadItem]] = {}
        self.attachments: dict[str, Attachment] = {}
        self.counters: dict[str, int] = {}

    def next_id(self, kind: str) -> str:
        self.counters[kind] = self.counters.get(kind, 0) + 1
        return f"{PREFIXES[kind]}_{self.counters[kind]}"

    def generate_thread_id(self, context):
        return self.next_id("thread")

    def generate_item_id(self, item_type, thread, context):
        return self.next_id(item_type)

    async def load_thread(self, thread_id, context):
        if thread_id not in self.threads:
            raise NotFoundError(thread_id)
        return self.threads[thread_id].model_copy(deep=True)

    async def save_thread(self, thread, context):
        members = {name: getattr(thread, name) for name in ThreadMetadata.model_fields}
        self.threads[thread.id] = ThreadMetadata(**members).model_copy(deep=True)

    async def load_threads(self, limit, after, order, context):
        return self.page(list(self.threads.values()), limit, after, order)

    async def delete_thread(self, thread_id, context):
        self.threads.pop(thread_id, None)
        self.items.pop(thread_id, None)
        self.attachments = {
            key: one for key, one in self.attachments.items() if one.thread_id != thread_id
        }

    async def load_thread_items(self, thread_id, after, limit, order, context):
        return self.page(list(self.items.get(thread_id, {}).values()), limit, after, order)

    async def add_thread_item(self, thread_id, item, context):
        self.items.setdefault(thread_id, {})[item.id] = item.model_copy(deep=True)

    async def save_item(self, thread_id, item, context):
        await self.add_thread_item(thread_id, item, context)

    async def load_item(self, thread_id, item_id, context):
        if item_id not in self.items.get(thread_id, {}):
            raise NotFoundError(item_id)
        return self.items[thread_id][item_id].model_copy(deep=True)

    async def delete_thread_item(self, thread_id, item_id, context):
        self.items.get(thread_id, {}).pop(item_id, None)

    async def save_attachment(self, attachment, context):
        self.attachments[attachment.id] = attachment.model_copy(deep=True)

    async def load_attachment(self, attachment_id, context):
        if attachment_id not in self.attachments:
            raise NotFoundError(attachment_id)
        return self.attachments[attachment_id].model_copy(deep=True)

    async def delete_attachment(self, attachment_id, context):
        self.attachments.pop(attachment_id, None)

    def page(self, rows, limit, after, order):
        if order == "desc":
            rows = rows[::-1]
        ids = [row.id for row in rows]
        if after is not None and after not in ids:
            raise NotFoundError(after)
        start = ids.index(after) + 1 if after is not None else 0
        data = [row.model_copy(deep=True) for row in rows[start : start + limit]]
        more = start + limit < len(rows)
        return Page(data=data, has_more=more, after=data[-1].id if more else None)


class Uploads(AttachmentStore[Any]):
    def __init__(self, store: MemoryStore) -> None:
        self.store = store

    async def create_attachment(self, input, context):
        return FileAttachment(
            id=self.store.next_id("attachment"),
            name=input.name,
            mime_type=input.mime_type,
            metadata={"size": input.size},
        )

    async def delete_attachment(self, attachment_id, context):
        pass


class ScriptedServer(ChatKitServer[Any]):
    script: list[dict]
    hanging: asyncio.Event

    async def respond(self, thread, input_user_message, context):
        async for event in self.play(thread):
            yield event

    def action(self, thread, action, sender, context):
        if any("unimplemented" in step for step in self.script):
            return super().action(thread, action, sender, context)
        return self.play(thread)

    async def sync_action(self, thread, action, sender, context):
        for step in self.script:
            if "unimplemented" in step:
                return await super().sync_action(thread, action, sender, context)
            if "throw" in step:
                raise self.error_of(step["throw"])
            if "answer" in step:
                return SyncCustomActionResponse(updated_item=ITEM.validate_python(step["answer"]))
        return SyncCustomActionResponse()

    async def transcribe(self, audio_input, context):
        if any("unimplemented" in step for step in self.script):
            return await super().transcribe(audio_input, context)
        return TranscriptionResult(text=f"{len(audio_input.data)} bytes of {audio_input.media_type}")

    async def play(self, thread: ThreadMetadata):
        for step in self.script:
            if "yield" in step:
                yield EVENT.validate_python(step["yield"])
            if "title" in step:
                thread.title = step["title"]
            if "status" in step:
                thread.status = STATUS.validate_python(step["status"])
            if "domains" in step:
                thread.allowed_image_domains = step["domains"]
            if "metadata" in step:
                thread.metadata = step["metadata"]
            if "throw" in step:
                raise self.error_of(step["throw"])
            if "hang" in step:
                self.hanging.set()
                await asyncio.Event().wait()

    def error_of(self, error: dict) -> Exception:
        if error["kind"] == "custom":
            return CustomStreamError(error["message"], allow_retry=error["allow_retry"])
        if error["kind"] == "coded":
            return StreamError(error["code"], allow_retry=error.get("allow_retry"))
        return RuntimeError("unknown")


class Reference:
    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self.store = MemoryStore()
        self.server = ScriptedServer(self.store, Uploads(self.store))

    async def step(self, step: dict) -> dict:
        self.server.script = step.get("script", [])
        self.server.hanging = asyncio.Event()
        outcome: dict = {"events": []}
        work = asyncio.create_task(self.process(json.dumps(step["request"]), outcome))
        if any("hang" in part for part in self.server.script):
            await asyncio.wait(
                [work, asyncio.create_task(self.server.hanging.wait())],
                return_when=asyncio.FIRST_COMPLETED,
            )
            work.cancel()
        try:
            await work
        except asyncio.CancelledError:
            outcome["cancelled"] = True
        except Exception:
            outcome["failed"] = True
        return {**outcome, "stored": self.dump()}

    async def process(self, body: str, outcome: dict) -> None:
        result = await self.server.process(body, {})
        if isinstance(result, StreamingResult):
            async for frame in result:
                outcome["events"].append(json.loads(frame[len(b"data: ") :]))
        else:
            outcome["json"] = json.loads(result.json)

    def dump(self) -> dict:
        return {
            "threads": [self.plain(thread) for thread in self.store.threads.values()],
            "items": {
                thread: [self.plain(item) for item in items.values()]
                for thread, items in self.store.items.items()
                if items
            },
            "attachments": [self.plain(one) for one in self.store.attachments.values()],
        }

    def plain(self, model) -> dict:
        return model.model_dump(mode="json", exclude_none=True, by_alias=True)


async def main() -> None:
    reference = Reference()
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        reference.reset()
        answers = [await reference.step(step) for step in json.loads(line)]
        print(json.dumps(answers), flush=True)


asyncio.run(main())
