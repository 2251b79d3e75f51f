"""The reference's bridge over standard input and output: a response's events in, ChatKit's out."""

import asyncio
import json
import logging
import sys
from datetime import datetime

from agents import RawResponsesStreamEvent
from chatkit.agents import AgentContext, stream_agent_response
from chatkit.store import Store
from chatkit.types import Page, ThreadMetadata, ThreadStreamEvent
from openai._models import construct_type
from openai.types.responses import ResponseStreamEvent
from pydantic import TypeAdapter

logging.disable(logging.CRITICAL)
EVENT = TypeAdapter(ThreadStreamEvent)


class CountingStore(Store):
    """Ids that are told by their order, and no items."""

    count = 0

    def generate_item_id(self, item_type, thread, context):
        self.count += 1
        return f"{item_type}_{self.count}"

    async def load_thread_items(self, thread_id, after, limit, order, context):
        return Page(data=[])


CountingStore.__abstractmethods__ = frozenset()


class Run:
    def __init__(self, response):
        self.response = response

    async def stream_events(self):
        for event in self.response:
            value = {"sequence_number": 0, "output_index": 0, **event}
            # Citations are plain objects here, as the reference expects them.
            data = construct_type(type_=ResponseStreamEvent, value=value)
            if event["type"] == "response.output_text.annotation.added":
                data.annotation = event["annotation"]
            yield RawResponsesStreamEvent(data=data)


async def bridge(response):
    thread = ThreadMetadata(id="thr_1", created_at=datetime.now())
    context = AgentContext(thread=thread, store=CountingStore(), request_context=None)
    return [
        json.loads(EVENT.dump_json(event, exclude_none=True))
        async for event in stream_agent_response(context, Run(response))
    ]


async def answer(line):
    try:
        return {"events": await bridge(json.loads(line))}
    except Exception as error:
        return {"events": [], "error": repr(error)}


for line in sys.stdin:
    print(json.dumps(asyncio.run(answer(line))), flush=True)
