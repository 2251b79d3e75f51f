-- CreateTable
CREATE TABLE "Ticket" (
    "tenantId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "threadId" TEXT,
    "answer" TEXT,
    "createdAt" BIGINT NOT NULL,

    CONSTRAINT "Ticket_pkey" PRIMARY KEY ("tenantId","userId","number")
);

-- CreateIndex
CREATE INDEX "Ticket_tenantId_status_createdAt_idx" ON "Ticket"("tenantId", "status", "createdAt");
