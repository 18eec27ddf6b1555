/** A socket to our own server; the session's cookie goes along by itself. */
import type { OpenSocket } from '@contract/live-channel'

export const openSocket: OpenSocket = (path, { onOpen, onText, onClosed }) => {
  const socket = new WebSocket(`${window.location.origin.replace(/^http/, 'ws')}/api${path}`)
  socket.onopen = onOpen
  socket.onmessage = ({ data }) => onText(String(data))
  socket.onclose = ({ code }) => onClosed(code)
  return { send: (text) => socket.send(text), close: () => socket.close(1000) }
}
