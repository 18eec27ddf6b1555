/** 协助更改: what the reviewer corrected with the person's leave, before and after, and 「不同意」 that puts it back. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { confirm } from '@/components/ui/confirm'
import { showToast } from '@/components/ui/toast'
import { useObjection } from '@/hooks/use-calls'
import type { Progress } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { dayAndClock } from '@/words/dates'
import { correctionWords as words } from '../now-words'

export function CorrectionsCard({ progress }: { progress: Progress }) {
  const object = useObjection(progress.id)
  const { corrections } = progress
  if (!corrections.length) return null
  const ask = async ({ n, from }: Progress['corrections'][number]) => {
    const yes = await confirm({ title: words.objectTitle, text: words.objectText(from), yes: words.objectYes })
    if (yes) object.mutate(n, { onSuccess: () => showToast(words.done), onError: (error) => showToast(troubleOf(error).title) })
  }
  return (
    <Card title={words.title(corrections.length)}>
      <View className="muted">{words.says}</View>
      {corrections.map((one) => (
        <View key={one.n} className="correction">
          <View className="row__title">{one.label}</View>
          <View className="correction__values">
            <View className="correction__name">{words.before}</View>
            <View className="correction__before">{one.from}</View>
            <View className="correction__name">{words.now}</View>
            <View>{one.objectedAt ? one.from : one.to}</View>
          </View>
          <View className="muted">{words.why(one.reason)}</View>
          {one.objectedAt ? <View className="tiny">{words.objected(dayAndClock(one.objectedAt))}</View> : null}
          {one.objectable ? (
            <Button kind="plain" label={words.objectLabel(one.label)} busy={object.isPending} onPress={() => void ask(one)}>
              {words.object}
            </Button>
          ) : null}
        </View>
      ))}
    </Card>
  )
}
