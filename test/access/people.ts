/** The fictitious people whose pages are looked at, each at another moment of a filing, and the world they live in. */
import { minimalWorld } from '../../server/seed/minimal'
import { linXiaoxi, type SamplePerson, samplePerson } from '../../server/seed/sample-certificates/sample-person'
import type { Json } from './person'
import { type RecordedRole, worldOfRecords } from './recorded'
import { refusedRoles } from './refused'

export const roles = [
  'newcomer',
  'beginner',
  'halfway',
  'blocked',
  'filmer',
  'collector',
  'traveller',
  'rejected',
  'approved',
  'ended',
  'poser',
  'reviewed',
  ...refusedRoles,
  'cutter',
  'hoarder',
  'typist',
] as const
export type Role = (typeof roles)[number] | RecordedRole | 'writer' | 'company'

export type Player = { role: Role; phone: string; person: SamplePerson; domain: string; resource: string; emergencyPhone: string }

const guangdong = '440000'

/** 林小溪 writes the complete draft; everybody else is drawn from a fixed seed. */
export const players: readonly Player[] = [
  {
    role: 'writer',
    phone: '13800138001',
    person: linXiaoxi,
    domain: 'xiaoxi-notes-demo.cn',
    resource: 'ins-1',
    emergencyPhone: '13900139001',
  },
  ...roles.map((role, at) => ({
    role,
    phone: `138001385${String(at + 10)}`,
    person: samplePerson(at + 500, { provinceCode: guangdong }),
    domain: `${role}-demo.cn`,
    resource: `ins-5${at + 10}`,
    emergencyPhone: `139001395${String(at + 10)}`,
  })),
]

export const playerOf = (role: Role): Player => {
  const found = players.find((player) => player.role === role)
  if (!found) throw new Error(`nobody plays ${role}`)
  return found
}

const accountOf = ({ phone, person }: Player) => ({
  phone,
  name: person.name,
  nature: 'individual',
  realNameAt: '2026-09-01T09:00:00+08:00',
  certificateNumber: person.idNumber,
  email: null,
  wechat: { mainland: true },
  flagged: false,
})
const [server] = minimalWorld.resources
const [domain] = minimalWorld.domains

/** The minimal world with one account, server and domain for each player. `blocked` holds a domain that somebody else is named for. */
export function worldOfPlayers(): Json {
  const added = players.filter(({ role }) => role !== 'writer')
  const holder = ({ role, person }: Player) => ({
    nature: 'individual',
    name: role === 'blocked' ? '周远' : person.name,
    certificateNumber: role === 'blocked' ? '440305198806114016' : person.idNumber,
  })
  const { accounts, resources, domains, companies, phones, subjects } = worldOfRecords({ ...server }, { ...domain })
  return {
    ...minimalWorld,
    accounts: [...minimalWorld.accounts, ...added.map(accountOf), ...(accounts ?? [])],
    authority: { ...minimalWorld.authority, subjects },
    companies: [...(minimalWorld.companies ?? []), ...(companies ?? [])],
    resources: [
      ...minimalWorld.resources,
      ...added.map((player, at) => ({ ...server, id: player.resource, account: player.phone, ips: [`203.0.113.${at + 100}`] })),
      ...(resources ?? []),
    ],
    domains: [
      ...minimalWorld.domains,
      ...added.map((player) => ({ ...domain, name: player.domain, holder: holder(player) })),
      ...(domains ?? []),
    ],
    phones: [
      ...minimalWorld.phones,
      ...added.flatMap(({ phone, emergencyPhone }) =>
        [phone, emergencyPhone].map((number) => ({ number, province: guangdong, state: 'ok' })),
      ),
      ...(phones ?? []),
    ],
  }
}
