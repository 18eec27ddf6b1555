/** 换设备继续: opened from the code on the computer. Asks whether it is one's own, takes it, and goes on where the computer stands. */
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorState } from '@/components/ui/error-state'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { showToast } from '@/components/ui/toast'
import { goHome, goInstead } from '@/hooks/use-go'
import { useGoingOn } from '@/hooks/use-going-on'
import { useAnswering, useHandoff } from '@/hooks/use-handoff'
import { useSecondsLeft } from '@/hooks/use-seconds-left'
import { useSession } from '@/hooks/use-session'
import { useSignOut } from '@/hooks/use-sign-out'
import { cleanAddress, reopenOnNewSecret } from '@/platform/clean-address'
import { routes } from '@/routes'
import type { HandoffLanding } from '@/services/handoff'
import { troubleOf } from '@/services/trouble'
import { keepScanned, scannedCode } from '@/store/scanned-code'
import { ForTheComputer } from './for-the-computer'
import { IsItYou } from './is-it-you'
import { Otherwise, Over } from './otherwise'
import { words } from './words'
import './handoff.scss'

/** The secret: `t` behind the # of a link, `scene` of WeChat's code, or what was scanned or brought through signing in. */
function useSecret(): string {
  const { t, scene } = useRouter().params
  const [secret] = useState(() => t ?? (scene ? decodeURIComponent(scene) : undefined) ?? scannedCode() ?? '')
  useEffect(() => {
    if (secret) keepScanned(secret)
    cleanAddress()
    return reopenOnNewSecret(routes.handoff())
  }, [secret])
  return secret
}

export default function HandoffPage() {
  const secret = useSecret()
  const { account, status } = useSession()
  const { claim, decline } = useAnswering(secret)
  const answered = claim.isSuccess || decline.isSuccess
  const looked = useHandoff(status === 'unknown' || answered ? '' : secret, account?.id)
  const { goOn, trouble, busy } = useGoingOn(showToast, words.alreadyOpen)
  const signOut = useSignOut()
  const switchAccount = () =>
    signOut.mutate(undefined, {
      onSuccess: () => goInstead(routes.signIn(routes.handoff())),
      onError: () => showToast(words.notSwitched),
    })
  const taken = (claim.data && 'taken' in claim.data ? claim.data.taken : undefined) ?? looked.data?.taken
  // biome-ignore lint/correctness/useExhaustiveDependencies: goes on once
  useEffect(() => {
    if (taken) void goOn(taken)
  }, [taken])
  if (claim.data && 'asking' in claim.data)
    return <ForTheComputer asking={claim.data.asking} trouble={trouble} onLetIn={(given) => void goOn(given)} />
  if (decline.isSuccess) return <Said title={words.declined} says={words.declinedSays} />
  if (taken) return <Opening trouble={trouble} busy={busy} onRetry={() => void goOn(taken)} />
  if (secret === '') return <Said title={words.unknown} says={words.unknownSays} />
  const { data, error } = looked
  if (data?.state === 'valid' && data.about)
    return (
      <Asked
        about={data.about}
        signedIn={account !== undefined}
        onSignIn={() => goInstead(routes.signIn(routes.handoff()))}
        busy={claim.isPending || decline.isPending}
        failed={claim.error ?? decline.error}
        onYes={() => claim.mutate()}
        onNo={() => decline.mutate()}
        onAgain={() => {
          claim.reset()
          decline.reset()
          void looked.refetch()
        }}
      />
    )
  const failed = error ? troubleOf(error) : undefined
  return (
    <Page title={words.title} onBack={goHome}>
      {data ? (
        <Otherwise landing={data} mine={account?.maskedPhone} switching={signOut.isPending} onSwitch={switchAccount} />
      ) : failed?.status === 404 ? (
        <Over title={words.unknown} says={words.unknownSays} />
      ) : failed ? (
        <ErrorState trouble={failed} onRetry={() => looked.refetch()} />
      ) : (
        <Skeleton cards={2} lines={4} />
      )}
    </Page>
  )
}

const Said = ({ title, says }: { title: string; says: string }) => (
  <Page title={words.title} onBack={goHome}>
    <Over title={title} says={says} />
  </Page>
)

type OpeningProps = { trouble: ReturnType<typeof troubleOf> | undefined; busy: boolean; onRetry: () => void }

const Opening = ({ trouble, onRetry }: OpeningProps) => (
  <Page title={words.title} onBack={goHome}>
    {trouble ? <ErrorState trouble={trouble} onRetry={onRetry} /> : <Skeleton cards={2} lines={4} />}
  </Page>
)

type AskedProps = {
  about: NonNullable<HandoffLanding['about']>
  signedIn: boolean
  onSignIn: () => void
  busy: boolean
  failed: unknown
  onYes: () => void
  onNo: () => void
  onAgain: () => void
}

/** Until the code runs out; then, or when it was lost to another phone meanwhile, the page looks again and says what became of it. */
function Asked({ about, signedIn, onSignIn, busy, failed, onYes, onNo, onAgain }: AskedProps) {
  const secondsLeft = useSecondsLeft(about.expiresAt)
  const trouble = failed ? troubleOf(failed) : undefined
  const lost = trouble?.status === 409 || trouble?.status === 404
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again once when it is lost
  useEffect(() => {
    if (lost) onAgain()
  }, [lost])
  // Only who is signed in can begin a filing.
  const first = about.kind === 'begin' && !signedIn
  if (secondsLeft === 0 && !busy) return <Said title={words.expired} says={words.expiredSays} />
  return (
    <Page
      title={words.title}
      onBack={goHome}
      footer={
        <View className="side-by-side">
          <Button kind="secondary" onPress={onNo} busy={busy}>
            {words.no}
          </Button>
          <Button onPress={first ? onSignIn : onYes} busy={busy}>
            {first ? words.signInFirst : words.yes}
          </Button>
        </View>
      }
    >
      {trouble && !lost ? <ErrorState trouble={trouble} onRetry={onYes} /> : null}
      <IsItYou about={about} signedIn={signedIn} secondsLeft={secondsLeft} />
    </Page>
  )
}
