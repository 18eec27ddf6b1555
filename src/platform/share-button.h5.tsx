/** The button that hands a page to somebody: in a browser there is none, an address is shared instead. */
import type { ShareButtonProps } from './share-button-types'

export const sharesPages = false

export const ShareButton = (_props: ShareButtonProps) => null
