/** 短信核验 for the second person: opened from a link, without an account, for this one check and nothing else. */
import { useRouter } from '@tarojs/taro'
import { SmsForm } from '@/components/sms/sms-form'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { useInvitation } from '@/hooks/use-invitation'
import { useInvitedDoor } from '@/hooks/use-sms-door'
import type { InvitedView } from '@/services/invitations'
import { troubleOf } from '@/services/trouble'
import { dayAndClock } from '@/words/dates'
import { Otherwise } from './otherwise'
import { WhatThisIs, WhySafe } from './what-this-is'
import { words } from './words'
import './invited.scss'

export default function Invited() {
  const { t: secret = '' } = useRouter().params
  const { data, error, refetch, isFetching } = useInvitation(secret)
  if (data?.state === 'waiting' && data.about) return <Form secret={secret} about={data.about} linkUntil={data.linkUntil} />
  const trouble = error ? troubleOf(error) : undefined
  return (
    <Page title={words.title}>
      {data ? (
        <Otherwise view={data} busy={isFetching} onAgain={() => refetch()} />
      ) : secret === '' || trouble?.status === 404 ? (
        <EmptyState picture="error" title={words.unknown} says={words.unknownSays} />
      ) : trouble ? (
        <ErrorState trouble={trouble} onRetry={() => refetch()} />
      ) : (
        <Skeleton cards={2} lines={4} />
      )}
    </Page>
  )
}

type FormProps = { secret: string; about: NonNullable<InvitedView['about']>; linkUntil: string }

const Form = ({ secret, about, linkUntil }: FormProps) => (
  <SmsForm
    title={words.title}
    door={useInvitedDoor(secret)}
    left={about}
    above={<WhatThisIs about={about} />}
    below={<WhySafe until={words.lasts(dayAndClock(linkUntil))} />}
  />
)
