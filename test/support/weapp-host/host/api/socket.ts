/** wx.connectSocket: a socket of the phone, not of a page: no cookies, no Origin, at most five at a time, cut when the network goes. */
import { control } from '../control'
import { api, type Options, Refusal, text } from './call'

const mostSockets = 5

type Tell = (result: object) => void
type Ears = { open: Tell[]; message: Tell[]; close: Tell[]; error: Tell[] }

/** The host's server opens the socket on the phone's behalf; target and headers travel in the address. */
function way(url: string, header: unknown): string {
  const asked = encodeURIComponent(JSON.stringify({ url, headers: header ?? {} }))
  return `${location.origin.replace(/^http/, 'ws')}/out-socket?asked=${asked}`
}

export function connectSocket(options: Options) {
  const ears: Ears = { open: [], message: [], close: [], error: [] }
  const say = (who: keyof Ears, result: object) => {
    for (const tell of ears[who]) tell(result)
  }
  let socket: WebSocket | undefined
  let ended = false
  const end = (code: number, reason: string) => {
    if (ended) return
    ended = true
    control.sockets.delete(cut)
    if (code === 1006) say('error', { errMsg: 'connectSocket:fail abnormal closure' })
    say('close', { code, reason })
  }
  const cut = () => {
    socket?.close()
    end(1006, 'abnormal closure')
  }
  const refused = refusalOf(text(options.url))
  if (refused) setTimeout(() => end(1006, refused), 0)
  else {
    socket = new WebSocket(way(text(options.url), options.header), (options.protocols as string[] | undefined) ?? [])
    socket.binaryType = 'arraybuffer'
    control.sockets.add(cut)
    socket.addEventListener('open', () => !ended && say('open', { header: {} }))
    socket.addEventListener('message', ({ data }) => !ended && say('message', { data }))
    socket.addEventListener('close', ({ code, reason }) => end(code, reason))
  }
  void api('connectSocket', () => {
    if (refused) throw new Refusal(refused)
    return undefined
  })({ success: () => undefined, ...options })
  return {
    onOpen: (tell: Tell) => ears.open.push(tell),
    onMessage: (tell: Tell) => ears.message.push(tell),
    onClose: (tell: Tell) => ears.close.push(tell),
    onError: (tell: Tell) => ears.error.push(tell),
    send: api('sendSocketMessage', ({ data }) => {
      if (socket?.readyState !== WebSocket.OPEN || ended) throw new Refusal('SocketTask.readyState is not OPEN')
      socket.send(data as string | ArrayBuffer)
      return undefined
    }),
    close: api('closeSocket', ({ code, reason }) => {
      const why = Number(code ?? 1000)
      if (why !== 1000 && !(why >= 3000 && why <= 4999)) throw new Refusal(`invalid code ${why}`)
      if (ended) throw new Refusal('SocketTask.readyState is CLOSED')
      socket?.close(why, text(reason))
      return undefined
    }),
    get readyState() {
      return ended ? WebSocket.CLOSED : (socket?.readyState ?? WebSocket.CLOSED)
    },
  }
}

function refusalOf(url: string): string | undefined {
  if (!control.online) return 'net::ERR_INTERNET_DISCONNECTED'
  if (!/^wss?:\/\//.test(url)) return `invalid url "${url}"`
  if (control.sockets.size >= mostSockets) return 'exceed max socket count'
  return undefined
}
