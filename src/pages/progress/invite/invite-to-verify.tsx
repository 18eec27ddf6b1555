/** A link to one 短信核验. */
import { useShareAppMessage } from '@tarojs/taro'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { goBack, goInstead } from '@/hooks/use-go'
import { useInviting } from '@/hooks/use-invitation'
import { useProgress } from '@/hooks/use-progress'
import { routes } from '@/routes'
import { troubleOf } from '@/services/trouble'
import { LinkState } from './link-state'
import { NewLink } from './new-link'
import { WhatTheySee } from './what-they-see'
import { words } from './words'

export function InviteToVerify({ orderId, n }: { orderId: string; n: string }) {
  const { data: progress, error, refetch } = useProgress(orderId)
  const inviting = useInviting(orderId, Number(n))
  const made = inviting.create.data
  // WeChat takes the card from the page: its own menu must not hand on anything but this link either.
  useShareAppMessage(() => ({ title: words.cardTitle, path: made ? routes.invited(made.secret) : routes.home() }))
  const person = progress?.smsVerifications.find((one) => String(one.n) === n)
  const back = (
    <Button kind="secondary" size="small" onPress={() => goInstead(routes.progress(orderId))}>
      {words.back}
    </Button>
  )
  if (progress && person && !person.verifiedAt && progress.actions.includes('verify-sms'))
    return (
      <Page title={words.title} onBack={goBack}>
        <WhatTheySee lead={words.lead(person.maskedName, person.maskedPhone)} words={words} />
        {person.invitation ? (
          <LinkState invitation={person.invitation} revoke={inviting.revoke} onRevoked={inviting.create.reset} words={words} />
        ) : null}
        <NewLink create={inviting.create} again={person.invitation !== null} words={words} />
      </Page>
    )
  return (
    <Page title={words.title} onBack={goBack}>
      {!progress ? (
        error ? (
          <ErrorState trouble={troubleOf(error)} onRetry={() => refetch()} />
        ) : (
          <Skeleton />
        )
      ) : person?.verifiedAt ? (
        <EmptyState picture="success" title={words.done} says={words.doneSays} action={back} />
      ) : (
        <EmptyState title={words.gone} says={words.goneSays} action={back} />
      )}
    </Page>
  )
}
