/** The picture beside what was read, with one line that counts what agrees and what to look at. */
import type { Reading } from '@domain/recognition/reading'
import { Image, View } from '@tarojs/components'

type ReadPictureProps = { view: { view?: string; failed: boolean }; reading: Reading | undefined }

export function ReadPicture({ view, reading }: ReadPictureProps) {
  const doubts = reading?.fields.filter(({ doubt }) => doubt).length ?? 0
  const count = reading?.fields.length ?? 0
  return (
    <View className="card read-picture">
      <View className="read-picture__frame">
        {view.view ? (
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
      {reading ? (
        <View className="tiny read-picture__count">
          {count ? `读出 ${count} 项，${count - doubts} 项没有疑问${doubts ? '，' : ''}` : '没有读出文字'}
          {doubts ? <View className="read-picture__doubts">{`${doubts} 项请核对`}</View> : null}
        </View>
      ) : null}
    </View>
  )
}
