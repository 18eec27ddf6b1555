/** A picture or video as the phone handed it over, the same on both targets: its size, its bytes on demand, an address to show it. */
export type PickedFile = {
  name: string
  /** Bytes, as taken. */
  size: number
  /** Address for an Image or Video component on this device; never leaves it. */
  view: string
  /** Bytes [from, to). Rejects when the phone has thrown the file away. */
  read: (from: number, to: number) => Promise<ArrayBuffer>
  /** Frees what holding the file costs; the view is dead afterwards. */
  release: () => void
}

export type PickFrom = 'camera' | 'album'

/** Why the camera cannot be used. */
export type CameraTrouble = 'denied' | 'missing' | 'busy' | 'insecure'

/** A running camera. */
export type CameraHandle = {
  start: () => Promise<void>
  stop: () => Promise<PickedFile>
  /** Mean brightness of the present frame, 0 to 255; undefined where it cannot be measured. */
  light: () => number | undefined
}

export type CameraViewProps = {
  label: string
  onReady: (camera: CameraHandle) => void
  onTrouble: (trouble: CameraTrouble) => void
}
