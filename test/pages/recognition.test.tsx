/** 核对识别结果 on the screen: agreement is quiet, doubt is shown before it is accepted, a wrong picture is said at once. Source: issue of reading, spec C2, C8, K6-2. */
import type { DetectionResult } from '@domain/detection/detection-types'
import type { Answers } from '@domain/filing/answers'
import { consentTextVersion } from '@domain/privacy/consent-texts'
import type { ReadField, Reading } from '@domain/recognition/reading'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import PreviewPage from '@/pages/filing/preview/index'
import RecognitionPage from '@/pages/filing/recognition/index'
import type { ReadingPlace } from '@/services/recognition'
import { contextOf, individual } from '../domain/journey/given'
import { stand } from '../support/client'
import { typeInto } from '../support/typing'
import { onScreen } from './support/filing-world'

const mockService = { place: {} as ReadingPlace, read: async (): Promise<Reading> => reading([]), asked: [] as string[] }

jest.mock('@/services/recognition', () => {
  class NotRead extends Error {
    why: string
    constructor(reason: string) {
      super(reason)
      this.why = reason
    }
  }
  return {
    NotRead,
    readingPlace: async () => mockService.place,
    readsOnDevice: () => true,
    rememberChoice: (where: string) => mockService.asked.push(`chose ${where}`),
    readHere: async () => {
      mockService.asked.push('device')
      return mockService.read()
    },
    readOnServer: async () => {
      mockService.asked.push('server')
      return mockService.read()
    },
  }
})
jest.mock('@/services/upload/uploads', () => ({
  ...jest.requireActual('@/services/upload/uploads'),
  openObject: async () => ({ view: 'blob:card', file: { name: 'card.jpg', view: 'blob:card' }, release: () => undefined }),
}))
jest.mock('@/platform/picture-size', () => ({ pictureSize: async () => ({ width: 1585, height: 1000 }) }))

const { NotRead } = jest.requireMock('@/services/recognition') as { NotRead: new (why: string) => Error }
const tap = async (label: string) => {
  fireEvent.click(await screen.findByText(label))
  await act(async () => undefined)
}

const place = { x: 0.1, y: 0.2, width: 0.2, height: 0.07 }
const field = (name: ReadField['field'], value: string, more: Partial<ReadField> = {}): ReadField => ({
  field: name,
  value,
  confidence: 0.97,
  alternatives: [],
  place,
  ...more,
})
const reading = (fields: ReadField[], more: Partial<Reading> = {}): Reading => ({
  certificate: 'resident-id',
  side: 'front',
  fields,
  engine: 'both',
  elapsedMs: 900,
  ...more,
})
// 1990-03-07, male: the 17th digit is odd (GB 11643).
const front = [
  field('name', '王濬'),
  field('sex', '男'),
  field('birthDate', '1990-03-07'),
  field('address', '广东省深圳市南山区示例路1号'),
  field('idNumber', '440305199003079019'),
]
const doubtfulName = field('name', '王睿', { doubt: '两次读出来不一样，请对照证件改正', alternatives: ['王濬'], confidence: 0.5 })

const consented = {
  status: 200,
  body: { consents: [{ purpose: 'server-reading', given: true, textVersion: consentTextVersion, at: '2026-09-14T08:00:00+08:00' }] },
}

function shown(
  read: () => Promise<Reading>,
  { slot = 'subject-person-id-front', where = 'device' as 'device' | 'server', choice = true } = {},
) {
  mockService.asked = []
  mockService.read = read
  mockService.place = { where, why: where === 'device' ? 'wifi' : 'mobile', bytes: where === 'device' ? 0 : 12_000_000, choice }
  const given = individual('440000')
  const stored = { objectId: 'o1', at: '2026-09-14T08:00:00+08:00', fileName: 'card.jpg' }
  const answers: Answers = { ...given, materials: { [slot]: stored } }
  return onScreen({ page: <RecognitionPage />, answers, query: { slot }, more: { 'GET /consents': consented } })
}

afterEach(() => stand.openWith({}))

