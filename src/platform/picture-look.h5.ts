/** Looks at a picked picture in the browser, beside the page; the looking is fetched only when used. */
import type { LookAtPicture } from './picture-look-types'

export const lookAtPicture: LookAtPicture = async (picture, aspect) => {
  try {
    const { askLooker, canLook } = await import('./picture-looker.h5')
    if (!canLook()) return []
    const bytes = await picture.read(0, picture.size)
    return (await askLooker({ bytes, aspect }))?.verdict?.troubles ?? []
  } catch {
    return []
  }
}
