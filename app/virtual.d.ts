/** What the Remix compiler makes; see ServerBuild of @remix-run/node. */
declare module 'virtual:remix/server-build' {
  export const routes: Record<string, unknown>;
}
