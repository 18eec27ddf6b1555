/** A certificate's picture among the questions. */

import { isCertificateType } from '@domain/certificates/certificate-type'
import { certificates } from '@domain/certificates/certificates'
import type { FieldState } from '@domain/journey/journey-types'
import { pictureOf } from '@domain/recognition/reading-targets'
import { useLock } from '../mirror/use-lock'
import { useDraftNow } from '../store/draft-now'
import { PictureSlot } from './picture-slot'

export function PhotoField({ field }: { field: FieldState }) {
  const { answers } = useDraftNow()
  const lock = useLock(field.anchor)
  const slot = field.anchor.slice('materials.'.length)
  const picture = pictureOf(answers, slot)
  const certificate = picture && isCertificateType(picture.certificate) ? certificates[picture.certificate] : undefined
  const side = certificate?.sides.find(({ id }) => id === picture?.side)
  const name = certificate ? `${certificate.name}${certificate.sides.length > 1 ? (side?.name ?? '') : ''}` : field.label
  return <PictureSlot slot={slot} name={name} purpose="certificate" locked={lock} />
}
