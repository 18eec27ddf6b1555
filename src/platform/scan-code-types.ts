/** Looking for a QR code, the same on both targets. */
import type { CameraTrouble, PickedFile } from './media-types'

export type ScannerViewProps = {
  label: string
  /** What the code says, once. */
  onFound: (text: string) => void
  onTrouble: (trouble: CameraTrouble) => void
}

/** The system's own scanner; undefined when the person closed it. Absent where the page has to show the camera itself. */
export type ScanWindow = (() => Promise<string | undefined>) | undefined

/** What a code on a picture says; undefined when there is none. */
export type ReadCode = (picture: PickedFile) => Promise<string | undefined>
