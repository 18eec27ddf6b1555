/** What is kept beside the tab can be read with the session's key only (privacy: nothing personal in clear on an office computer). */
import { seal, unseal } from '../../../console/draft/store/kept-copy'

const key = Buffer.alloc(32, 7).toString('base64url')
const other = Buffer.alloc(32, 8).toString('base64')

test('sealed: the name is not in it, and the same text never looks the same', () => {
  const sealed = seal('{"name":"陈一"}', key)
  expect(sealed).not.toContain('陈一')
  expect(Buffer.from(sealed, 'base64').toString('utf8')).not.toContain('陈一')
  expect(seal('{"name":"陈一"}', key)).not.toBe(sealed)
  expect(unseal(sealed, key)).toBe('{"name":"陈一"}')
})

test('under another key, or damaged: nothing', () => {
  const sealed = seal('陈一', key)
  expect(unseal(sealed, other)).toBeUndefined()
  expect(unseal(`${sealed.slice(0, -4)}AAAA`, key)).toBeUndefined()
  expect(unseal('not base64 at all!', key)).toBeUndefined()
})

test('a long draft is sealed too', () => {
  const long = '样例路 3 号'.repeat(20_000)
  expect(unseal(seal(long, key), key)).toBe(long)
})
