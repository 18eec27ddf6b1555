/** A picture slot in each of its states, by what can be read and pressed. */
import { fireEvent, render, screen } from '@testing-library/react'
import { CaptureSlot } from '@/components/capture/capture-slot'
import type { CaptureState } from '@/components/capture/capture-types'

const window = { minBytes: 200 * 1024, maxBytes: 9 * 1024 * 1024, formats: ['jpg'] }

function show(state: CaptureState) {
  const called: string[] = []
  const call = (name: string) => () => called.push(name)
  render(
    <CaptureSlot
      name="身份证人像面"
      why="核对负责人身份"
      tips={['四个角都要拍进去']}
      state={state}
      onCamera={call('camera')}
      onAlbum={call('album')}
      onCancel={call('cancel')}
      onRetry={call('retry')}
      onDelete={call('delete')}
      after="核对识别结果"
    />,
  )
  return called
}
const press = (text: string) => fireEvent.click(screen.getByText(text))

test('empty: why, tips, camera or album', () => {
  const called = show({ kind: 'empty' })
  expect(screen.getByText('核对负责人身份')).toBeTruthy()
  expect(screen.getByText('四个角都要拍进去')).toBeTruthy()
  press('拍照')
  press('从相册选')
  expect(called).toEqual(['camera', 'album'])
})

test('sending: the percent and a way to stop', () => {
  const called = show({ kind: 'working', doing: 'sending', percent: 40 })
  expect(screen.getByText('40%')).toBeTruthy()
  press('取消')
  expect(called).toEqual(['cancel'])
})

test('cut: goes on from where it was, and says the earlier picture is still there', () => {
  const called = show({ kind: 'failed', trouble: { kind: 'cut', percent: 60 }, canRetry: true, kept: true })
  expect(screen.getByText(/已经传了 60%/)).toBeTruthy()
  expect(screen.getByText('原来上传的还在，没有变。')).toBeTruthy()
  press('接着传')
  expect(called).toEqual(['retry'])
})

test('refused: what is wrong and another picture, no useless retry', () => {
  show({ kind: 'failed', trouble: { kind: 'refusal', refusal: { code: 'pdf', bytes: 9000, window } }, canRetry: false, kept: false })
  expect(screen.getByText('这其实是一份 PDF，不是照片')).toBeTruthy()
  expect(screen.queryByText('重试')).toBeNull()
  expect(screen.getByText('从相册选')).toBeTruthy()
})

test('stored: replace, delete, and what comes next', () => {
  const called = show({ kind: 'stored' })
  expect(screen.getByText('已上传')).toBeTruthy()
  expect(screen.getByText('核对识别结果')).toBeTruthy()
  press('重拍')
  press('从相册换一张')
  press('删除')
  expect(called).toEqual(['camera', 'album', 'delete'])
})
