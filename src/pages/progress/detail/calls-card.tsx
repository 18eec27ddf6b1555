/** While the reviewer may call: which numbers that will be, saved in one tap, and when it suits. */
import { type CallWindow, callWindowIds, callWindows } from '@domain/lifecycle/call-windows'
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Chips } from '@/components/ui/chips'
import { showToast } from '@/components/ui/toast'
import { useCallWindow } from '@/hooks/use-calls'
import { useSettings } from '@/hooks/use-settings'
import { contactSavedSays, saveContact } from '@/platform/phone-contact'
import type { Progress } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { callWords as words } from '../now-words'

const reviewing: readonly Progress['status'][] = ['initial-review', 'resubmitted', 'initial-review-call-pending']
const windows = callWindowIds.map((value) => ({ value, label: callWindows[value].label }))

export function CallsCard({ progress }: { progress: Progress }) {
  const settings = useSettings().data
  const choose = useCallWindow(progress.id)
  if (!reviewing.includes(progress.status)) return null
  const save = async (provider: string, numbers: readonly string[]) => {
    const done = await saveContact(words.contact(provider), numbers)
    if (done !== 'cancelled') showToast(done === 'saved' ? contactSavedSays : words.notSaved)
  }
  const prefer = (window: CallWindow) =>
    choose.mutate(window, { onSuccess: () => showToast(words.windowKept), onError: (error) => showToast(troubleOf(error).title) })
  return (
    <Card title={words.title}>
      <View className="muted">{words.says}</View>
      {settings ? (
        <>
          <View className="caller-numbers figures">
            {settings.callerNumbers.map((number) => (
              <View key={number}>{number}</View>
            ))}
          </View>
          <Button
            kind="secondary"
            size="small"
            label={words.saveLabel}
            onPress={() => void save(settings.providerName, settings.callerNumbers)}
          >
            {words.save}
          </Button>
        </>
      ) : (
        <View className="skeleton__line" />
      )}
      <View className="field">
        <View className="field__label">{words.window}</View>
        <Chips
          label={words.window}
          options={windows}
          chosen={choose.isPending ? choose.variables : progress.callWindow}
          onChoose={prefer}
        />
        <View className="field__hint">{words.windowSays}</View>
      </View>
    </Card>
  )
}
