/** One of the two answers to choose from: as it reads on the page, a picture as a picture. */
import type { ContestedField } from '@domain/journey/merge-drafts'
import type { Shown } from '@domain/review/conversation'
import { Image, View } from '@tarojs/components'
import type { JourneyNow } from '@/hooks/use-journey'
import { usePictureView } from '@/hooks/use-upload'
import { contestedShown } from './contested-words'

type ContestedValueProps = { now: JourneyNow; field: ContestedField; side: 'mine' | 'theirs'; name: string }

export function ContestedValue({ now, field, side, name }: ContestedValueProps) {
  const shown = contestedShown(field, side, now)
  const asked = [field.anchor, ...field.follows.map(({ anchor }) => anchor)]
  return (
    <>
      {shown.map((one, n) =>
        one.kind === 'words' ? <View key={asked[n]}>{one.words || '（空着）'}</View> : <Picture key={asked[n]} shown={one} name={name} />,
      )}
    </>
  )
}

function Picture({ shown, name }: { shown: Exclude<Shown, { kind: 'words' }>; name: string }) {
  const { view, failed } = usePictureView(shown.objectId)
  if (shown.objectId === undefined) return <View>（没有照片）</View>
  if (shown.kind === 'video') return <View>一段视频</View>
  if (!view) return <View className="tiny">{failed ? '照片打不开' : '正在打开照片…'}</View>
  return <Image className="conflict__picture" src={view} mode="aspectFit" {...{ alt: name, nativeProps: { alt: name } }} />
}
