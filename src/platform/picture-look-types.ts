/** Looking at a picture before anybody waits for a reading, the same on both targets. */
import type { Quad } from '@domain/recognition/homography'
import type { PictureVerdict } from '@domain/recognition/picture-quality/judge-picture'
import type { PictureTrouble } from '@domain/recognition/reading'
import type { CameraTrouble, PickedFile } from './media-types'

/** What is wrong with a picked picture, worst first; empty when nothing is, or where this device cannot look. Never rejects. */
export type LookAtPicture = (picture: PickedFile, aspect: number) => Promise<PictureTrouble[]>

/** A frame of the camera as it was judged; its size, so that an outline can be laid over it. */
export type SeenFrame = { verdict: PictureVerdict; width: number; height: number }

export type SheetCamera = {
  /** The present frame as a picture of at least so many bytes. Rejects when the camera shows nothing. */
  shoot: (leastBytes: number) => Promise<PickedFile>
  /** False where frames cannot be looked at beside the page. */
  watches: boolean
}

export type SheetCameraProps = {
  label: string
  aspect: number
  onReady: (camera: SheetCamera) => void
  onSeen: (seen: SeenFrame) => void
  onTrouble: (trouble: CameraTrouble) => void
}

/** `width`, `height`: of the frame; `quad` in shares of it. */
export type SheetOutlineProps = { width: number; height: number; quad: Quad | undefined; aspect: number; good: boolean }
