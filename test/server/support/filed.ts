/** People of the maximal world who have filed before, and what a test asks of them and of the world. */
import type { World } from '@contract/sandbox-world'
import type { Answers } from '@domain/filing/answers'
import type { FastifyInstance } from 'fastify'
import { type Person, signIn } from './person'
import type { Message, Sandbox } from './submitted'

export const maZhaolu = { phone: '13800138016', number: '宁ICP备20000016号', lastSix: '150045' }
export const snowfield = { phone: '13800138017', number: '黑ICP备18000017号' }
export const institute = { phone: '13800138015', number: '蜀ICP备19000015号' }
export const qichi = { phone: '13800138026', number: '苏ICP备19000026号' }
export const oneClick = { phone: '13800138014', number: '粤ICP备16000014号' }
export const oldRules = { phone: '13800138010', number: '沪ICP备17000001号' }

export type Subject = World['authority']['subjects'][number]

export function filedWorld(app: () => FastifyInstance, sandbox: Sandbox) {
  const world = async () => (await sandbox.call('GET', '/world')).body as unknown as World
  return {
    start: async (phone: string): Promise<Person> => {
      await sandbox.reset('2026-09-14T09:00:00+08:00', 'maximal')
      return signIn(app(), phone)
    },
    world,
    subject: async (number: string): Promise<Subject | undefined> =>
      (await world()).authority.subjects.find(({ filingNumber }) => filingNumber === number),
    placesOn: async (id: string) => (await world()).resources.find((resource) => resource.id === id)?.sitesUsed,
    change: async (act: (now: World) => World) => {
      const put = await sandbox.call('PUT', '/world', act(await world()))
      if (put.status !== 204) throw new Error(JSON.stringify(put.body))
    },
    /** The newest code of an event (`revoke.code`, `sms.sent`) that was sent to a phone; empty when there was none. */
    codeTo: async (phone: string, event: string): Promise<string> => {
      const told = (await sandbox.inbox(`?channel=sms&to=${phone}`)) as Message[]
      return told.filter((message) => message.event === event).at(-1)?.code ?? ''
    },
  }
}

export type Begun = { orderId: string; revision: number; answers: Answers; body: Record<string, unknown> }

/** Begins a type on something filed; throws when it is refused. */
export async function begin(person: Person, filingType: string, subjectFilingNumber: string, siteFilingNumbers?: string[]): Promise<Begun> {
  const { status, body } = await person.create('/orders', { filingType, subjectFilingNumber, siteFilingNumbers })
  if (status !== 201) throw new Error(`${filingType}: ${status} ${JSON.stringify(body)}`)
  return { orderId: String(body.id), revision: Number(body.revision), answers: body.answers as Answers, body }
}

/** Begins an ending, reads its consequences, and says so. */
export async function endingReady(person: Person, type: string, number: string, sites?: string[]): Promise<Begun> {
  const begun = await begin(person, type, number, sites)
  const answers = { ...begun.answers, record: { ...begun.answers.record, consequencesReadAt: '2026-09-14T09:00:00+08:00' } }
  const saved = await person.send('PUT', `/orders/${begun.orderId}/answers`, { revision: begun.revision, answers })
  if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
  return { ...begun, answers, revision: Number(saved.body.revision) }
}
