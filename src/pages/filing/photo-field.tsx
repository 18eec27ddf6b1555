/** A certificate's picture among the questions: taken, sent, read, and then checked by the person. */

import { isCertificateType } from '@domain/certificates/certificate-type'
import { certificates } from '@domain/certificates/certificates'
import type { FieldState } from '@domain/journey/journey-types'
import { pictureOf } from '@domain/recognition/reading-targets'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { go } from '@/hooks/use-go'
import { routes } from '@/routes'
import { useDraftStore } from '@/store/draft-store'
import { BothSides } from './both-sides'
import { PictureSlot } from './picture-slot'

export function PhotoField({ orderId, field }: { orderId: string; field: FieldState }) {
  const slot = field.anchor.slice('materials.'.length)
  const answers = useDraftStore((state) => state.answers)
  const picture = pictureOf(answers, slot)
  const certificate = picture && isCertificateType(picture.certificate) ? certificates[picture.certificate] : undefined
  const readable = certificate !== undefined && certificate.fills.length > 0
  const side = certificate?.sides.find(({ id }) => id === picture?.side)
  const onScreen = useRef(true)
  useDidShow(() => {
    onScreen.current = true
  })
  useDidHide(() => {
    onScreen.current = false
  })
  useEffect(
    () => () => {
      onScreen.current = false
    },
    [],
  )
  const read = () => go(routes.recognition(orderId, slot))
  // Who has walked on is not fetched back: the button below waits for them.
  const afterStored = () => {
    if (onScreen.current) read()
  }
  const name = certificate ? `${certificate.name}${certificate.sides.length > 1 ? (side?.name ?? '') : ''}` : field.label
  return (
    <>
      <PictureSlot
        orderId={orderId}
        slot={slot}
        name={name}
        purpose="certificate"
        flat
        stored={answers.materials[slot]}
        // Said once, at the first picture of a card.
        tips={picture?.side === 'back' ? [] : (certificate?.capture.tips ?? [])}
        aspect={certificate?.capture.aspect ?? 1.42}
        {...(readable ? { onStored: afterStored } : {})}
        after={
          readable ? (
            <Button kind="secondary" size="small" onPress={read}>
              识别文字并核对
            </Button>
          ) : null
        }
      />
      <BothSides orderId={orderId} slot={slot} name={name} oneSided={certificate !== undefined && certificate.sides.length < 2} />
    </>
  )
}
