/** Nothing is drawn over WeChat's own camera. */
import type { SheetOutlineProps } from './picture-look-types'

export const SheetOutline = (_: SheetOutlineProps) => null
