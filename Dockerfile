# Theoria as one image: server, command line and page. glibc, because the embedded engine has no build for musl on x64.
#   docker build -t theoria .
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Not `npm ci`: it asks for the native engine's builds for other platforms in the lock file.
RUN npm install --ignore-scripts
COPY . .
RUN npm run build

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0
# All that runs is in the bundle but the native engine.
COPY LICENSE /app/LICENSE
COPY --from=build /app/dist /app/dist
COPY --from=build /app/node_modules/@grafeo-db /app/node_modules/@grafeo-db
RUN install --directory --owner=node --group=node /data
# The graph file's default place is below the working directory.
WORKDIR /data
VOLUME /data
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--no-regexp-tier-up", "/app/dist/theoria.js"]
CMD ["serve"]
