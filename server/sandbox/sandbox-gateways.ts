/** All parties outside, played by the sandbox: they answer only from the world's records and fail as `PUT /gateways` says. */
import type { Clock } from '../clock'
import type { Db } from '../context'
import type { Gateways } from '../gateways/gateways'
import type { Vault } from '../storage/vault'
import { sandboxVerifier } from './identity-judge'
import { readState } from './state'
import { worldCloud } from './world/world-cloud'
import { worldCodes } from './world/world-codes'
import { worldMiit } from './world/world-miit'
import { worldCompanies, worldGeocoder, worldPhones, worldWechat } from './world/world-others'
import type { WorldSource } from './world/world-source'

type Parts = { db: Db; vault: Vault; clock: Clock }
/** What goes out as the configuration says. */
type Ways = Pick<Gateways, 'messages' | 'miniProgram'>

/** The sandbox's gateways over a database; what goes out of the app goes as the configuration says. Never call them inside a transaction: they read by themselves. */
export function sandboxGateways(parts: Parts, { messages, miniProgram }: Ways): Gateways {
  const source: WorldSource = async () => ({
    world: await readState(parts, parts.db, 'world'),
    modes: await readState(parts, parts.db, 'gateways'),
  })
  return {
    miit: worldMiit(source),
    cloud: { ...worldCloud(source), ...worldCodes(source, parts) },
    companies: worldCompanies(source),
    phones: worldPhones(source),
    messages,
    miniProgram,
    wechat: worldWechat(source),
    geocoder: worldGeocoder(source),
    identity: sandboxVerifier(source),
  }
}
