/** What the page and its looking worker say to each other. */
import type { PictureVerdict } from '@domain/recognition/picture-quality/judge-picture'

/** `fine`: also at full size, for the dots of a screen. */
export type ToLooker = { id: number; aspect: number } & ({ bytes: ArrayBuffer } | { frame: ImageBitmap; fine: boolean })
/** No verdict where the picture cannot be opened. */
export type FromLooker = { id: number; verdict?: PictureVerdict; width: number; height: number }
