"""The Python reference: `reference.py measure WORKLOAD BODY`, or `reference.py serve WORKLOAD PORT`."""

import asyncio
import json
import logging
import sys
import time
from datetime import datetime

from chatkit.server import ChatKitServer
from chatkit.store import Store
from chatkit.types import (
    AssistantMessageContent,
    AssistantMessageContentPartTextDelta,
    AssistantMessageItem,
    ThreadItemAddedEvent,
    ThreadItemDoneEvent,
    ThreadItemUpdatedEvent,
)

logging.disable(logging.CRITICAL)
workload = json.loads(sys.argv[2])


class MemoryStore(Store):
    def __init__(self):
        self.threads = {}
        self.items = []

    async def save_thread(self, thread, context):
        self.threads[thread.id] = thread.model_copy(deep=True)

    async def add_thread_item(self, thread_id, item, context):
        self.items.append(item.model_copy(deep=True))


for name in MemoryStore.__abstractmethods__:
    setattr(MemoryStore, name, None)
MemoryStore.__abstractmethods__ = frozenset()


class WordyServer(ChatKitServer):
    async def respond(self, thread, input_user_message, context):
        item = AssistantMessageItem(
            id=self.store.generate_item_id("message", thread, context),
            thread_id=thread.id,
            created_at=datetime.now(),
            content=[],
        )
        yield ThreadItemAddedEvent(item=item)
        for _ in range(workload["deltas"]):
            yield ThreadItemUpdatedEvent(
                item_id=item.id,
                update=AssistantMessageContentPartTextDelta(
                    content_index=0, delta=workload["delta"]
                ),
            )
        text = workload["delta"] * workload["deltas"]
        yield ThreadItemDoneEvent(
            item=item.model_copy(update={"content": [AssistantMessageContent(text=text)]})
        )


async def count(body: str) -> int:
    events = 0
    async for _ in await WordyServer(MemoryStore()).process(body, None):
        events += 1
    return events


async def measure(body: str) -> None:
    best = 0.0
    for _ in range(2):
        begin = time.perf_counter()
        counts = await asyncio.gather(*[count(body) for _ in range(workload["streams"])])
        best = max(best, sum(counts) / (time.perf_counter() - begin))
    print(json.dumps({"name": "openai-chatkit (Python)", "eventsPerSecond": best}))


def serve(port: int) -> None:
    import uvicorn
    from starlette.applications import Starlette
    from starlette.responses import StreamingResponse
    from starlette.routing import Route

    async def chatkit(request):
        result = await WordyServer(MemoryStore()).process(await request.body(), None)
        return StreamingResponse(result, media_type="text/event-stream")

    app = Starlette(routes=[Route("/chatkit", chatkit, methods=["POST"])])
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="warning")


if sys.argv[1] == "measure":
    asyncio.run(measure(sys.argv[3]))
else:
    serve(int(sys.argv[3]))
