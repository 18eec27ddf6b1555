/** 短信核验 for the second person: the form while there is something to type, else how it stands. */
import { SmsForm } from '@/components/sms/sms-form'
import { Page } from '@/components/ui/page'
import { useInvitedDoor } from '@/hooks/use-sms-door'
import type { InvitedSmsView } from '@/services/invitations'
import { dayAndClock } from '@/words/dates'
import { Otherwise } from './otherwise'
import { WhatThisIs, WhySafe } from './what-this-is'
import { words } from './words'

type TextToAnswerProps = { secret: string; view: InvitedSmsView; busy: boolean; onAgain: () => void }

export function TextToAnswer({ secret, view, busy, onAgain }: TextToAnswerProps) {
  if (view.state === 'waiting' && view.about) return <Form secret={secret} about={view.about} linkUntil={view.linkUntil} />
  return (
    <Page title={words.title}>
      <Otherwise view={view} busy={busy} onAgain={onAgain} />
    </Page>
  )
}

type FormProps = { secret: string; about: NonNullable<InvitedSmsView['about']>; linkUntil: string }

const Form = ({ secret, about, linkUntil }: FormProps) => (
  <SmsForm
    title={words.title}
    door={useInvitedDoor(secret)}
    left={about}
    above={<WhatThisIs about={about} />}
    below={<WhySafe title={words.safe} lines={words.safeLines} until={words.lasts(dayAndClock(linkUntil))} />}
  />
)
