/** Where the certificate is read and why, with the other place one tap away. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import type { ReadingPlace, ReadingWhere } from '@/services/recognition'
import { megabytes, placeWords } from './words'

type PlaceChoiceProps = { place: ReadingPlace; where: ReadingWhere; onChoose: (where: ReadingWhere) => void }

/** `where`: it reads now; the person may have turned it for this once. */
export function PlaceChoice({ place, where, onChoose }: PlaceChoiceProps) {
  const other = where === 'device' ? 'server' : 'device'
  const offer = other === 'server' ? '改由服务器识别' : `改在这台手机上识别${place.bytes ? `（下载 ${megabytes(place.bytes)}）` : ''}`
  return (
    <View className="reading-place">
      <View className="tiny">{where === place.where ? placeWords(place.why, where, place.bytes) : '按您选的地方识别'}</View>
      {place.choice ? (
        <Button kind="plain" size="small" onPress={() => onChoose(other)}>
          {offer}
        </Button>
      ) : null}
    </View>
  )
}
