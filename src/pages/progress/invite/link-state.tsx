/** How far the link given out has come, and taking it back. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { confirm } from '@/components/ui/confirm'
import { Tag, type TagTone } from '@/components/ui/status-tag'
import { showToast } from '@/components/ui/toast'
import type { useInviting } from '@/hooks/use-invitation'
import type { Invitation } from '@/services/invitations'
import { troubleOf } from '@/services/trouble'
import { dayAndClock } from '@/words/dates'
import { words } from './words'

const tones: Record<Invitation['state'], TagTone> = { open: 'others', opened: 'you', used: 'done', expired: 'warn', revoked: 'warn' }

type LinkStateProps = { invitation: Invitation; revoke: ReturnType<typeof useInviting>['revoke']; onRevoked: () => void }

export function LinkState({ invitation: { state, openedAt, expiresAt }, revoke, onRevoked }: LinkStateProps) {
  const standing = state === 'open' || state === 'opened'
  const takeBack = async () => {
    if (!(await confirm({ title: words.revokeTitle, text: words.revokeText, yes: words.revokeYes, danger: true }))) return
    revoke.mutate(undefined, {
      onSuccess: () => {
        onRevoked()
        showToast(words.revoked)
      },
      onError: (error) => showToast(troubleOf(error).title),
    })
  }
  return (
    <Card title={words.state} aside={<Tag tone={tones[state]}>{words.states[state]}</Tag>}>
      {openedAt ? <View className="muted figures">{words.openedAt(dayAndClock(openedAt))}</View> : null}
      {standing ? <View className="muted figures">{words.until(dayAndClock(expiresAt))}</View> : null}
      {standing ? (
        <Button kind="plain" busy={revoke.isPending} onPress={takeBack}>
          {words.revoke}
        </Button>
      ) : null}
    </Card>
  )
}
