/** Bytes of a chosen or recorded file in the browser. */
import type { PickedFile } from './media-types'

export function fileOf(blob: Blob, name: string): PickedFile {
  const view = URL.createObjectURL(blob)
  return {
    name,
    size: blob.size,
    view,
    read: (from, to) => bytesOf(blob.slice(from, to)),
    release: () => URL.revokeObjectURL(view),
  }
}

/** Blob.arrayBuffer is missing in older WebViews. */
function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.onerror = () => reject(reader.error)
    reader.readAsArrayBuffer(blob)
  })
}
