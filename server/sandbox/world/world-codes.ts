/** The cloud provider's authorisation codes, played from the world's records and written into them: GET /sandbox/world shows every change. */
import { randomBytes } from 'node:crypto'
import type { World } from '@contract/sandbox-world'
import type { Db } from '../../context'
import type { AuthorizationCode, CloudGateway } from '../../gateways/cloud'
import { changeWorld } from '../state'
import type { WorldSource } from './world-source'

type CodeGateway = Pick<
  CloudGateway,
  | 'authorizationCode'
  | 'authorizationCodesOf'
  | 'authorizationCodesOn'
  | 'issueAuthorizationCodes'
  | 'moveAuthorizationCode'
  | 'deleteAuthorizationCode'
>
type Parts = Parameters<typeof changeWorld>[0] & { db: Db }
type Code = World['authorizationCodes'][number]

export function worldCodes(source: WorldSource, parts: Parts): CodeGateway {
  const world = async () => (await source()).world
  /** Sees the codes as they are at this moment and replaces them; `undefined` leaves them. */
  const change = async <A>(act: (codes: readonly Code[]) => { codes?: readonly Code[]; answer: A }): Promise<A> =>
    parts.db.transaction().execute(async (tx) => {
      let answer: { value: A } | undefined
      await changeWorld(parts, tx, (now) => {
        const done = act(now.authorizationCodes)
        answer = { value: done.answer }
        return done.codes ? { ...now, authorizationCodes: [...done.codes] } : now
      })
      if (!answer) throw new Error('the world was not changed')
      return answer.value
    })
  return {
    async authorizationCode(code) {
      const now = await world()
      return now.authorizationCodes.filter((entry) => entry.code === code).map(withSite(now))[0]
    },
    async authorizationCodesOf(phone) {
      const now = await world()
      return now.authorizationCodes.filter(({ issuer, target }) => issuer === phone || target === phone).map(withSite(now))
    },
    async authorizationCodesOn(resource) {
      const now = await world()
      return now.authorizationCodes.filter((entry) => entry.resource === resource).map(withSite(now))
    },
    issueAuthorizationCodes: ({ issuer, target, resource, count, most }) =>
      change((codes) => {
        if (codes.filter((entry) => entry.resource === resource).length + count > most) return { answer: undefined }
        const issued = Array.from({ length: count }, () => ({ code: newCode(), issuer, target, resource, state: 'unused' as const }))
        return { codes: [...codes, ...issued], answer: issued }
      }),
    moveAuthorizationCode: (code, resource, most) =>
      change((codes) => {
        const own = codes.find((entry) => entry.code === code)
        const others = codes.filter((entry) => entry.resource === resource && entry.code !== code).length
        if (own?.state !== 'unused' || others >= most) return { answer: false }
        return { codes: codes.map((entry) => (entry === own ? { ...entry, resource } : entry)), answer: true }
      }),
    deleteAuthorizationCode: (code) =>
      change((codes) => {
        const own = codes.find((entry) => entry.code === code)
        if (own?.state !== 'unused') return { answer: false }
        return { codes: codes.filter((entry) => entry !== own), answer: true }
      }),
  }
}

const newCode = () => randomBytes(16).toString('hex')

const withSite =
  (world: World) =>
  (entry: Code): AuthorizationCode => {
    const sites = world.authority.subjects.flatMap(({ sites }) => sites)
    const site = sites.find(({ authorizationCode }) => authorizationCode === entry.code)
    const [domain] = site?.domains ?? []
    return site && domain ? { ...entry, usedFor: { domain, filingNumber: site.filingNumber } } : entry
  }
