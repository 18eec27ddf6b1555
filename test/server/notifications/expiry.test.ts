// What ends soon: domains and certificates of what is filed, certificates of the library, codes of a server that ends; 30 and 7 days before,
// each once (spec C7: domain.expiring, certificate.expiring, code.expiring).
import { watchExpiries } from '../../../server/notifications/expiry-watch'
import { type Person, signIn } from '../support/person'
import { serverForFile } from '../support/server-for-file'
import { sandboxOf } from '../support/submitted'
import { agreeTo } from '../support/upload'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
type Line = { event: string; at: string; text: string; link: string; orderId: string | null }
const maZhaolu = '13800138016'

const told = async (person: Person, event: string) =>
  ((await person.send('GET', '/notifications?limit=50')).body as { notifications: Line[] }).notifications
    .filter((line) => line.event === event)
    .map(({ at, text, link }) => ({ at, text, link }))

/** The maximal world, with her filed domain ending on a day. */
async function worldWith(change: (world: Record<string, never>) => unknown): Promise<void> {
  const { body } = await sandbox.call('GET', '/world')
  const put = await sandbox.call('PUT', '/world', change(body as Record<string, never>))
  if (put.status !== 204) throw new Error(JSON.stringify(put.body))
}

beforeEach(() => sandbox.reset('2026-09-14T09:00:00+08:00', 'maximal'))

async function keep(person: Person, idValidTo: string) {
  await agreeTo(person, 'library')
  const values = { name: '沈听雨', idType: 'resident-id', idNumber: '320505199207183014', idValidFrom: '2016-10-14', idValidTo }
  const { status, body } = await person.create('/library', { kind: 'person', values })
  if (status !== 201) throw new Error(JSON.stringify(body))
}

it('a certificate of the library, masked, at nine in the morning', async () => {
  const person = await signIn(test.app, '13900009001')
  await keep(person, '2026-10-20')
  await sandbox.advance({ days: 5 })
  expect(await told(person, 'certificate.expiring')).toEqual([])
  // 20 October minus 30 days
  await sandbox.advance({ days: 2 })
  const [first] = await told(person, 'certificate.expiring')
  expect(first).toMatchObject({ at: '2026-09-20T09:00:00+08:00', link: '/library' })
  expect(first?.text).toBe('沈*雨的证件将在 10月20日（还有 30 天） 到期。换了新证件后请办理变更备案，让备案资料保持一致。')
  await sandbox.advance({ days: 3 })
  expect(await told(person, 'certificate.expiring')).toHaveLength(1)
  // A jump over the seven days and over the end tells it at its own moment
  await sandbox.advance({ days: 40 })
  expect((await told(person, 'certificate.expiring')).map(({ at }) => at)).toEqual([
    '2026-10-13T09:00:00+08:00',
    '2026-09-20T09:00:00+08:00',
  ])
})

it('a domain that is filed here', async () => {
  const person = await signIn(test.app, maZhaolu)
  // She has an order of her own only once something is filed through us; the library makes her account one that is looked at.
  await keep(person, '2030-01-01')
  const name = 'zhaolu-demo.cn'
  await worldWith((world) => {
    const { authority, domains } = world as unknown as {
      authority: { subjects: { account: string | null; sites: { domains: string[] }[] }[] }
      domains: { name: string; expiresAt: string }[]
    }
    const mine = authority.subjects.find(({ account }) => account === maZhaolu)
    const filed = mine?.sites[0]?.domains[0] ?? name
    return { ...world, domains: domains.map((domain) => (domain.name === filed ? { ...domain, expiresAt: '2026-10-01' } : domain)) }
  })
  await sandbox.advance({ days: 1 })
  const lines = await told(person, 'domain.expiring')
  expect(lines).toMatchObject([{ at: '2026-09-01T09:00:00+08:00', link: '/records', text: expect.stringContaining('10月1日') }])
  await sandbox.advance({ days: 15 })
  expect((await told(person, 'domain.expiring')).map(({ at }) => at)).toEqual(['2026-09-24T09:00:00+08:00', '2026-09-01T09:00:00+08:00'])
})

it('a code whose server ends', async () => {
  const person = await signIn(test.app, maZhaolu)
  await keep(person, '2030-01-01')
  await worldWith((world) => {
    const { resources } = world as unknown as { resources: { id: string; expiresAt: string }[] }
    const [server] = resources
    return {
      ...world,
      resources: resources.map((one) => (one === server ? { ...one, expiresAt: '2026-10-01T00:00:00+08:00' } : one)),
      authorizationCodes: [{ code: 'ab'.repeat(16), issuer: '13800138020', target: maZhaolu, resource: server?.id, state: 'unused' }],
    }
  })
  await sandbox.advance({ days: 1 })
  const [line] = await told(person, 'code.expiring')
  expect(line).toMatchObject({ link: '/authorization-codes' })
  // never the code itself
  expect(line?.text).toContain('abab…abab')
  expect(line?.text).not.toContain('ab'.repeat(16))
})

it('nothing twice when several servers look, and nothing for whoever has nothing', async () => {
  const person = await signIn(test.app, '13900009001')
  const stranger = await signIn(test.app, '13900009002')
  await keep(person, '2026-10-14')
  // Servers of their own, which have not looked yet
  const looked = await Promise.all([1, 2, 3].map(() => watchExpiries({ ...test.app.context })))
  expect(looked.reduce((sum, one) => sum + one)).toBe(1)
  expect(await told(person, 'certificate.expiring')).toHaveLength(1)
  expect((await stranger.send('GET', '/notifications')).body).toMatchObject({ notifications: [] })
})
