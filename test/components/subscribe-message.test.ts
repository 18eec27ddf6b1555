/** WeChat's permission for messages, as the platform gives it: three at most, a refusal is an answer, a browser asks nothing. Source: issue 4 point 7. */
import { askForMessages, canAskForMessages } from '@/platform/subscribe-message'
import { type SubscribeOptions, stand } from '../support/client'
import { only } from '../support/only'

let asked: string[][]
const answer = (how: (options: SubscribeOptions) => void) =>
  stand.subscribeWith((options) => {
    asked.push(options.tmplIds)
    how(options)
  })

beforeEach(() => {
  asked = []
})

only('h5')('a browser asks nothing and says that it cannot', async () => {
  answer(({ success }) => success({ a: 'accept' }))
  expect(canAskForMessages).toBe(false)
  expect(await askForMessages(['a'])).toEqual([])
  expect(asked).toEqual([])
})

only('weapp')('each template comes back with its own answer; more than three are not asked at once', async () => {
  answer(({ success }) => success({ errMsg: 'requestSubscribeMessage:ok', a: 'accept', b: 'reject', c: 'ban' }))
  expect(canAskForMessages).toBe(true)
  expect(await askForMessages(['a', 'b', 'c', 'd'])).toEqual([
    { id: 'a', answer: 'accept' },
    { id: 'b', answer: 'reject' },
    { id: 'c', answer: 'ban' },
  ])
  expect(asked).toEqual([['a', 'b', 'c']])
})

only('weapp')('asked within the tap itself: before anything else has a turn', () => {
  answer(({ success }) => success({}))
  void askForMessages(['a'])
  expect(asked).toEqual([['a']])
})

only('weapp')('WeChat refuses to ask (switched off, no tap): no answer, and nobody is kept waiting', async () => {
  answer(({ fail }) => fail({ errMsg: 'requestSubscribeMessage:fail The main switch is switched off', errCode: 20004 }))
  expect(await askForMessages(['a'])).toEqual([])
})

only('weapp')('an answer WeChat has never given before is none', async () => {
  answer(({ success }) => success({ a: 'acceptWithAudio', b: 'accept' }))
  expect(await askForMessages(['a', 'b'])).toEqual([{ id: 'b', answer: 'accept' }])
})

only('weapp')('without templates nothing is asked', async () => {
  answer(({ success }) => success({}))
  expect(await askForMessages([])).toEqual([])
  expect(asked).toEqual([])
})