test('what agrees is accepted by one tap, each value with how it came about', async () => {
  const world = shown(async () => reading(front))
  expect(await screen.findByText('读出 5 项，都没有疑问')).toBeTruthy()
  expect(screen.queryByText('请核对')).toBeNull()
  // The number and the lines it tells confirm each other.
  expect(screen.getByText('✓ 校验通过')).toBeTruthy()
  expect(screen.getByText('✓ 和号码里的出生日期一致')).toBeTruthy()
  expect(screen.getByText('✓ 和号码里的性别一致')).toBeTruthy()
  await tap('全部确认，填进表单')
  expect(world.answers().subject.subjectName).toBe('王濬')
  expect(world.answers().sources?.['subject.subjectName']).toMatchObject({ from: 'recognised', recognised: '王濬' })
})

test('the lines stand in the order of the card', async () => {
  shown(async () => reading([...front].reverse()))
  await screen.findByText('读出 5 项，都没有疑问')
  const labels = [...document.querySelectorAll('.reading-field .field__label, .reading-compared .field__label')].map(
    (one) => one.textContent,
  )
  expect(labels).toEqual(['姓名', '性别', '出生日期', '住址', '公民身份号码'])
})

test('a doubtful line shows both readings and its part of the picture; the first tap shows it, the second accepts', async () => {
  const world = shown(async () => reading([doubtfulName, ...front.slice(1)]))
  expect(await screen.findByText('请核对')).toBeTruthy()
  const choices = screen.getByRole('radiogroup', { name: '姓名：哪个对？' })
  expect(within(choices).getByText('王睿')).toBeTruthy()
  expect(within(choices).getByText('王濬')).toBeTruthy()
  await waitFor(() => expect(document.querySelector('[aria-label="照片上「姓名」这一行，已放大"]')).toBeTruthy())
  await tap('全部确认，填进表单')
  expect(screen.getByText('姓名请先看一眼；没有错就再点一次')).toBeTruthy()
  expect(world.answers().subject.subjectName).not.toBe('王睿')
  await tap('全部确认，填进表单')
  expect(world.answers().subject.subjectName).toBe('王睿')
})

test('who picked the other reading has looked: one tap is enough, and the preview will show both', async () => {
  const world = shown(async () => reading([doubtfulName, ...front.slice(1)]))
  fireEvent.click(within(await screen.findByRole('radiogroup', { name: '姓名：哪个对？' })).getByText('王濬'))
  expect(screen.queryByText('请核对')).toBeNull()
  await tap('全部确认，填进表单')
  expect(world.answers().subject.subjectName).toBe('王濬')
  expect(world.answers().sources?.['subject.subjectName']).toEqual({ from: 'typed', recognised: '王睿' })
})

test('a number that contradicts the day of birth is no agreement', async () => {
  shown(async () => reading(front.map((one) => (one.field === 'birthDate' ? field('birthDate', '1990-03-01') : one))))
  expect(await screen.findByText('号码里的出生日期是 1990-03-07，和这里不一样，其中一处读错了')).toBeTruthy()
})

test('the wrong side: said at once with which one it looks like; nothing is shown until the person says so', async () => {
  shown(async () => reading([], { looksLike: { certificate: 'resident-id', side: 'back' } }))
  expect(await screen.findByText('这张像是居民身份证国徽面')).toBeTruthy()
  expect(screen.queryByText('全部确认，填进表单')).toBeNull()
  expect(screen.getByText('重拍')).toBeTruthy()
  await tap('就用这张')
  expect(await screen.findByText('全部确认，填进表单')).toBeTruthy()
  expect(screen.queryByText('这张像是居民身份证国徽面')).toBeNull()
})

test('a blurred picture is said and does not stop; no certificate at all is asked about first', async () => {
  shown(async () => reading(front, { troubles: ['blurred'] }))
  expect(await screen.findByText('照片有些模糊')).toBeTruthy()
  expect(screen.getByText('全部确认，填进表单')).toBeTruthy()
})

test('not a document: words and two ways', async () => {
  shown(async () => reading([], { troubles: ['not-a-document'] }))
  expect(await screen.findByText('照片里没有找到证件')).toBeTruthy()
  expect(screen.queryByText('全部确认，填进表单')).toBeNull()
})

test('a card that has run out is said here, by the clock of the server (14 September 2026)', async () => {
  shown(async () => reading([field('validFrom', '2006-05-01'), field('validTo', '2026-05-01')], { side: 'back' }), {
    slot: 'subject-person-id-back',
  })
  expect(await screen.findByText(/2026-05-01/)).toBeTruthy()
  expect(document.querySelector('.notice--problem')?.textContent).toContain('到期')
})

