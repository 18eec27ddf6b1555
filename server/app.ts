/** The filing server put together: data, clock, parties outside, guards, routes. Composition only. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, LogController, type RawServerDefault } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { DestinationStream } from 'pino'
import { createClock } from './clock'
import { type Config, configWith } from './config'
import type { ServerContext } from './context'
import { openDatabase } from './database/connection'
import { migrate } from './database/migrate'
import { absentGateways } from './gateways/absent'
import type { Http } from './gateways/http'
import { openMessages } from './gateways/open-messages'
import { openWechat } from './gateways/open-wechat'
import { keepHouse } from './housekeeping'
import { readJsonOnly } from './http/body'
import { serveClient } from './http/client-files'
import { serveConsole } from './http/console-files'
import { answerErrors } from './http/errors'
import { guardRequests, logRequests } from './http/guards'
import { sendSecurityHeaders } from './http/headers'
import { createLog } from './http/log'
import { describeApi } from './http/openapi'
import { tooManyRequests, unreadableAddress } from './http/refusals'
import { openProvinceFiles } from './provinces/province-files'
import { registerRoutes } from './routes/routes'
import { failingObjects } from './sandbox/failing-objects'
import { selfHttp } from './sandbox/outside/self-http'
import { sandboxGateways } from './sandbox/sandbox-gateways'
import { readState } from './sandbox/state'
import { lockDataFolder } from './storage/data-lock'
import { encryptedObjects } from './storage/encrypted-objects'
import { folderShelf } from './storage/folder-shelf'
import { type FreeBytes, freeSpaceGuard } from './storage/free-space'
import { masterKey } from './storage/master-key'
import { createVault } from './storage/vault'

export type AppOptions = Partial<Config> & {
  dataDir: string
  /** Stand at this moment (tests). */
  fixedClock?: string
  /** Where the log goes instead of standard output. */
  logStream?: DestinationStream
  /** Measures the disk (tests). */
  measureSpace?: FreeBytes
  tls?: { cert: string; key: string }
}

/** Opens the data and builds the server, ready to listen or to be injected into. `app.close()` gives everything back. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const config = configWith(options)
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  const unlock = config.databaseUrl ? () => undefined : lockDataFolder(config.dataDir)
  const { http, bind } = selfHttp(config.gatewayTimeoutMs)
  const ctx = await openContext(config, options, http).catch((error) => {
    unlock()
    throw error
  })
  const app = createFastify(ctx, options.tls)
  app.decorate('context', ctx)
  bind(app)
  app.addHook('onClose', async () => {
    await ctx.db.destroy()
    unlock()
  })
  await install(app, ctx, freeSpaceGuard(config.dataDir, config.minFreeBytes, options.measureSpace))
  // Tests with a standing clock fire and tidy when they want.
  if (!options.fixedClock) app.addHook('onClose', keepHouse(ctx))
  await app.ready()
  return app
}

async function openContext(config: Config, options: AppOptions, http: Http): Promise<ServerContext> {
  const log = createLog(config.logLevel, options.logStream)
  const { key, from } = masterKey(config.dataDir, config.dataKey)
  if (from === 'new-file')
    log.warn('DATA_KEY is not set: a key file was made in DATA_DIR/keys; keep it apart from the data for real filings')
  const vault = createVault(key)
  const db = await openDatabase(config)
  await migrate(db)
  const clock = createClock(options.fixedClock)
  const parts = { db, vault, clock }
  const wechat = openWechat(config, http)
  const ways = { messages: await openMessages({ ...parts, config }, http, wechat.messages), miniProgram: wechat.miniProgram }
  if (config.sandbox && !options.fixedClock) clock.restore(await readState(parts, db, 'clock'))
  const shelf = config.s3 ? await (await import('./storage/s3-shelf')).s3Shelf(config.s3) : folderShelf(join(config.dataDir, 'objects'))
  return {
    ...parts,
    config,
    log,
    objects: config.sandbox ? failingObjects(encryptedObjects(shelf, vault), parts) : encryptedObjects(shelf, vault),
    gateways: config.sandbox ? sandboxGateways(parts, ways) : absentGateways(ways),
    newerRules: openProvinceFiles(config.provinceRulesDir, log, options.fixedClock ? 0 : undefined),
  }
}

function createFastify(ctx: ServerContext, tls: AppOptions['tls']): FastifyInstance {
  const options = {
    loggerInstance: ctx.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    requestTimeout: 60_000,
    // Behind a proxy the person's own address counts, told by a neighbour only.
    ...(ctx.config.publicUrl ? { trustProxy: ['loopback', 'linklocal', 'uniquelocal'] } : {}),
    forceCloseConnections: 'idle' as const,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: unreadableAddress,
  }
  const app = tls ? Fastify({ ...options, https: tls }) : Fastify(options)
  return app as unknown as FastifyInstance<RawServerDefault>
}

async function install(app: FastifyInstance, ctx: ServerContext, requireSpace: () => Promise<void>): Promise<void> {
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  answerErrors(app)
  readJsonOnly(app)
  sendSecurityHeaders(app, ctx.config.clientDir)
  logRequests(app)
  await app.register(cookie)
  await app.register(rateLimit, {
    max: ctx.config.requestsPerMinute,
    timeWindow: 60_000,
    allowList: (request) => !request.url.startsWith('/api'),
    errorResponseBuilder: tooManyRequests,
  })
  guardRequests(app, requireSpace)
  await describeApi(app)
  registerRoutes(app, ctx)
  await serveConsole(app, ctx.config)
  await serveClient(app, ctx.config.clientDir)
}
