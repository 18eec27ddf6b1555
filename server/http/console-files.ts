/** The pages for a desk: filing at the computer below /console/, the review desk below /sandbox/ only where the sandbox is; what they share below /console-assets/. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config'

/** One row per address; the product's own page is served everywhere. */
const addresses = (config: Config): readonly { prefix: string; folder: string; when: boolean }[] => [
  { prefix: '/console/', folder: 'console', when: true },
  { prefix: '/sandbox/', folder: 'sandbox', when: config.sandbox },
]

/** Serves what is built of them and is wanted here; without a build nothing. Call it before the client's files are served. */
export async function serveConsole(app: FastifyInstance, config: Config): Promise<void> {
  const wanted = addresses(config).filter(({ folder, when }) => when && existsSync(join(config.consoleDir, folder)))
  if (!wanted.length) return
  for (const { prefix, folder } of wanted) {
    app.get(prefix.slice(0, -1), { schema: { hide: true } }, (_request, reply) => reply.redirect(prefix))
    await app.register(fastifyStatic, {
      root: join(config.consoleDir, folder),
      prefix,
      redirect: true,
      decorateReply: false,
      cacheControl: false,
      setHeaders: (reply) => reply.setHeader('cache-control', 'no-cache'),
    })
  }
  await app.register(fastifyStatic, {
    root: join(config.consoleDir, 'console-assets'),
    prefix: '/console-assets/',
    decorateReply: false,
    cacheControl: false,
    // Every name there carries a digest.
    setHeaders: (reply) => reply.setHeader('cache-control', 'public, max-age=31536000, immutable'),
  })
}
