/** What the person can do with the order: the main thing in the footer, taking back and giving up at the end, each asked about first. */
import type { OrderAction } from '@domain/lifecycle/actions'
import { type LeavingAction, survives } from '@domain/lifecycle/survives'
import { View } from '@tarojs/components'
import { SurvivalLines } from '@/components/journey/survival-lines'
import { Button } from '@/components/ui/button'
import { confirm } from '@/components/ui/confirm'
import { showToast } from '@/components/ui/toast'
import { useBegin } from '@/hooks/use-begin'
import { useCallBack } from '@/hooks/use-calls'
import { go } from '@/hooks/use-go'
import { useAbandon, useWithdraw } from '@/hooks/use-order-actions'
import { routes } from '@/routes'
import type { Progress } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { callWords, nowWords } from '../now-words'
import { words } from '../words'

/** Asks to be called: the main thing while a call is missed and no time is agreed. */
const asksForCall = ({ status, callBackAt }: Progress) => status === 'initial-review-call-pending' && !callBackAt
const mainActions: readonly OrderAction[] = ['verify-sms', 'photo', 'correct', 'continue']
const fail = (error: unknown) => {
  const { title, says } = troubleOf(error)
  showToast([title, says].filter(Boolean).join('。'))
}

/** Where the main action leads: to the person still to verify, the reviewer's reasons, or the form. */
function target(action: OrderAction, { id, smsVerifications }: Progress): string | undefined {
  if (action === 'verify-sms') {
    const next = smsVerifications.find(({ sentAt, verifiedAt }) => sentAt !== null && verifiedAt === null)
    return next ? routes.smsVerification(id, next.n) : undefined
  }
  if (action === 'photo') return routes.photo(id)
  return action === 'correct' ? routes.rejection(id) : routes.filing('preview', id)
}

/** The one thing to do now, for the footer; nothing when it is somebody else's turn. */
export function MainAction({ progress }: { progress: Progress }) {
  const callBack = useCallBack(progress.id)
  const { begin, busy } = useBegin(showToast)
  if (asksForCall(progress)) {
    const ask = () => callBack.mutate(undefined, { onSuccess: () => showToast(callWords.nowAsked), onError: fail })
    return (
      <Button busy={callBack.isPending} onPress={ask}>
        {callWords.now}
      </Button>
    )
  }
  if (progress.status === 'draft-expired')
    return (
      <Button busy={busy} onPress={() => begin({})}>
        {nowWords.again}
      </Button>
    )
  const action = mainActions.find((one) => progress.actions.includes(one))
  const url = action ? target(action, progress) : undefined
  return action && url ? <Button onPress={() => go(url)}>{words.actions[action]}</Button> : null
}

/** Whether there is anything for the footer at all. */
export const hasMainAction = (progress: Progress): boolean =>
  asksForCall(progress) ||
  progress.status === 'draft-expired' ||
  mainActions.some((one) => progress.actions.includes(one) && target(one, progress) !== undefined)

export function WaysOut({ progress }: { progress: Progress }) {
  const withdraw = useWithdraw(progress.id)
  const abandon = useAbandon(progress.id)
  const asked = (action: LeavingAction) => <SurvivalLines lines={survives(action, progress.status, progress.type)} />
  const askWithdraw = async () => {
    const yes = await confirm({ title: words.withdrawTitle, text: asked('withdraw'), yes: words.withdrawYes })
    if (yes) withdraw.mutate(undefined, { onSuccess: () => showToast(words.withdrawn), onError: fail })
  }
  const askAbandon = async () => {
    const yes = await confirm({ title: words.abandonTitle, text: asked('abandon'), yes: words.abandonYes, danger: true })
    if (yes) abandon.mutate(undefined, { onSuccess: () => showToast(words.abandoned), onError: fail })
  }
  return (
    <View className="stack ways-out">
      {progress.actions.includes('withdraw') ? (
        <Button kind="secondary" size="small" popup="dialog" busy={withdraw.isPending} onPress={() => void askWithdraw()}>
          {words.actions.withdraw}
        </Button>
      ) : null}
      {progress.actions.includes('abandon') ? (
        <Button kind="danger" size="small" popup="dialog" busy={abandon.isPending} onPress={() => void askAbandon()}>
          {words.actions.abandon}
        </Button>
      ) : null}
    </View>
  )
}
