/**
 * What the sandbox remembers between two requests and over a restart: the world, how the parties answer, how the desks decide, the
 * settings of new orders and the clock. One sealed value per key; every process reads it afresh.
 */
import type { GatewayModes, Reviewers, SandboxSettings } from '@contract/sandbox-desk'
import type { World } from '@contract/sandbox-world'
import type { Clock, ClockState } from '../clock'
import type { Db } from '../context'
import { seeds } from '../seed/seeds'
import type { Vault } from '../storage/vault'

export type SandboxState = {
  world: World
  gateways: GatewayModes
  reviewers: Reviewers
  settings: SandboxSettings
  /** Every set of province rules that was put, oldest first. */
  ruleOverrides: SandboxSettings['provinceRules'][]
  clock: ClockState
  /** The token of the sandbox's WeChat; `forced` when it was fetched to replace a dead one. */
  wechatToken: { token: string; until: string; forced: boolean } | undefined
  /** How often an upload is still to be cut. */
  uploadCutsLeft: number
  /** Counts the settings of the reviewers, so that a new script's steps are new. */
  reviewersVersion: number
}

/** What a sandbox begins with: everybody answers, everybody approves, policy 2021, the minimal world. */
export const initialState: SandboxState = {
  world: seeds.minimal,
  gateways: {
    sms: 'ok',
    mail: 'ok',
    wechat: 'ok',
    miit: 'ok',
    objects: 'ok',
    identity: 'ok',
    geocoder: 'ok',
    uploads: 'ok',
  },
  reviewers: { provider: 'auto-approve', authority: 'auto-approve' },
  settings: { policyVersion: '2021', webOrdersClosed: false, providerName: '示例云', provinceRules: {} },
  ruleOverrides: [],
  clock: { mode: 'running', offsetMs: 0 },
  wechatToken: undefined,
  uploadCutsLeft: 0,
  reviewersVersion: 1,
}

type Store = { vault: Vault; clock: Clock }
const purpose = 'settings.value'
const keyOf = (name: keyof SandboxState) => `sandbox.${name}`

/** One part of the sandbox's state as it is now. */
export async function readState<K extends keyof SandboxState>(store: Store, db: Db, name: K): Promise<SandboxState[K]> {
  const row = await db.selectFrom('settings').select('value_sealed').where('key', '=', keyOf(name)).executeTakeFirst()
  return row ? store.vault.openJson<SandboxState[K]>(row.value_sealed, purpose) : initialState[name]
}

/** Replaces one part of the sandbox's state. */
export async function writeState<K extends keyof SandboxState>(store: Store, db: Db, name: K, value: SandboxState[K]): Promise<void> {
  const row = { key: keyOf(name), value_sealed: store.vault.sealJson(value, purpose), updated_at: store.clock.now() }
  await db
    .insertInto('settings')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value_sealed: row.value_sealed, updated_at: row.updated_at }))
    .execute()
}

/**
 * Changes the world's records by what an order did to them (a code taken, a filing entered). Only inside a transaction: the record is
 * locked until it ends, so that two orders that change the world at once both leave their trace.
 */
export async function changeWorld(store: Store, tx: Db, change: (world: World) => World): Promise<void> {
  const row = { key: keyOf('world'), value_sealed: store.vault.sealJson(initialState.world, purpose), updated_at: store.clock.now() }
  await tx
    .insertInto('settings')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  await tx.selectFrom('settings').select('key').where('key', '=', row.key).forUpdate().execute()
  await writeState(store, tx, 'world', change(await readState(store, tx, 'world')))
}
