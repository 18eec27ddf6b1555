/** 上传材料 on the screen: the letter of a paper can be looked at and saved; under 2018 with its copies and the sentence to copy. */
import type { DetectionResult } from '@domain/detection/detection-types'
import Taro from '@tarojs/taro'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import MaterialsPage from '@/pages/filing/materials/index'
import { savesPdf } from '@/platform/pdf-file'
import { contextOf, enterprise, individual } from '../domain/journey/given'
import { onScreen, orderId } from './support/filing-world'

const detectionOf = (answers: ReturnType<typeof individual>) => contextOf(answers).detection as DetectionResult

test('a letter can be looked at; saving it is a button in the browser, and the reader’s own menu in WeChat', async () => {
  const answers = individual('440000')
  onScreen({ page: <MaterialsPage />, answers, detection: detectionOf(answers) })
  expect(await screen.findByLabelText('预览模板：承诺书')).toBeTruthy()
  expect(screen.queryByLabelText('下载模板：承诺书') !== null).toBe(savesPdf)
})

test('a letter that cannot be fetched: said in words, and the button is there again', async () => {
  const answers = individual('440000')
  onScreen({ page: <MaterialsPage />, answers, detection: detectionOf(answers) })
  const asked: string[] = []
  const before = { fetch: globalThis.fetch, downloadFile: Taro.downloadFile }
  globalThis.fetch = (async (address: string) => {
    asked.push(String(address))
    return { ok: false, status: 500 } as Response
  }) as typeof fetch
  Taro.downloadFile = (async ({ url }: { url: string }) => {
    asked.push(url)
    return { statusCode: 500, tempFilePath: '' }
  }) as never
  try {
    fireEvent.click(await screen.findByLabelText('预览模板：承诺书'))
    await waitFor(() => expect(asked.some((address) => address.endsWith(`/orders/${orderId}/letters/commitment-letter`))).toBe(true))
    expect(await screen.findByText('模板暂时没有生成，请稍后再点一次。')).toBeTruthy()
  } finally {
    globalThis.fetch = before.fetch
    Taro.downloadFile = before.downloadFile
  }
})

test('2021 asks for no sheet', async () => {
  const unit = enterprise('320000')
  onScreen({ page: <MaterialsPage />, answers: unit, detection: detectionOf(unit) })
  expect((await screen.findAllByText(/单位证件/)).length).toBeGreaterThan(0)
  expect(screen.queryByText(/真实性核验单/)).toBeNull()
})

test('an order begun under 2018 keeps its papers: a unit signs two sheets', async () => {
  const unit = enterprise('320000')
  onScreen({ page: <MaterialsPage />, answers: unit, detection: detectionOf(unit), draft: { policyVersion: '2018' } })
  expect(await screen.findByText(/打印 2 份/)).toBeTruthy()
  expect(screen.getByText(/手持证件照/)).toBeTruthy()
})

test('under 2018 广东 copies a sentence by hand, which can be copied from the screen', async () => {
  const answers = individual('440000')
  onScreen({ page: <MaterialsPage />, answers, detection: detectionOf(answers), draft: { policyVersion: '2018' } })
  expect(await screen.findByText('要在纸上亲手抄写的话：')).toBeTruthy()
  expect(screen.getByLabelText(/^复制要抄写的话/)).toBeTruthy()
})

