/** A socket of WeChat's to the address the package was built for. It carries no cookies: who is there is said in the first message. */
import Taro from '@tarojs/taro'
import { apiBase } from './api-base'
import type { LiveSocket, SocketEars } from './live-socket-types'

/** A line the network has cut is closed already: WeChat refuses then, and nobody has to hear of it. */
const quietly = { code: 1000, fail: () => undefined }

/** `path` below /api. */
export function openSocket(path: string, { onOpen, onText, onClosed }: SocketEars): LiveSocket {
  let task: Taro.SocketTask | undefined
  let over = false
  const closed = (code: number) => {
    if (over) return
    over = true
    onClosed(code)
  }
  const made = Taro.connectSocket({ url: `${apiBase.replace(/^http/, 'ws')}${path}`, fail: () => closed(1006) })
  void Promise.resolve(made).then(
    (opened) => {
      // A refused call brings no task.
      if (typeof opened?.onOpen !== 'function') return closed(1006)
      task = opened
      if (over) return opened.close(quietly)
      opened.onOpen(() => !over && onOpen())
      opened.onMessage(({ data }) => !over && onText(String(data)))
      opened.onClose(({ code }) => closed(code || 1006))
      opened.onError(() => closed(1006))
    },
    () => closed(1006),
  )
  return {
    send: (text) => task?.send({ data: text, fail: () => closed(1006) }),
    close: () => {
      task?.close(quietly)
      closed(1000)
    },
  }
}
