/** Where the certificate is read and why, with the other place one tap away. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import type { ReadingPlace, ReadingWhere } from '@/services/recognition'
import { megabytes, placeWords } from './words'

type PlaceChoiceProps = {
  place: ReadingPlace
  where: ReadingWhere
  /** It has been read: no word of what is still to come. */
  done: boolean
  onChoose: (where: ReadingWhere) => void
}

/** `where`: it reads now; the person may have turned it for this once. */
export function PlaceChoice({ place, where, done, onChoose }: PlaceChoiceProps) {
  const other = where === 'device' ? 'server' : 'device'
  const offer = other === 'server' ? '改由服务器识别' : `改在这台手机上识别${place.bytes ? `（下载 ${megabytes(place.bytes)}）` : ''}`
  const going = where === place.where ? placeWords(place.why, where, place.bytes) : '按您选的地方识别'
  return (
    <View className="reading-place">
      <View className="tiny">{done ? (where === 'device' ? '已在这台手机上识别' : '已由服务器识别') : going}</View>
      {place.choice ? (
        <Button kind="plain" size="small" onPress={() => onChoose(other)}>
          {offer}
        </Button>
      ) : null}
    </View>
  )
}
