/** Taking back the consent for the face: the video goes at once. */
import { Button } from '@/components/ui/button'
import { confirm } from '@/components/ui/confirm'
import { showToast } from '@/components/ui/toast'
import { useInvitedConsents } from '@/hooks/use-invited-check'
import { troubleOf } from '@/services/trouble'
import { words } from './words'

type WithdrawProps = { secret: string; says: string; onGone?: () => void }

export function Withdraw({ secret, says, onGone }: WithdrawProps) {
  const { takeBack } = useInvitedConsents(secret, [])
  const press = async () => {
    if (!(await confirm({ title: words.withdrawTitle, text: says, yes: words.withdrawYes, danger: true }))) return
    takeBack.mutate(
      { purpose: 'face', given: false },
      {
        onSuccess: () => {
          showToast(words.withdrawn)
          onGone?.()
        },
        onError: (error) => showToast(troubleOf(error).title),
      },
    )
  }
  return (
    <Button kind="plain" busy={takeBack.isPending} onPress={press}>
      {words.withdraw}
    </Button>
  )
}
