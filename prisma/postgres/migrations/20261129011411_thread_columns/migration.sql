-- A thread's metadata leaves its one JSON column for columns of its own. What the JSON says of its
-- creation stays where the JSON was.
ALTER TABLE "Thread" RENAME COLUMN "data" TO "created";
ALTER TABLE "Thread"
  ADD COLUMN "title" TEXT,
  ADD COLUMN "status" TEXT NOT NULL DEFAULT '{"type":"active"}',
  ADD COLUMN "imageDomains" TEXT,
  ADD COLUMN "metadata" TEXT NOT NULL DEFAULT '{}';

-- Titles could end in half a character, escaped as a lone surrogate, and hold NUL: a column can't.
UPDATE "Thread" SET
  "created" = "created"::json ->> 'created_at',
  "title" = regexp_replace(
    ("created"::json -> 'title')::text,
    '(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})',
    '\1',
    'g'
  )::json #>> '{}',
  "status" = COALESCE(("created"::json -> 'status')::text, '{"type":"active"}'),
  "imageDomains" = NULLIF(("created"::json -> 'allowed_image_domains')::text, 'null'),
  "metadata" = COALESCE(("created"::json -> 'metadata')::text, '{}');
