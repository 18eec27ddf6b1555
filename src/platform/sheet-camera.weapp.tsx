/** WeChat's own camera takes the pictures (media-picker): there is nothing to show in the page. */
import type { SheetCameraProps } from './picture-look-types'

export const SheetCameraView = (_: SheetCameraProps) => null
