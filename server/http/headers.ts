/** What a browser may do with our pages: only our own scripts, no frames, pages isolated so that readers can use threads. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'

/** Installs the headers every answer carries; hashes of the client's own inline scripts are the only ones allowed to run. */
export function sendSecurityHeaders(app: FastifyInstance, clientDir: string): void {
  const policy = contentSecurityPolicy(inlineScriptHashes(join(clientDir, 'index.html')))
  app.addHook('onSend', async (request, reply) => {
    reply.header('content-security-policy', request.url.startsWith('/api/docs') ? docsPolicy : policy)
    reply.header('cross-origin-opener-policy', 'same-origin')
    reply.header('cross-origin-embedder-policy', 'require-corp')
    reply.header('cross-origin-resource-policy', 'same-origin')
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'no-referrer')
    reply.header('permissions-policy', 'camera=(self), microphone=(self), geolocation=(self)')
    if (request.url.startsWith('/api') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
}

const contentSecurityPolicy = (scriptHashes: readonly string[]) =>
  [
    `default-src 'self'`,
    // Reading pictures on the device runs WebAssembly; no text is ever run as a script.
    `script-src 'self' 'wasm-unsafe-eval' ${scriptHashes.join(' ')}`.trim(),
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `media-src 'self' blob:`,
    `font-src 'self' data:`,
    `connect-src 'self' blob: data:`,
    `worker-src 'self' blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')

const docsPolicy = `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'`

/** `'sha256-…'` of every inline script of a page; none when the client is not built yet. */
export function inlineScriptHashes(page: string): string[] {
  if (!existsSync(page)) return []
  const scripts = readFileSync(page, 'utf8').matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)
  return [...scripts].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
}
