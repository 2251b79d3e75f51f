-- CreateTable
CREATE TABLE "TurnUsage" (
    "tenantId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "messages" INTEGER NOT NULL,
    "model" TEXT NOT NULL,
    "modelCalls" INTEGER NOT NULL,
    "inputTokens" INTEGER NOT NULL,
    "cachedTokens" INTEGER NOT NULL,
    "outputTokens" INTEGER NOT NULL,
    "reasoningTokens" INTEGER NOT NULL,
    "firstWordMs" INTEGER,
    "totalMs" INTEGER NOT NULL,
    "tools" TEXT NOT NULL,
    "ending" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,

    CONSTRAINT "TurnUsage_pkey" PRIMARY KEY ("tenantId","userId","id")
);

-- CreateIndex
CREATE INDEX "TurnUsage_tenantId_userId_createdAt_idx" ON "TurnUsage"("tenantId", "userId", "createdAt");

-- CreateIndex
CREATE INDEX "TurnUsage_tenantId_createdAt_idx" ON "TurnUsage"("tenantId", "createdAt");
