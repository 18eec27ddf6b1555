/** WeChat's window 「是否允许发送以下消息」. It opens only from within the tap itself, for three templates at most. */
import Taro from '@tarojs/taro'
import type { TemplateAnswer } from './subscribe-message-types'

export const canAskForMessages = true

const mostAtOnce = 3
const answers = ['accept', 'reject', 'ban', 'filter'] as const

/** To be called first thing in the tap. Empty where the window did not open or the person keeps 订阅消息 switched off. */
export function askForMessages(templateIds: readonly string[]): Promise<TemplateAnswer[]> {
  const tmplIds = templateIds.slice(0, mostAtOnce)
  if (tmplIds.length === 0) return Promise.resolve([])
  return new Promise((resolve) => {
    Taro.requestSubscribeMessage({
      tmplIds,
      // Alipay's; the type wants it, WeChat does not read it.
      entityIds: [],
      success: (said) => resolve(tmplIds.flatMap((id) => answerTo(said, id))),
      fail: () => resolve([]),
    }).catch(() => resolve([]))
  })
}

function answerTo(said: object, id: string): TemplateAnswer[] {
  const word = (said as Record<string, unknown>)[id]
  const answer = answers.find((one) => one === word)
  return answer ? [{ id, answer }] : []
}
