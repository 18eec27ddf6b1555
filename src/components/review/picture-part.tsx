/** A part of a picture, turned upright, as wide as there is room: percentages and a turn, nothing that only a browser could do. */
import { Image, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { type Part, wholePicture } from './strip-part'

export type Turn = 0 | 1 | 2 | 3
/** A picture that is on the screen: where it is, its width divided by its height as stored, and how it has to be turned clockwise. */
export type ShownPicture = { readonly src: string; readonly aspect: number; readonly turn: Turn }

/** Width divided by height after the turn. */
export const turnedAspect = ({ aspect, turn }: ShownPicture): number => (turn % 2 ? 1 / aspect : aspect)

type PicturePartProps = { picture: ShownPicture; part?: Part; says: string; className?: string; children?: ReactNode }

export function PicturePart({ picture, part = wholePicture, says, className, children }: PicturePartProps) {
  const aspect = turnedAspect(picture)
  const ratio = (part.width / part.height) * aspect
  const percent = (share: number) => `${Math.round(share * 1e4) / 100}%`
  const sheet = {
    width: percent(1 / part.width),
    height: percent(1 / part.height),
    left: percent(-part.x / part.width),
    top: percent(-part.y / part.height),
  }
  // A picture on its side is as wide as the sheet is high.
  const image =
    picture.turn % 2
      ? { width: percent(1 / aspect), height: percent(aspect), transform: `translate(-50%, -50%) rotate(${picture.turn * 90}deg)` }
      : { width: '100%', height: '100%', transform: `translate(-50%, -50%) rotate(${picture.turn * 90}deg)` }
  return (
    <View className={`picture-part ${className ?? ''}`} style={{ paddingTop: percent(1 / ratio) }} {...{ role: 'img', 'aria-label': says }}>
      <View className="picture-part__sheet" style={sheet}>
        <Image
          className="picture-part__image"
          style={image}
          src={picture.src}
          mode="scaleToFill"
          {...{ alt: '', nativeProps: { alt: '' } }}
        />
        {children}
      </View>
    </View>
  )
}
