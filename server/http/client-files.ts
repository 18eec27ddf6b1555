/** The built H5 client at `/`: files with a digest in their name are kept for good, the page itself is asked for every time. */
import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const digestInName = /\.[0-9a-f]{8,20}\.(?:js|css|chunk\.js)$/
/** The scripts of the readers of certificates: asked for anew after each idle minute, also without a network. */
const versionInFolder = /[\\/]static[\\/](?:ort|tess)[\\/]\d+\.\d+\.\d+[\\/]/

/** Serves the folder when it exists; without a build only the API answers. */
export async function serveClient(app: FastifyInstance, clientDir: string): Promise<void> {
  if (!existsSync(clientDir)) return
  await app.register(fastifyStatic, {
    root: clientDir,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.setHeader('cache-control', cacheFor(path))
    },
  })
}

function cacheFor(path: string): string {
  if (path.endsWith('.html')) return 'no-cache'
  if (digestInName.test(path) || versionInFolder.test(path)) return 'public, max-age=31536000, immutable'
  return /[\\/]static[\\/]/.test(path) ? 'public, max-age=86400' : 'no-cache'
}
