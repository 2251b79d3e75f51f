-- A thread's metadata leaves its one JSON column for columns of its own. What the JSON says of its
-- creation stays where the JSON was.
ALTER TABLE "Thread" RENAME COLUMN "data" TO "created";
ALTER TABLE "Thread" ADD COLUMN "title" TEXT;
ALTER TABLE "Thread" ADD COLUMN "status" TEXT NOT NULL DEFAULT '{"type":"active"}';
ALTER TABLE "Thread" ADD COLUMN "imageDomains" TEXT;
ALTER TABLE "Thread" ADD COLUMN "metadata" TEXT NOT NULL DEFAULT '{}';

-- Titles could end in half a character, escaped as a lone surrogate: they end before it now.
UPDATE "Thread" SET
  "created" = json_extract("created", '$.created_at'),
  "title" = CASE
    WHEN json_type("created", '$.title') IS NOT 'text' THEN NULL
    WHEN instr("created" -> '$.title', '\ud') = 0 THEN json_extract("created", '$.title')
    ELSE json_extract(
      rtrim(
        substr("created" -> '$.title', 1, instr("created" -> '$.title', '\ud') - 1),
        '\'
      ) || '"',
      '$'
    )
  END,
  "status" = COALESCE("created" -> '$.status', '{"type":"active"}'),
  "imageDomains" = json_extract("created", '$.allowed_image_domains'),
  "metadata" = COALESCE("created" -> '$.metadata', '{}');
