/** Both sides of a card on one picture: the picture of the front fills the back's place too, and it is said. Source: spec K1. */
import { withValueAt } from '@domain/filing/anchor'
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { showToast } from '@/components/ui/toast'
import { changeAnswers } from '@/store/draft-actions'
import { useDraftStore } from '@/store/draft-store'

/** The slot of the other side, for the back of a card; undefined for every other paper. */
const frontOf = (slot: string): string | undefined => (/-id-back(\.\d+)?$/.test(slot) ? slot.replace('-id-back', '-id-front') : undefined)

export function BothSides({ slot, name }: { slot: string; name: string }) {
  const materials = useDraftStore((state) => state.answers.materials)
  const front = materials[frontOf(slot) ?? '']
  const own = materials[slot]
  if (!front) return null
  if (own) return own.objectId === front.objectId ? <View className="tiny">正反面用的是同一张照片</View> : null
  const take = () => {
    changeAnswers((answers) => withValueAt(answers, `materials.${slot}`, front))
    showToast('已把正面的照片也用作反面，请确认两面都看得清')
  }
  return (
    <Button kind="plain" size="small" label={`正反面在同一张照片里：${name}`} onPress={take}>
      正反面拍在同一张里？用上面那张
    </Button>
  )
}
