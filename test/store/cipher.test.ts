/** What lies on the phone: readable again with the key, unreadable without it. Source: architecture §5 (drafts in local storage are encrypted). */
import { fromBase64, seal, unseal } from '@/store/cipher'

const key = Buffer.alloc(32, 7).toString('base64')
const other = Buffer.alloc(32, 8).toString('base64')

test('a text comes back word for word, rare characters and emoji included', () => {
  const text = '{"name":"段红濬 䶮 𠮷","note":"🙂 %E4"}'
  expect(unseal(seal(text, key), key)).toBe(text)
})

test('nothing of the text can be seen in what is stored, in plain, base64 or URL form', () => {
  const sealed = seal('440305199003079019', key)
  for (const form of [
    '440305199003079019',
    Buffer.from('440305199003079019').toString('base64'),
    Buffer.from('440305199003079019').toString('hex'),
  ])
    expect(sealed).not.toContain(form)
})

test('another key, a changed byte or rubbish gives nothing, and does not throw', () => {
  const sealed = seal('13800138001', key)
  const changed = `${sealed.slice(0, -1)}${sealed.endsWith('0') ? '1' : '0'}`
  expect(unseal(sealed, other)).toBeUndefined()
  expect(unseal(changed, key)).toBeUndefined()
  expect(unseal('rubbish', key)).toBeUndefined()
})

test('the same text sealed twice does not look the same', () => {
  expect(seal('小溪的摄影笔记', key)).not.toBe(seal('小溪的摄影笔记', key))
})

test('half a character pair from a broken paste is replaced, not thrown at the person', () => {
  expect(unseal(seal('a\uD83Db', key), key)).toBe('a\uFFFDb')
})

test.each([
  ['AQID', [1, 2, 3]],
  ['AQI=', [1, 2]],
  ['AQI', [1, 2]],
  ['_-8', [255, 239]],
])('base64 %s is the bytes %j', (text, bytes) => {
  expect([...fromBase64(text)]).toEqual(bytes)
})
