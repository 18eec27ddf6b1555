/** Pictures of approved filings: shown where the record is changed, so that they are not taken again; deleted from 我的备案 after a question. Source: spec K1. */
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import { recordedAnswers } from '@domain/filing/recorded-answers'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import Taro from '@tarojs/taro'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import MaterialsPage from '@/pages/filing/materials/index'
import RecordsPage from '@/pages/records/index'
import { forgetSession, rememberSession } from '@/store/session-store'
import { type Answered, stand } from '../support/client'
import { showPage } from '../support/page'
import { onScreen } from './support/filing-world'
import { askedFor, foundType, institute } from './support/records'

const record = institute()
const numbers = ['川ICP备20240008号-1']
const address = `/records/${encodeURIComponent(record.filingNumber)}/pictures`
const front = {
  objectId: 'front-1',
  slot: 'subject-person-id-front',
  name: '主体负责人证件正面',
  whose: '王*',
  uploadedAt: '2025-03-01T10:00:00+08:00',
}
const sitePaper = {
  objectId: 'front-2',
  slot: 'site-person-id-front',
  name: '网站负责人证件正面',
  whose: '李*',
  uploadedAt: '2025-04-02T10:00:00+08:00',
  siteFilingNumber: '川ICP备20240008号-1',
}
const account = { name: record.name, nature: record.nature }
const text = () => document.body.textContent ?? ''

describe('上传材料 of a change', () => {
  const before = { fetch: globalThis.fetch, downloadFile: Taro.downloadFile }
  // The pictures themselves do not come: the card says so and stays.
  beforeEach(() => {
    globalThis.fetch = (async () => ({ ok: false, status: 500 })) as never
    Taro.downloadFile = (async () => ({ statusCode: 500, tempFilePath: '' })) as never
  })
  afterEach(() => {
    globalThis.fetch = before.fetch
    Taro.downloadFile = before.downloadFile
  })
  const answers: Answers = {
    ...emptyAnswers(),
    ...recordedAnswers(record, numbers),
    record: { subjectFilingNumber: record.filingNumber, siteFilingNumbers: numbers, confirmedAt: '2026-09-14T09:00:00+08:00' },
  }
  const show = (status: number, body: unknown, filingType: FilingTypeId = 'change-filing') =>
    onScreen({ page: <MaterialsPage />, answers, filingType, record, account, more: { [`GET ${address}`]: { status, body } } })

  test('lists them with whose, when and for which site; a picture that does not open is said', async () => {
    show(200, { pictures: [front, sitePaper] })
    const card = (await screen.findByText('以前的材料（不用再传）')).closest('.card') as HTMLElement
    expect(within(card).getByText('主体负责人证件正面（王*）')).toBeTruthy()
    expect(within(card).getByText('2025年3月1日上传')).toBeTruthy()
    expect(within(card).getByText('川ICP备20240008号-1')).toBeTruthy()
    await waitFor(() => expect(within(card).getAllByText('照片已存好，预览暂时打不开')).toHaveLength(2))
  })

  test('nothing kept: no card', async () => {
    const world = show(200, { pictures: [] })
    await waitFor(() => expect(world.requests.some(({ path }) => path === address)).toBe(true))
    await waitFor(() => expect(screen.queryByLabelText('正在加载')).toBeNull())
    expect(text()).not.toContain('以前的材料')
  })

  test('not to be had: one quiet line, and asked again on demand', async () => {
    const world = show(503, { code: 'no-answer', says: '备案记录暂时查不到' })
    await screen.findByText(/以前的材料暂时没有取到/)
    const asked = () => world.requests.filter(({ path }) => path === address).length
    const times = asked()
    fireEvent.click(screen.getByLabelText('再试一次：以前的材料'))
    await waitFor(() => expect(asked()).toBe(times + 1))
  })

  test('no network: said, and that filling in goes on', async () => {
    show(0, undefined)
    await screen.findByText(/没有网络，以前的材料暂时看不到/)
  })

  test('another type does not ask for them', async () => {
    const asked = askedFor(record, 'sample-9.cn')
    const world = onScreen({ page: <MaterialsPage />, answers: asked, detection: foundType(asked, 'add-site'), record, account })
    await waitFor(() => expect(world.requests.length).toBeGreaterThan(0))
    await screen.findAllByText(/上传材料/)
    expect(world.requests.filter(({ path }) => path === address)).toEqual([])
  })
})

describe('我的备案', () => {
  const subject = {
    filingNumber: record.filingNumber,
    maskedName: '成都****院',
    nature: 'public-institution',
    provinceCode: '510000',
    state: 'filed',
    filedAt: '2024-03-01',
    health: [],
    actions: [],
    sites: [],
  }
  let pictures: () => Answered
  let deleted: string[]
  beforeEach(() => {
    deleted = []
    pictures = () => ({ statusCode: 200, data: { pictures: deleted.length ? [] : [front] } })
    stand.answerWith((asked) => {
      if (asked.method === 'DELETE') deleted.push(asked.url.replace(/^.*\/api/, ''))
      if (asked.method === 'DELETE') return { statusCode: 204 }
      if (asked.url.endsWith('/pictures')) return pictures()
      if (asked.url.endsWith('/records')) return { statusCode: 200, data: { subjects: [subject], asOf: '2026-09-14T09:00:00+08:00' } }
      return { statusCode: 404, data: { code: 'not-found', says: '没有' } }
    })
    rememberSession({
      account: { id: 'a1', maskedPhone: '138****8001', phone: '13800138001' },
      draftKey: Buffer.alloc(32, 3).toString('base64'),
      deviceId: 'd1',
    })
  })
  afterEach(() => act(() => forgetSession()))
  const open = async () => {
    showPage(<RecordsPage />)
    fireEvent.click(await screen.findByLabelText('备案时的材料：成都****院'))
  }

  test('asks before deleting; kept on no, gone on yes', async () => {
    await open()
    fireEvent.click(await screen.findByLabelText('删除：主体负责人证件正面（王*）'))
    fireEvent.click(await screen.findByText('保留'))
    expect(deleted).toEqual([])
    fireEvent.click(screen.getByLabelText('删除：主体负责人证件正面（王*）'))
    const question = (await screen.findByText('删除主体负责人证件正面（王*）？')).closest('.dialog') as HTMLElement
    fireEvent.click(within(question).getByText('删除'))
    await screen.findByText('没有存放的材料')
    expect(deleted).toEqual([`${address}/front-1`])
  })

  test('not to be had: the server’s words, and another try', async () => {
    pictures = () => ({ statusCode: 503, data: { code: 'no-answer', says: '备案记录暂时查不到', wayOut: '请过几分钟再试' } })
    await open()
    await screen.findByText('备案记录暂时查不到')
    pictures = () => ({ statusCode: 200, data: { pictures: [front] } })
    fireEvent.click(screen.getByText('再试一次'))
    await screen.findByText('主体负责人证件正面（王*）')
  })
})
