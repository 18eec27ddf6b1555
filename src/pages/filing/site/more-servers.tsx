/** 其他云服务 by tapping instead of typing numbers: the account's other servers, put in and taken out of the list above. */
import { filledLines, siteResources } from '@domain/facts/sites'
import type { SectionState } from '@domain/journey/journey-types'
import { View } from '@tarojs/components'
import type { JourneyNow } from '@/hooks/use-journey'
import { useResources } from '@/hooks/use-resources'
import { Pressable } from '@/platform/pressable'
import { useDraftStore } from '@/store/draft-store'

export function MoreServers({ section, now }: { section: SectionState; now: JourneyNow }) {
  const n = Number(section.id.split('.')[1] ?? 0)
  const field = section.fields.find(({ anchor }) => anchor === `sites.${n}.moreResources`)
  return field && !field.readOnly ? <Servers n={n} value={String(field.value ?? '')} now={now} /> : null
}

function Servers({ n, value, now }: { n: number; value: string; now: JourneyNow }) {
  const answers = useDraftStore((state) => state.answers)
  const lines = filledLines(value.split('\n'))
  const main = siteResources(answers, n)[0]?.id
  const others = (useResources().data?.resources ?? []).filter(({ id, qualifies }) => id !== main && (qualifies || lines.includes(id)))
  if (!others.length) return null
  const toggle = (id: string) =>
    now.change(`sites.${n}.moreResources`, (lines.includes(id) ? lines.filter((line) => line !== id) : [...lines, id]).join('\n'))
  return (
    <View>
      <View className="tiny">网站还用了账号下的哪台？点一下加进去，再点一下拿掉：</View>
      <View className="chips" {...{ role: 'group', 'aria-label': '账号下的其他云服务' }}>
        {others.map(({ id, name, ip }) => (
          <Pressable
            key={id}
            className={lines.includes(id) ? 'chip chip--on' : 'chip'}
            role="checkbox"
            checked={lines.includes(id)}
            onPress={() => toggle(id)}
          >
            {[name, ip ?? id].join(' ')}
          </Pressable>
        ))}
      </View>
    </View>
  )
}