test('a photocopy with both sides fills both places', async () => {
  const world = shown(async () =>
    reading(front, { otherSide: { side: 'back', fields: [field('validFrom', '2016-05-01'), field('validTo', '2036-05-01')] } }),
  )
  expect(await screen.findByText('另一面也读到了：居民身份证国徽面')).toBeTruthy()
  await tap('全部确认，填进表单')
  expect(world.answers().subject.subjectName).toBe('王濬')
  expect(world.answers().subject.certificateValidFrom).toBe('2016-05-01')
  expect(world.answers().subject.certificateValidTo).toBe('2036-05-01')
})

test.each([
  ['offline', '没有网络', '再识别一次'],
  ['unreadable', '这张照片看不清文字', '重拍'],
  ['fetch', '识别程序没有下载完', '改由服务器识别'],
  ['too-slow', '识别太慢，已经停下', '改由服务器识别'],
  ['memory', '手机内存不够，识别停下了', '改由服务器识别'],
  ['broken', '照片文件不完整', '重拍'],
  ['heic', '这个浏览器打不开 HEIC 照片', '改由服务器识别'],
])('nothing was read because of %s: words and a way out, typing always one', async (why, title, wayOut) => {
  shown(async () => {
    throw new NotRead(why)
  })
  expect(await screen.findByText(title)).toBeTruthy()
  expect(screen.getAllByText(wayOut).length).toBeGreaterThan(0)
  expect(screen.getByText('自己填写')).toBeTruthy()
})

test('while it reads there is a way to stop, and then a way to go on', async () => {
  shown(() => new Promise<Reading>(() => undefined))
  await tap('停止')
  expect(await screen.findByText('已停止识别')).toBeTruthy()
})

test('off Wi-Fi the server reads, and says so with its reason while it does', async () => {
  shown(() => new Promise<Reading>(() => undefined), { where: 'server' })
  expect(await screen.findByText('现在不是 Wi-Fi，不下载 11.4 MB 的识别程序，由服务器识别')).toBeTruthy()
})

test('off Wi-Fi the server reads, and the person may have it read here', async () => {
  shown(async () => reading(front), { where: 'server' })
  expect(await screen.findByText('已由服务器识别')).toBeTruthy()
  expect(mockService.asked).toEqual(['server'])
  await tap('改在这台手机上识别（下载 11.4 MB）')
  await waitFor(() => expect(mockService.asked).toEqual(['server', 'chose device', 'device']))
})

test('a rare character is found by its parts and put where the readings differ', async () => {
  const world = shown(async () => reading([doubtfulName, ...front.slice(1)]))
  fireEvent.click(await screen.findByLabelText('有字打不出来？按拼音或部件找：姓名'))
  typeInto(await screen.findByLabelText('拼音或部件'), '氵睿')
  fireEvent.click(await screen.findByLabelText('用「濬」', undefined, { timeout: 10_000 }))
  await waitFor(() => expect(screen.queryByLabelText('拼音或部件')).toBeNull())
  await tap('全部确认，填进表单')
  expect(world.answers().subject.subjectName).toBe('王濬')
})

test('the preview shows both where what was kept is not what was read, a validity only where it differs', async () => {
  const answers: Answers = {
    ...individual('440000'),
    sources: {
      'subject.subjectName': { from: 'typed', recognised: '王睿' },
      'subject.certificateValidTo': { from: 'typed', recognised: '2018-06-12 至 2038-06-12' },
    },
  }
  const kept = {
    ...answers.subject,
    subjectName: '王濬',
    certificateValidFrom: '2018-06-12',
    certificateValidTo: '2038-06-12',
    certificateLongTerm: undefined,
  }
  onScreen({
    page: <PreviewPage />,
    answers: { ...answers, subject: kept } as Answers,
    detection: contextOf(answers).detection as DetectionResult,
  })
  expect(await screen.findByText('证件上识别为：王睿')).toBeTruthy()
  expect([...document.querySelectorAll('.preview__differs')].map((one) => one.textContent)).toEqual(['与识别不同证件上识别为：王睿'])
})
