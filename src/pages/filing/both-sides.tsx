/** Both sides of a card on one picture: said by the person; then each place shows its own side, to be turned, swapped or cut anew. Source: spec K1. */
import type { MaterialAnswer } from '@domain/filing/material'
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { showToast } from '@/components/ui/toast'
import { type Sides, sidesOf, useBothSides } from '@/hooks/use-both-sides'
import type { Trouble } from '@/services/trouble'
import { useDraftStore } from '@/store/draft-store'

type BothSidesProps = {
  orderId: string
  slot: string
  name: string
  /** Only the card's front is asked for, so there is nothing to cut. */
  oneSided?: boolean
}

export function BothSides({ orderId, slot, name, oneSided }: BothSidesProps) {
  const sides = sidesOf(slot)
  return sides && !oneSided ? <Cutting orderId={orderId} slot={slot} name={name} sides={sides} /> : null
}

const said = (trouble: Trouble | undefined) => {
  if (trouble) showToast(trouble.status === 404 ? '原来的那张照片已经不在了，请重新拍' : `没有裁成：${trouble.title}`)
}

type CuttingProps = { orderId: string; slot: string; name: string; sides: Sides }

function Cutting({ orderId, slot, name, sides }: CuttingProps) {
  const materials = useDraftStore((state) => state.answers.materials)
  const cutting = useBothSides(orderId, sides)
  const own: MaterialAnswer | undefined = materials[slot]
  const whole = materials[sides.front]
  const split = async (objectId: string) => {
    const trouble = await cutting.split(objectId)
    if (trouble) said(trouble)
    else showToast('正反面各裁成了一张，请看看两张是不是都完整')
  }
  if (cutting.busy) return <View className="tiny">正在裁照片…</View>
  if (own?.cut) return <Mend slot={slot} name={name} cut={own.cut} cutting={cutting} />
  // Said at whichever of the two places the person is looking at.
  const missing = slot === sides.front ? own !== undefined && materials[sides.back] === undefined : own === undefined
  if (!whole || !missing) return null
  const offer = slot === sides.front ? '这张照片里正反面都有？裁成两张' : '正反面拍在同一张里？从上面那张裁出来'
  return (
    <Button kind="plain" size="small" label={`${offer}：${name}`} onPress={() => void split(whole.objectId)}>
      {offer}
    </Button>
  )
}

type MendProps = { slot: string; name: string; cut: NonNullable<MaterialAnswer['cut']>; cutting: ReturnType<typeof useBothSides> }

const halves = { down: ['上半张', '下半张'], across: ['左半张', '右半张'] } as const
const otherCut = { down: '改成左右裁', across: '改成上下裁' } as const

const Mend = ({ slot, name, cut, cutting }: MendProps) => (
  <View className="both-sides">
    <View className="tiny">{`从同一张照片裁出来的${halves[cut.how][cut.part]}，请看四个角是不是都在`}</View>
    <View className="both-sides__acts">
      <Button kind="plain" size="small" label={`转 90°：${name}`} onPress={() => void cutting.turn(slot, cut).then(said)}>
        转 90°
      </Button>
      <Button kind="plain" size="small" label={`正反面对调：${name}`} onPress={cutting.swap}>
        正反面对调
      </Button>
      <Button kind="plain" size="small" label={`${otherCut[cut.how]}：${name}`} onPress={() => void cutting.again(cut).then(said)}>
        {otherCut[cut.how]}
      </Button>
    </View>
  </View>
)
