-- CreateTable
CREATE TABLE "EndedSession" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "before" BIGINT NOT NULL,
    "expiresAt" BIGINT NOT NULL
);

-- CreateIndex
CREATE INDEX "EndedSession_expiresAt_idx" ON "EndedSession"("expiresAt");
