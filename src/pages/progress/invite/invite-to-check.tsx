/** A link to one 视频核身, while the filing is still being filled in. */
import { useShareAppMessage } from '@tarojs/taro'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { goBack, goInstead } from '@/hooks/use-go'
import { useInvitingToCheck, usePeopleToCheck } from '@/hooks/use-people-to-check'
import { routes } from '@/routes'
import { troubleOf } from '@/services/trouble'
import { LinkState } from './link-state'
import { NewLink } from './new-link'
import { WhatTheySee } from './what-they-see'
import { checkWords as words } from './words'

export function InviteToCheck({ orderId, person }: { orderId: string; person: number }) {
  const { data, error, refetch } = usePeopleToCheck(orderId)
  const inviting = useInvitingToCheck(orderId, person)
  const made = inviting.create.data
  useShareAppMessage(() => ({ title: words.cardTitle, path: made ? routes.invited(made.secret) : routes.home() }))
  const one = data?.people.find((other) => other.person === person)
  const back = (
    <Button kind="secondary" size="small" onPress={() => goInstead(routes.filing('identity-check', orderId))}>
      {words.back}
    </Button>
  )
  if (one && one.state !== 'passed')
    return (
      <Page title={words.title} onBack={goBack}>
        <WhatTheySee lead={words.lead(one.maskedName)} words={words} />
        {one.state === 'in-review' ? <EmptyState title={words.inReview} says={words.inReviewSays} /> : null}
        {one.invitation ? (
          <LinkState invitation={one.invitation} revoke={inviting.revoke} onRevoked={inviting.create.reset} words={words} />
        ) : null}
        <NewLink create={inviting.create} again={one.invitation !== null} words={words} />
      </Page>
    )
  return (
    <Page title={words.title} onBack={goBack}>
      {!data ? (
        error ? (
          <ErrorState trouble={troubleOf(error)} onRetry={() => refetch()} />
        ) : (
          <Skeleton />
        )
      ) : one ? (
        <EmptyState picture="success" title={words.done} says={words.doneSays(one.maskedName)} action={back} />
      ) : (
        <EmptyState title={words.gone} says={words.goneSays} action={back} />
      )}
    </Page>
  )
}
