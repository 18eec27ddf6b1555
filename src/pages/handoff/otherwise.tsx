/** What the code says when there is nothing to take: run out, used, taken back, refused, somebody else's, not for a phone. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { go, goHome } from '@/hooks/use-go'
import { routes } from '@/routes'
import type { HandoffLanding } from '@/services/handoff'
import { words } from './words'

const Ways = () => (
  <View className="side-by-side">
    <Button kind="secondary" size="small" onPress={goHome}>
      {words.home}
    </Button>
    <Button size="small" onPress={() => go(routes.scan())}>
      {words.scanAgain}
    </Button>
  </View>
)

/** Nothing can be done with the code; another one may be scanned. */
export const Over = ({ title, says }: { title: string; says: string }) => (
  <EmptyState picture="error" title={title} says={says} action={<Ways />} />
)

const ended = {
  expired: [words.expired, words.expiredSays],
  used: [words.used, words.usedSays],
  cancelled: [words.cancelled, words.cancelledSays],
  declined: [words.codeDeclined, words.codeDeclinedSays],
} as const

type OtherwiseProps = {
  landing: HandoffLanding
  /** The account signed in here, masked. */
  mine: string | undefined
  switching: boolean
  onSwitch: () => void
}

export function Otherwise({ landing: { state, about }, mine, switching, onSwitch }: OtherwiseProps) {
  if (state === 'other-account')
    return (
      <EmptyState
        picture="error"
        title={words.otherAccount}
        says={
          <>
            <View>{about && mine ? words.otherAccountSays(about.maskedAccount, mine) : words.otherAccountShort}</View>
            <View className="tiny">{words.switchNote}</View>
          </>
        }
        action={
          <Button busy={switching} onPress={onSwitch}>
            {words.switchAccount}
          </Button>
        }
      />
    )
  if (state === 'not-for-phone')
    return (
      <EmptyState
        picture="error"
        title={words.notForPhone}
        says={
          <>
            <View>{about?.refusal?.says}</View>
            <View>{about?.refusal?.wayOut ?? words.notForPhoneSays}</View>
          </>
        }
        action={
          <Button kind="secondary" size="small" onPress={goHome}>
            {words.home}
          </Button>
        }
      />
    )
  if (state === 'valid') return null
  const [title, says] = ended[state]
  return <Over title={title} says={says} />
}
