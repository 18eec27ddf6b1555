/** Bad pictures and bad luck in clear words: what happened with its figure, and a way out (issue 2, quality: bad input). */
import { troubleWords } from '@/components/capture/words'

/** The window of policy 2021 (spec B3): 200 KB to 9 MB. */
const window = { minBytes: 200 * 1024, maxBytes: 9 * 1024 * 1024, formats: ['jpg', 'jpeg', 'png', 'gif'] }
const refusal = (code: 'empty' | 'too-small' | 'too-big' | 'pdf' | 'broken' | 'wrong-format', bytes: number) =>
  troubleWords({ kind: 'refusal', refusal: { code, bytes, window } })

test('a 60 MB picture: its size, the limit, and the camera as the way out', () => {
  const { says, wayOut } = refusal('too-big', 60 * 1024 * 1024)
  expect(says).toBe('照片有 60.0 MB，最多收 9.0 MB')
  expect(wayOut).toContain('相机')
})

test('a picture under the window says how small and how much is needed', () => {
  expect(refusal('too-small', 150 * 1024).says).toBe('照片只有 150 KB，审核要求至少 200 KB，太小会看不清字')
})

test('an empty file, a PDF called .jpg and a broken picture are told apart', () => {
  expect(refusal('empty', 0).says).toContain('0 KB')
  expect(refusal('pdf', 5000).says).toContain('PDF')
  expect(refusal('broken', 5000).says).toContain('损坏')
})

test('the formats that are taken are named', () => {
  expect(refusal('wrong-format', 5000).says).toContain('jpg、jpeg、png、gif')
})

test('a cut says how far it came and that it goes on from there', () => {
  const { says, wayOut } = troubleWords({ kind: 'cut', percent: 60 })
  expect(says).toContain('60%')
  expect(wayOut).toContain('从断开的地方继续')
})

test("the server's words are shown as they are, with a way out even when it gave none", () => {
  expect(troubleWords({ kind: 'server', says: '照片模糊', wayOut: '请重拍' })).toEqual({ says: '照片模糊', wayOut: '请重拍' })
  expect(troubleWords({ kind: 'server', says: '照片模糊' }).wayOut).not.toBe('')
})
