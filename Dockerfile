# The production server in an image: `docker build -t shop . && docker run -p 3000:3000 -e AUTH_SECRET=… shop`.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY packages/chatkit-server/package.json packages/chatkit-server/
COPY packages/chatkit-element/package.json packages/chatkit-element/
RUN npm ci
COPY . .
# The browser uses these, so they are fixed when the image is built.
ARG NEXT_PUBLIC_CHATKIT_WIDGET=auto
ARG NEXT_PUBLIC_CHATKIT_DOMAIN_KEY=domain_pk_localhost_dev
ENV NEXT_TELEMETRY_DISABLED=1
# The SQLite file will be in the empty folder.
RUN npm run build && mkdir .next/standalone/.data

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production PORT=3000
# The server with the packages it needs, and nothing else.
COPY --from=build --chown=node:node /app/.next/standalone ./
# For SQLite, mount a volume at /app/.data, or set DATABASE_URL to a PostgreSQL or Turso database.
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Runs Node directly instead of npm, so that a stop signal reaches the server.
CMD ["node", "server.js"]
