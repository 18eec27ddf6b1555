/** The phone's sockets to the internet: opened here, so that they carry what the app gave and nothing a browser adds. */
import { type IncomingMessage, request } from 'node:http'
import type { Duplex } from 'node:stream'

/** Headers of the handshake itself; cookies and Origin of the browser stay behind. */
const handshake = ['upgrade', 'connection', 'sec-websocket-key', 'sec-websocket-version', 'sec-websocket-protocol'] as const

/** `elsewhere` sends what is meant for one origin to another. Any answer but an upgrade ends the socket. */
export function outSocket(asking: IncomingMessage, socket: Duplex, elsewhere: Record<string, string>): void {
  const asked = new URL(asking.url ?? '/', 'http://host').searchParams.get('asked') ?? '{}'
  const { url, headers } = JSON.parse(asked) as { url: string; headers: Record<string, string> }
  const meant = new URL(url.replace(/^ws/, 'http'))
  const target = new URL(meant.pathname + meant.search, elsewhere[meant.origin] ?? meant.origin)
  const own = Object.fromEntries(handshake.flatMap((name) => (asking.headers[name] ? [[name, String(asking.headers[name])]] : [])))
  const way = request(target, { headers: { ...headers, ...own } })
  const end = () => socket.destroy()
  way.on('upgrade', (answer, far, head) => {
    const lines = Object.entries(answer.headers).map(([name, value]) => `${name}: ${String(value)}`)
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`)
    if (head.length) socket.write(head)
    far.pipe(socket).pipe(far)
    far.on('error', end).on('close', end)
    socket.on('error', () => far.destroy()).on('close', () => far.destroy())
  })
  way.on('response', end).on('error', end)
  socket.on('error', () => way.destroy())
  way.end()
}
