# The relay: docs/relay.md. docker build -t parley-relay .
FROM node:24-bookworm-slim AS packages
WORKDIR /relay
COPY package.json package-lock.json ./
COPY main/relay/packages.json main/relay/
# Of all that the studio is made of only what a relay loads, in the versions of the lock file. better-sqlite3 brings its own binary.
RUN node -e 'const all = require("./package.json"); \
    const versions = { ...all.dependencies, ...all.devDependencies }; \
    const wanted = require("./main/relay/packages.json").map((name) => [name, versions[name]]); \
    const relay = { ...all, dependencies: Object.fromEntries(wanted), devDependencies: {} }; \
    require("fs").writeFileSync("package.json", JSON.stringify(relay))' \
  && npm install --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
WORKDIR /relay
ENV NODE_ENV=production
COPY --from=packages /relay/node_modules node_modules
COPY package.json LICENSE ./
COPY shared shared
COPY main main
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8787
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8787/health').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "main/cli/main.ts", "relay", "--config", "/data/relay.json"]
