/** The picture beside what was read, upright, with the line of the field the person is in framed; and one line that counts. */
import { Image, View } from '@tarojs/components'
import { PicturePart, type ShownPicture, turnedAspect } from '@/components/review/picture-part'
import type { Part } from '@/components/review/strip-part'
import type { PictureView } from '@/hooks/use-upload'

type ReadPictureProps = {
  view: PictureView
  /** Absent until its size is known. */
  picture: ShownPicture | undefined
  place: Part | undefined
  count: { read: number; doubts: number } | undefined
}

/** The tallest a picture stands above the fields. */
const tallest = 200

export function ReadPicture({ view, picture, place, count }: ReadPictureProps) {
  return (
    <View className="card read-picture">
      <View className="read-picture__frame">
        {picture ? (
          <View className="read-picture__sheet" style={{ maxWidth: `${Math.round(tallest * turnedAspect(picture))}px` }}>
            <PicturePart picture={picture} says="您拍的证件">
              {place ? <View className="read-picture__place" style={boxStyle(place)} /> : null}
            </PicturePart>
          </View>
        ) : view.view ? (
          <Image
            className="read-picture__image"
            src={view.view}
            mode="aspectFit"
            {...{ alt: '您拍的证件', nativeProps: { alt: '您拍的证件' } }}
          />
        ) : (
          <View className="muted">{view.failed ? '照片暂时打不开，识别不受影响' : '正在打开照片…'}</View>
        )}
      </View>
      {count ? (
        <View className="tiny read-picture__count">
          {count.read ? `读出 ${count.read} 项，` : '没有读出文字，请照着证件填写'}
          {count.read && !count.doubts ? '都没有疑问' : null}
          {count.read && count.doubts ? <View className="read-picture__doubts">{`${count.doubts} 项请核对`}</View> : null}
        </View>
      ) : null}
    </View>
  )
}

const boxStyle = ({ x, y, width, height }: Part) => ({
  left: `${x * 100 - 0.8}%`,
  top: `${y * 100 - 1.2}%`,
  width: `${width * 100 + 1.6}%`,
  height: `${height * 100 + 2.4}%`,
})
