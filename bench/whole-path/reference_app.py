"""The Python reference with a SQLite store: `reference_app.py PORT MODEL_URL DATABASE`."""

import logging
import sqlite3
import sys

import uvicorn
from agents import Agent, OpenAIResponsesModel, Runner, set_tracing_disabled
from chatkit.agents import AgentContext, simple_to_agent_input, stream_agent_response
from chatkit.server import ChatKitServer, StreamingResult
from chatkit.store import NotFoundError, Store
from chatkit.types import Page, ThreadItem, ThreadMetadata
from openai import AsyncOpenAI
from pydantic import TypeAdapter
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

logging.disable(logging.CRITICAL)
set_tracing_disabled(True)
port, model_url, database = sys.argv[1:4]
item_type = TypeAdapter(ThreadItem)
HISTORY = 20


class SqliteStore(Store):
    def __init__(self, path):
        self.db = sqlite3.connect(path, isolation_level=None)
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute("PRAGMA synchronous = NORMAL")
        self.db.execute("CREATE TABLE threads (id TEXT PRIMARY KEY, owner TEXT, data TEXT)")
        self.db.execute(
            "CREATE TABLE items (position INTEGER PRIMARY KEY, id TEXT UNIQUE, thread TEXT, data TEXT)"
        )
        self.db.execute("CREATE INDEX items_of_thread ON items (thread, position)")

    async def load_thread(self, thread_id, context):
        row = self.db.execute("SELECT data FROM threads WHERE id = ?", (thread_id,)).fetchone()
        if row is None:
            raise NotFoundError(thread_id)
        return ThreadMetadata.model_validate_json(row[0])

    async def save_thread(self, thread, context):
        self.db.execute(
            "INSERT INTO threads VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET data = excluded.data",
            (thread.id, context, thread.model_dump_json()),
        )

    async def load_thread_items(self, thread_id, after, limit, order, context):
        direction = "DESC" if order == "desc" else "ASC"
        rows = self.db.execute(
            f"SELECT data FROM items WHERE thread = ? ORDER BY position {direction} LIMIT ?",
            (thread_id, limit),
        ).fetchall()
        return Page(data=[item_type.validate_json(data) for (data,) in rows])

    async def add_thread_item(self, thread_id, item, context):
        self.db.execute(
            "INSERT INTO items (id, thread, data) VALUES (?, ?, ?)",
            (item.id, thread_id, item.model_dump_json()),
        )


for name in SqliteStore.__abstractmethods__:
    setattr(SqliteStore, name, None)
SqliteStore.__abstractmethods__ = frozenset()

client = AsyncOpenAI(api_key="sk-bench", base_url=model_url)
agent = Agent(
    name="assistant",
    instructions="Answer briefly.",
    model=OpenAIResponsesModel(model="stand-in", openai_client=client),
)


class AgentServer(ChatKitServer):
    async def respond(self, thread, input_user_message, context):
        page = await self.store.load_thread_items(thread.id, None, HISTORY, "desc", context)
        agent_input = await simple_to_agent_input(list(reversed(page.data)))
        agent_context = AgentContext(thread=thread, store=self.store, request_context=context)
        run = Runner.run_streamed(agent, agent_input, context=agent_context)
        async for event in stream_agent_response(agent_context, run):
            yield event


server = AgentServer(SqliteStore(database))


async def chatkit(request):
    result = await server.process(await request.body(), request.headers.get("x-user", "user"))
    if isinstance(result, StreamingResult):
        return StreamingResponse(result, media_type="text/event-stream")
    return Response(content=result.json, media_type="application/json")


async def health(_request):
    return PlainTextResponse("ok")


routes = [Route("/chatkit", chatkit, methods=["POST"]), Route("/health", health)]
uvicorn.run(Starlette(routes=routes), host="127.0.0.1", port=int(port), log_level="warning")
