/** What every handler, sweeper and simulated party of the server works with; built once in app.ts. */
import type { NewerValues } from '@domain/provinces/registry'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Clock } from './clock'
import type { Config } from './config'
import type { Tables } from './database/schema'
import type { Gateways } from './gateways/gateways'
import type { ObjectStore } from './storage/object-store'
import type { Vault } from './storage/vault'

/** The whole database, or one transaction of it: repositories take either. Inside a transaction use only the transaction. */
export type Db = Kysely<Tables>

export type ServerContext = {
  readonly db: Db
  readonly clock: Clock
  readonly config: Config
  readonly log: Logger
  /** Seals personal values for the database and makes the keyed hashes they are looked up by. */
  readonly vault: Vault
  /** Pictures and videos, encrypted one by one. */
  readonly objects: ObjectStore
  /** The outside world: SMS, WeChat, the authority, the cloud. */
  readonly gateways: Gateways
  /** Province values an operator laid beside the recorded ones, as they are now. */
  readonly newerRules: () => NewerValues
}

declare module 'fastify' {
  interface FastifyInstance {
    /** What buildApp made, for tests and for main.ts. */
    context: ServerContext
  }
}
