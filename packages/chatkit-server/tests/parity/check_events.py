"""Parses events with the reference's own types: an event in JSON a line, an answer a line."""

import json
import sys

from chatkit.types import ThreadStreamEvent
from pydantic import TypeAdapter, ValidationError

EVENT = TypeAdapter(ThreadStreamEvent)

for line in sys.stdin:
    try:
        EVENT.validate_json(line, strict=False)
        print(json.dumps(None), flush=True)
    except ValidationError as error:
        print(json.dumps(str(error)), flush=True)