describe('both sides on one picture (K1)', () => {
  const answers = individual('110000')
  const { 'subject-person-id-back': _none, ...materials } = answers.materials
  const whole = answers.materials['subject-person-id-front']?.objectId
  const at = '2026-09-14T09:00:00+08:00'
  const cutting = (more: Parameters<typeof onScreen>[0]['more'] = {}) =>
    onScreen({
      page: <MaterialsPage />,
      answers: { ...answers, materials },
      detection: detectionOf(answers),
      more: {
        [`POST /orders/${orderId}/sides`]: { status: 201, body: { objectId: 'side', at, width: 800, height: 505, how: 'down' } },
        ...more,
      },
    })
  const sent = (world: ReturnType<typeof onScreen>) => world.requests.filter(({ path }) => path.endsWith('/sides')).map(({ body }) => body)

  test('each place gets its own half of it, and it is said', async () => {
    const world = cutting()
    fireEvent.click(await screen.findByLabelText('正反面拍在同一张里？从上面那张裁出来：主体负责人证件反面'))
    await waitFor(() => expect(screen.queryAllByText(/^从同一张照片裁出来的/)).toHaveLength(2))
    expect(sent(world)).toEqual([
      { objectId: whole, slot: 'subject-person-id-front', part: 0, turn: 0 },
      { objectId: whole, slot: 'subject-person-id-back', part: 1, turn: 0, how: 'down' },
    ])
    expect(world.answers().materials['subject-person-id-back']).toMatchObject({
      objectId: 'side',
      cut: { from: whole, how: 'down', part: 1, turn: 0 },
    })
  })

  test('it can be said at the front too; then turned, swapped and cut the other way', async () => {
    const world = cutting()
    fireEvent.click(await screen.findByLabelText('这张照片里正反面都有？裁成两张：主体负责人证件正面'))
    fireEvent.click(await screen.findByLabelText('转 90°：主体负责人证件反面'))
    await waitFor(() => expect(world.answers().materials['subject-person-id-back']?.cut?.turn).toBe(1))
    expect(sent(world).at(-1)).toEqual({ objectId: whole, slot: 'subject-person-id-back', part: 1, turn: 1, how: 'down' })
    fireEvent.click(await screen.findByLabelText('正反面对调：主体负责人证件正面'))
    expect(world.answers().materials['subject-person-id-front']?.cut?.part).toBe(1)
    expect(world.answers().materials['subject-person-id-back']?.cut?.part).toBe(0)
    fireEvent.click(await screen.findByLabelText('改成左右裁：主体负责人证件正面'))
    await waitFor(() => expect(sent(world)).toHaveLength(5))
    expect(sent(world)[3]).toEqual({ objectId: whole, slot: 'subject-person-id-front', part: 0, turn: 0, how: 'across' })
  })

  test('when it cannot be cut, nothing is changed and it is said', async () => {
    const world = cutting({ [`POST /orders/${orderId}/sides`]: { status: 404, body: { code: 'not-found', says: '没有找到' } } })
    fireEvent.click(await screen.findByLabelText('正反面拍在同一张里？从上面那张裁出来：主体负责人证件反面'))
    expect(await screen.findByLabelText('正反面拍在同一张里？从上面那张裁出来：主体负责人证件反面')).toBeTruthy()
    expect(world.answers().materials['subject-person-id-back']).toBeUndefined()
    expect(world.answers().materials['subject-person-id-front']?.objectId).toBe(whole)
  })
})

test('every paper offers an example: how it should look and the three mistakes, told in words too', async () => {
  const answers = individual('440000')
  onScreen({ page: <MaterialsPage />, answers, detection: detectionOf(answers) })
  fireEvent.click(await screen.findByLabelText('看示例：承诺书'))
  expect(await screen.findByText('承诺书：怎么拍')).toBeTruthy()
  expect(screen.getByLabelText('示意图：签好的一页纸，边角齐全，光线均匀')).toBeTruthy()
  for (const mistake of ['边角没拍全', '反光盖住了字', '翻拍屏幕，有条纹']) expect(screen.getByText(mistake)).toBeTruthy()
  expect(screen.getAllByLabelText(/^示意图：/)).toHaveLength(4)
  fireEvent.click(screen.getByLabelText('关闭'))
  await waitFor(() => expect(screen.queryByText('边角没拍全')).toBeNull())
  expect(screen.getAllByLabelText(/^看示例：/)).toHaveLength(4)
})

test('the example is that of the paper: a film is filmed', async () => {
  const answers = enterprise('320000')
  onScreen({ page: <MaterialsPage />, answers, detection: detectionOf(answers) })
  fireEvent.click(await screen.findByLabelText('看示例：承诺视频'))
  expect(await screen.findByText('承诺视频：怎么录')).toBeTruthy()
  expect(screen.getByText('晃动，画面模糊')).toBeTruthy()
})

test('其他材料: one after another; when ten are there, no further one is offered (B5)', async () => {
  const answers = individual('440000')
  const paper = { objectId: 'o-9', at: '2026-09-14T09:00:00+08:00' }
  const ten = Object.fromEntries(
    Array.from({ length: 10 }, (_, n) => [n === 0 ? 'site-other-materials' : `site-other-materials.${n}`, paper]),
  )
  onScreen({
    page: <MaterialsPage />,
    answers: { ...answers, materials: { ...answers.materials, ...ten } },
    detection: detectionOf(answers),
  })
  fireEvent.click(await screen.findByLabelText('添加一份：其他材料（主体）'))
  expect(await screen.findByLabelText('拍照：其他材料（主体）')).toBeTruthy()
  expect(screen.getByText('最多 10 份，已经放满；要换，请先删去一份。')).toBeTruthy()
  expect(screen.queryByLabelText('添加一份：其他材料（网站）')).toBeNull()
  expect(screen.getByLabelText('删除：其他材料（网站） 10')).toBeTruthy()
})
