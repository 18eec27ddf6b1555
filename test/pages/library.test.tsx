/** 资料库 as the person meets it: the page in each state; filling a person from it, and keeping one in it. Source: spec A16, A37. */
import { emptyAnswers } from '@domain/filing/answers'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import ResponsiblePersonPage from '@/pages/filing/responsible-person'
import Library from '@/pages/library'
import { forgetSession, rememberSession } from '@/store/session-store'
import { type Answered, type Asked, stand } from '../support/client'
import { showPage } from '../support/page'
import { onScreen, orderId } from './support/filing-world'

const card = (change: object) => ({
  id: 'e1',
  kind: 'person',
  maskedName: '沈*雨',
  maskedNumber: '320*************14',
  certificateType: 'resident-id',
  expiry: { state: 'soon', until: '2026-10-01' },
  pictures: ['front'],
  updatedAt: '2026-09-14T09:00:00+08:00',
  ...change,
})
const unit = card({ id: 'e2', kind: 'unit', maskedName: '南**司', expiry: { state: 'good' }, pictures: [] })
const agreed = { purpose: 'library', given: true, textVersion: '2026-11', at: '2026-09-01T09:00:00+08:00' }
const ok = (data: unknown): Answered => ({ statusCode: 200, data })

describe('the page', () => {
  const asked: Asked[] = []
  let consents: unknown[]
  let library: () => Answered
  beforeEach(() => {
    asked.length = 0
    consents = [agreed]
    library = () => ok({ entries: [card({}), unit] })
    stand.answerWith((one) => {
      asked.push(one)
      if (one.url.endsWith('/consents')) return ok({ consents })
      if (one.url.endsWith('/library') && one.method === 'GET') return library()
      if (one.method === 'DELETE') return { statusCode: 204, data: undefined }
      return { statusCode: 404, data: { code: 'not-found', says: '没有' } }
    })
    rememberSession({
      account: { id: 'a1', maskedPhone: '138****8001', phone: '13800138001' },
      draftKey: Buffer.alloc(32, 3).toString('base64'),
      deviceId: 'd1',
    })
  })
  afterEach(() => forgetSession())

  test('warns of what ends soon, and says until when', async () => {
    showPage(<Library />)
    await screen.findByText('有 1 个证件过期或 90 天内到期')
    expect(screen.getByText('2026年10月1日到期，不足 90 天可能被驳回')).toBeTruthy()
    expect(screen.getByText('长期有效')).toBeTruthy()
    expect(screen.getByText('有 1 张证件照片')).toBeTruthy()
  })

  test('deletes one, and all, each after a question', async () => {
    showPage(<Library />)
    await screen.findByText('沈*雨')
    fireEvent.click(screen.getByLabelText('删除：沈*雨'))
    fireEvent.click(await screen.findByText('删除', { selector: '.dialog *' }))
    await waitFor(() => expect(asked.some(({ method, url }) => method === 'DELETE' && url.endsWith('/library/e1'))).toBe(true))
    fireEvent.click(screen.getByText('全部删除'))
    fireEvent.click(await screen.findByText('全部删除', { selector: '.dialog *' }))
    await waitFor(() => expect(asked.some(({ method, url }) => method === 'DELETE' && url.endsWith('/library'))).toBe(true))
  })

  test('without the consent nothing is asked of the server, and it says how to begin', async () => {
    consents = []
    showPage(<Library />)
    await screen.findByText('还没有开启资料库')
    expect(asked.some(({ url }) => url.endsWith('/library'))).toBe(false)
  })

  test('empty, and unreachable', async () => {
    library = () => ok({ entries: [] })
    const { unmount } = showPage(<Library />)
    await screen.findByText('资料库还是空的')
    unmount()
    library = () => new Error('request:fail')
    showPage(<Library />)
    await screen.findByText('没有连上服务器')
  })
})

const answers = () => ({
  ...emptyAnswers(),
  'verify-type': {
    region: { provinceCode: '320000', cityCode: '320100', countyCode: '320102' },
    subjectNature: 'enterprise',
    subjectCertificateType: 'business-licence',
    subjectCertificateNumber: '91320102MA27K5D37D',
    domain: 'yangli-demo.cn',
    resource: { kind: 'cvm' as const, id: 'ins-20' },
  },
  subject: { subjectName: '南京扬砾智造样例有限公司', name: '顾砚秋' },
  sitePersons: [{ sameAsSubjectPerson: false }],
})

test('a person from the library: shown before it is filled in, marked as existing data afterwards', async () => {
  const given = answers()
  const detection = await freshDetection(given)
  // the world of a filing answers everything else
  const whole = stand.answerWith
  let before: Parameters<typeof whole>[0] = () => ({ statusCode: 404 })
  stand.answerWith = (next) => {
    before = next
  }
  const library: typeof before = (one) => {
    const path = one.url.replace(/^.*\/api/, '')
    if (path === '/consents') return ok({ consents: [agreed] })
    if (path === '/library') return ok({ entries: [card({ pictures: [] }), unit] })
    if (path === '/library/e1')
      return ok({
        ...card({ pictures: [] }),
        values: { name: '沈听雨', idType: 'resident-id', idNumber: '320505199207183014', phone: '13800138022' },
      })
    return before(one)
  }
  whole((one) => library(one))
  const world = onScreen({ page: <ResponsiblePersonPage />, answers: given, detection })
  stand.answerWith = whole
  fireEvent.click(await screen.findByText('从资料库选'))
  // only people are offered here
  expect(screen.queryByText('南**司')).toBeNull()
  fireEvent.click(await screen.findByText('沈*雨'))
  await screen.findByText('320505199207183014')
  expect(world.answers().sitePersons[0]?.name).toBeUndefined()
  fireEvent.click(screen.getByText(/^填进表单/))
  await waitFor(() => expect(world.answers().sitePersons[0]).toMatchObject({ name: '沈听雨', idNumber: '320505199207183014' }))
  expect(world.answers().sources['sitePersons.0.name']).toEqual({ from: 'imported' })
  expect(world.requests.every(({ path }) => !path.includes('320505'))).toBe(true)
  expect(orderId).toBeTruthy()
})

async function freshDetection(given: ReturnType<typeof answers>) {
  const { digestOfVerifyType } = await import('@domain/detection/verify-type-digest')
  return {
    outcome: { kind: 'type' as const, filingType: 'initial' as const },
    decidedBy: [],
    facts: [],
    gates: [],
    registrarIsOwn: true,
    forAnswers: digestOfVerifyType(given['verify-type']),
    at: '2026-09-14T09:00:00+08:00',
  }
}
