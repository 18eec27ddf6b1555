/** A socket to our own origin; the session's cookie goes along by itself. */
import { apiBase } from './api-base'
import type { LiveSocket, SocketEars } from './live-socket-types'

/** `path` below /api. */
export function openSocket(path: string, { onOpen, onText, onClosed }: SocketEars): LiveSocket {
  const socket = new WebSocket(`${window.location.origin.replace(/^http/, 'ws')}${apiBase}${path}`)
  socket.onopen = onOpen
  socket.onmessage = ({ data }) => onText(String(data))
  socket.onclose = ({ code }) => onClosed(code)
  return { send: (text) => socket.send(text), close: () => socket.close(1000) }
}
