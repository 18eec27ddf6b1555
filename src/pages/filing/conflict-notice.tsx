/** This phone and another device answered the same question differently: the person chooses, each by itself; until then both are kept. */
import type { ContestedField } from '@domain/journey/merge-drafts'
import { View } from '@tarojs/components'
import { useContext } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { JourneyNow } from '@/hooks/use-journey'
import type { Mirror } from '@/services/mirror'
import { chooseAll, chooseField } from '@/store/draft-actions'
import { useDraftStore } from '@/store/draft-store'
import { ContestedValue } from './contested-value'
import { contestedLabel } from './contested-words'
import { MirrorContext } from './elsewhere'

const here = '这台手机'

/** What the person calls the other device. */
function otherName(mirror: Mirror | undefined): string {
  const sides = mirror?.others.map(({ side }) => side) ?? []
  if (sides.includes('console') || mirror?.handoff?.state === 'active') return '电脑'
  return sides.includes('phone') ? '另一台手机' : '另一台设备'
}

export function ConflictNotice({ now }: { now: JourneyNow }) {
  const conflict = useDraftStore((state) => state.conflict)
  const other = otherName(useContext(MirrorContext))
  if (!conflict) return null
  const { fields, savedAt } = conflict
  return (
    <Notice tone="warn" title={fields.length > 1 ? `有 ${fields.length} 处和${other}填的不一样` : `有一处和${other}填的不一样`} live>
      <View>{`${other}在 ${timeOf(savedAt)} 也改了这份备案。请选用哪一个；选定之前，两个都留着，其他内容照常保存。`}</View>
      {fields.map((field) => (
        <Contested key={field.anchor} now={now} field={field} other={other} />
      ))}
      {fields.length > 1 ? (
        <View className="side-by-side conflict__answers">
          <Button size="small" kind="secondary" onPress={() => chooseAll('theirs')}>
            {`全用${other}的`}
          </Button>
          <Button size="small" onPress={() => chooseAll('mine')}>
            {`全用${here}的`}
          </Button>
        </View>
      ) : null}
    </Notice>
  )
}

function Contested({ now, field, other }: { now: JourneyNow; field: ContestedField; other: string }) {
  const label = contestedLabel(field, now)
  const sides = [
    ['mine', here],
    ['theirs', other],
  ] as const
  return (
    <View className="conflict__field">
      <View className="conflict__label">{label}</View>
      {sides.map(([side, name]) => (
        <View key={side} className="conflict__side">
          <View className="conflict__value">
            <View className="tiny">{name}</View>
            <ContestedValue now={now} field={field} side={side} name={`${name}：${label}`} />
          </View>
          <Button size="small" kind="secondary" label={`用${name}的：${label}`} onPress={() => chooseField(field.anchor, side)}>
            用这个
          </Button>
        </View>
      ))}
    </View>
  )
}

function timeOf(moment: string): string {
  const at = new Date(Date.parse(moment) + 8 * 3_600_000)
  if (Number.isNaN(at.getTime())) return '刚才'
  const two = (n: number) => String(n).padStart(2, '0')
  return `${at.getUTCMonth() + 1}月${at.getUTCDate()}日 ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`
}
