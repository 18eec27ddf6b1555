/** The second person's own check: their consents, prompts, the video, and taking the video back. */
import { filingTypeName } from '@domain/filing-types/registry'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useGateTo } from '@/components/capture/use-consent-gate'
import { Fold } from '@/components/journey/fold'
import { Card } from '@/components/ui/card'
import { useIdentityCheck } from '@/hooks/use-identity-check'
import { invitedCheckDoor, useInvitedConsents } from '@/hooks/use-invited-check'
import { CheckIntro } from '@/pages/identity-check/check-intro'
import { CheckStages } from '@/pages/identity-check/check-stages'
import { dayAndClock } from '@/words/dates'
import { WhySafe } from '../what-this-is'
import { words as common } from '../words'
import type { FaceAbout } from './face-to-show'
import { Withdraw } from './withdraw'
import { words } from './words'

type OneCheckProps = { secret: string; about: FaceAbout; linkUntil: string; onStanding: () => void }

export function OneCheck({ secret, about, linkUntil, onStanding }: OneCheckProps) {
  const { missing, give } = useInvitedConsents(secret, about.consents)
  const consents = useGateTo({ missing, give, refused: words.refused })
  // As it stood when the page was opened: prompts asked for since are this page's own.
  const [known] = useState(about.check && about.check.state !== 'waiting-for-video' ? about.check.id : undefined)
  const check = useIdentityCheck({ door: invitedCheckDoor(secret), knownCheckId: known, onStanding })
  const intro = (
    <>
      <WhatThisIs about={about} linkUntil={linkUntil} />
      <CheckIntro
        title={words.ready(about.maskedName)}
        says={words.readySays}
        consents={consents}
        onBegin={(withLocation) => void check.begin(withLocation)}
      >
        <WhySafe title={words.safe} lines={words.safeLines} until={common.lasts(dayAndClock(linkUntil))} />
        <Card>
          <Fold label={words.otherWay}>
            <View className="muted">{words.otherWaySays}</View>
          </Fold>
        </Card>
      </CheckIntro>
    </>
  )
  const { phase } = check
  const inReview = phase.kind === 'outcome' && phase.check.state === 'in-review'
  return (
    <>
      <CheckStages check={check} intro={intro} next={words.next} />
      {inReview ? <Withdraw secret={secret} says={words.withdrawInReview} onGone={check.again} /> : null}
    </>
  )
}

const WhatThisIs = ({ about, linkUntil }: { about: FaceAbout; linkUntil: string }) => (
  <Card title={words.asks(about.askedBy.maskedName, about.askedBy.maskedPhone)}>
    <View>{words.what(filingTypeName(about.filingType), about.maskedDomain)}</View>
    <View className="muted invited__brief">{words.brief}</View>
    <View className="figures invited__whose">{words.until(dayAndClock(linkUntil))}</View>
  </Card>
)
