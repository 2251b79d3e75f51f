-- CreateTable
CREATE TABLE "EndedSession" (
    "key" TEXT NOT NULL,
    "before" BIGINT NOT NULL,
    "expiresAt" BIGINT NOT NULL,

    CONSTRAINT "EndedSession_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "EndedSession_expiresAt_idx" ON "EndedSession"("expiresAt");
