/** How far the link given out has come, and taking it back. */
import type { UseMutationResult } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { confirm } from '@/components/ui/confirm'
import { Tag, type TagTone } from '@/components/ui/status-tag'
import { showToast } from '@/components/ui/toast'
import type { Invitation } from '@/services/invitations'
import { troubleOf } from '@/services/trouble'
import { dayAndClock } from '@/words/dates'
import { common, type LinkWords } from './words'

const tones: Record<Invitation['state'], TagTone> = { open: 'others', opened: 'you', used: 'done', expired: 'warn', revoked: 'warn' }

type Revoke = Pick<UseMutationResult<unknown, Error, void>, 'mutate' | 'isPending'>
type LinkStateProps = { invitation: Invitation; revoke: Revoke; onRevoked: () => void; words: LinkWords }

export function LinkState({ invitation: { state, openedAt, expiresAt }, revoke, onRevoked, words }: LinkStateProps) {
  const standing = state === 'open' || state === 'opened'
  const takeBack = async () => {
    if (!(await confirm({ title: common.revokeTitle, text: words.revokeText, yes: common.revokeYes, danger: true }))) return
    revoke.mutate(undefined, {
      onSuccess: () => {
        onRevoked()
        showToast(common.revoked)
      },
      onError: (error) => showToast(troubleOf(error).title),
    })
  }
  return (
    <Card title={common.state} aside={<Tag tone={tones[state]}>{words.states[state]}</Tag>}>
      {openedAt ? <View className="muted figures">{common.openedAt(dayAndClock(openedAt))}</View> : null}
      {standing ? <View className="muted figures">{common.until(dayAndClock(expiresAt))}</View> : null}
      {standing ? (
        <Button kind="plain" busy={revoke.isPending} onPress={takeBack}>
          {common.revoke}
        </Button>
      ) : null}
    </Card>
  )
}
