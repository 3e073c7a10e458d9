import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The policy of a page that runs nothing but scripts of its own address. */
export const POLICY = "default-src 'none'; script-src 'self'; connect-src 'none'"

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

/** Serves files from memory under a strict policy; `url` is their address. */
export async function servePages(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1)
    const text = files[name]
    response.setHeader('Content-Security-Policy', POLICY)
    response.setHeader('Content-Type', TYPES[name.split('.').pop() ?? ''] ?? 'text/plain')
    // Chromium asks for an icon by itself.
    response.statusCode = text === undefined ? (name === 'favicon.ico' ? 204 : 404) : 200
    response.end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
