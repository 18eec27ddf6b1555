/**
 * Serves a compiled mini program to a browser page: the page is the phone with WeChat in it. The way out to the internet goes through
 * this server, because WeChat's requests carry no cookies, no Origin and know no CORS.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import type { Duplex } from 'node:stream'
import { build } from 'esbuild'
import { outSocket } from './out-socket'
import { readPackage } from './package-code'

const page = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>mini program</title><link rel="stylesheet" href="/host.css"></head><body><script src="/package.js"></script><script src="/host.js"></script></body></html>`

export type ServedProgram = { address: string; close: () => Promise<void> }

const bundleHost = () =>
  build({
    entryPoints: [path.join(import.meta.dirname, 'host/main.ts')],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
/** Bundled once a process, however many programs it serves. */
let hostCode: ReturnType<typeof bundleHost> | undefined

/** `elsewhere` sends what is meant for one origin to another: the address of the API is compiled into the program. */
export type ServeOptions = { port?: number; elsewhere?: Record<string, string> }

/** Compiles `dist` and listens on a port (any free one unless given) of localhost. */
export async function serveMiniProgram(dist: string, { port = 0, elsewhere = {} }: ServeOptions = {}): Promise<ServedProgram> {
  const { templates, ...rest } = readPackage(dist)
  hostCode ??= bundleHost()
  const bundle = await hostCode
  const made = (ending: string) => bundle.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? ''
  const answers: Record<string, [type: string, body: string]> = {
    '/': ['text/html', page],
    '/host.js': ['text/javascript', made('.js')],
    '/host.css': ['text/css', made('.css')],
    '/package.js': [
      'text/javascript',
      `var __package=${JSON.stringify(rest).replace(/</g, '\\u003c')};__package.templates=(function(){return ${templates}})()`,
    ],
  }
  const server = createServer((request, response) => {
    const [route = '/'] = (request.url ?? '/').split('?')
    if (route === '/out') return void wayOut(request, response, elsewhere)
    const answer = answers[route]
    if (!answer) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': `${answer[0]}; charset=utf-8`, 'cache-control': 'no-store' }).end(answer[1])
  })
  // A socket that was handed over is no connection of the server's any more, and still keeps it from closing.
  const handedOver = new Set<Duplex>()
  server.on('upgrade', (request, socket) => {
    handedOver.add(socket.once('close', () => handedOver.delete(socket)))
    outSocket(request, socket, elsewhere)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const bound = server.address()
  return {
    address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        for (const socket of handedOver) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

/** One request of the app to the internet: target, method and headers come as one JSON header, bytes go through as they are. */
async function wayOut(request: IncomingMessage, response: ServerResponse, elsewhere: Record<string, string>): Promise<void> {
  const asked = JSON.parse(decodeURIComponent(String(request.headers['x-request']))) as {
    url: string
    method: string
    headers: Record<string, string>
  }
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const body = Buffer.concat(parts)
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  try {
    const { origin } = new URL(asked.url)
    const answer = await fetch(asked.url.replace(origin, elsewhere[origin] ?? origin), {
      method: asked.method,
      headers: asked.headers,
      redirect: 'follow',
      signal: gone.signal,
      ...(body.length ? { body: new Uint8Array(body) } : {}),
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    const headers = encodeURIComponent(JSON.stringify(Object.fromEntries(answer.headers)))
    response.writeHead(200, { 'x-status': String(answer.status), 'x-headers': headers, 'cache-control': 'no-store' }).end(bytes)
  } catch (reason) {
    if (!response.destroyed) response.writeHead(502).end(String(reason))
  }
}
