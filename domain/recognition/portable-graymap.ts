/** A grey picture as a PGM file, the plainest format the engine opens. */
import type { Grey } from './grey'

export function graymapOf({ width, height, data }: Grey): Uint8Array {
  const head = [...`P5\n${width} ${height}\n255\n`].map((character) => character.charCodeAt(0))
  const file = new Uint8Array(head.length + data.length)
  file.set(head)
  file.set(data, head.length)
  return file
}
