/** What the person can do with the order: the main thing in the footer, taking back and giving up at the end, each asked about first. */
import type { OrderAction } from '@domain/lifecycle/actions'
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { confirm } from '@/components/ui/confirm'
import { showToast } from '@/components/ui/toast'
import { go } from '@/hooks/use-go'
import { useAbandon, useWithdraw } from '@/hooks/use-order-actions'
import { routes } from '@/routes'
import type { Progress } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { words } from '../words'

const mainActions: readonly OrderAction[] = ['verify-sms', 'photo', 'correct', 'continue']
const fail = (error: unknown) => {
  const { title, says } = troubleOf(error)
  showToast([title, says].filter(Boolean).join('。'))
}

/** Where the main action leads: to the person still to verify, the first point to mend, or the form. */
function target(action: OrderAction, { id, smsVerifications, reasons }: Progress): string | undefined {
  if (action === 'verify-sms') {
    const next = smsVerifications.find(({ sentAt, verifiedAt }) => sentAt !== null && verifiedAt === null)
    return next ? routes.smsVerification(id, next.n) : undefined
  }
  if (action === 'photo') return routes.photo(id)
  const first = reasons.find(({ step }) => step !== null)
  return action === 'correct' && first?.step ? routes.mend(first.step, id, first.anchor) : routes.filing('preview', id)
}

/** The one thing to do now, for the footer; nothing when it is somebody else's turn. */
export function mainAction(progress: Progress) {
  const action = mainActions.find((one) => progress.actions.includes(one))
  const url = action ? target(action, progress) : undefined
  return action && url ? <Button onPress={() => go(url)}>{words.actions[action]}</Button> : null
}

export function WaysOut({ progress }: { progress: Progress }) {
  const withdraw = useWithdraw(progress.id)
  const abandon = useAbandon(progress.id)
  const askWithdraw = async () => {
    const yes = await confirm({ title: words.withdrawTitle, text: words.withdrawText, yes: words.withdrawYes })
    if (yes) withdraw.mutate(undefined, { onSuccess: () => showToast(words.withdrawn), onError: fail })
  }
  const askAbandon = async () => {
    const yes = await confirm({ title: words.abandonTitle, text: words.abandonText, yes: words.abandonYes, danger: true })
    if (yes) abandon.mutate(undefined, { onSuccess: () => showToast(words.abandoned), onError: fail })
  }
  return (
    <View className="stack ways-out">
      {progress.actions.includes('withdraw') ? (
        <Button kind="secondary" size="small" busy={withdraw.isPending} onPress={() => void askWithdraw()}>
          {words.actions.withdraw}
        </Button>
      ) : null}
      {progress.actions.includes('abandon') ? (
        <Button kind="danger" size="small" busy={abandon.isPending} onPress={() => void askAbandon()}>
          {words.actions.abandon}
        </Button>
      ) : null}
    </View>
  )
}
