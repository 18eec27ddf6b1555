/** WeChat's question before something is handed in never stands in the way: allowed, refused, switched off, or no answer at all. Source: issue 4 point 7. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { Button } from '@/components/ui/button'
import { useMessagePermission } from '@/hooks/use-message-permission'
import { MessageHint } from '@/pages/filing/message-hint'
import { forgetSession, rememberSession } from '@/store/session-store'
import { type Asked, type SubscribeOptions, stand } from '../support/client'
import { target } from '../support/live-line'
import { only } from '../support/only'
import { showPage } from '../support/page'

const settings = {
  wechat: {
    bound: true,
    says: '',
    templates: [
      { id: 'T1', group: 'to-do', title: 'x', left: 0 },
      { id: 'T2', group: 'progress', title: 'x', left: 0 },
    ],
  },
}
let done: number
let told: Asked[]
let asked: string[][]
let window: SubscribeOptions | undefined

const handIn = () => {
  done += 1
}

function HandIn() {
  const permission = useMessagePermission()
  return (
    <>
      <MessageHint shown={permission.canAsk} action="提交初审" />
      <Button onPress={() => permission.askThen(handIn)}>提交初审</Button>
    </>
  )
}
const press = () => fireEvent.click(screen.getByText('提交初审'))
const hint = () => screen.queryByText(/微信会问您要不要收备案消息/)
async function ready() {
  showPage(<HandIn />)
  if (target === 'weapp') await waitFor(() => expect(hint()).toBeTruthy())
}

beforeEach(() => {
  done = 0
  told = []
  asked = []
  window = undefined
  stand.subscribeWith((options) => {
    asked.push(options.tmplIds)
    window = options
  })
  stand.answerWith((one) => {
    if (one.method === 'POST') told.push(one)
    return { statusCode: 200, data: one.method === 'POST' ? settings.wechat : settings }
  })
  rememberSession({
    account: { id: 'a1', maskedPhone: '138****8001', phone: '13800138001' },
    draftKey: Buffer.alloc(32, 4).toString('base64'),
    deviceId: 'd1',
  })
})
afterEach(() => {
  jest.useRealTimers()
  forgetSession()
})

only('h5')('in a browser it is handed in at once, nothing is asked and nothing said', async () => {
  await ready()
  press()
  expect([done, asked]).toEqual([1, []])
  expect(hint()).toBeNull()
})

only('weapp')('the window opens within the tap; handed in once it is answered, and the answer is told', async () => {
  await ready()
  press()
  expect([done, asked]).toEqual([0, [['T1', 'T2']]])
  // Tapped again while the window is open: asked and handed in once.
  press()
  await act(async () => window?.success({ T1: 'accept', T2: 'reject' }))
  await waitFor(() => expect(done).toBe(1))
  expect(asked.length).toBe(1)
  await waitFor(() =>
    expect(told[0]?.data).toEqual({
      templates: [
        { id: 'T1', answer: 'accept' },
        { id: 'T2', answer: 'reject' },
      ],
    }),
  )
})

only('weapp')('switched off as a whole: handed in all the same, nothing told', async () => {
  await ready()
  press()
  await act(async () => window?.fail({ errCode: 20004 }))
  await waitFor(() => expect(done).toBe(1))
  expect(told).toEqual([])
})

only('weapp')('the server does not hear of the answer: handed in all the same', async () => {
  await ready()
  stand.answerWith(() => new Error('no network'))
  press()
  await act(async () => window?.success({ T1: 'accept', T2: 'accept' }))
  await waitFor(() => expect(done).toBe(1))
})

only('weapp')('a window that never answers: handed in after half a minute', async () => {
  await ready()
  jest.useFakeTimers()
  press()
  await act(() => jest.advanceTimersByTimeAsync(29_000))
  expect(done).toBe(0)
  await act(() => jest.advanceTimersByTimeAsync(1_500))
  expect(done).toBe(1)
})

only('weapp')('the templates are not known (yet): nothing is asked, it is handed in', async () => {
  stand.answerWith(() => new Error('no network'))
  showPage(<HandIn />)
  press()
  await waitFor(() => expect(done).toBe(1))
  expect(asked).toEqual([])
})
