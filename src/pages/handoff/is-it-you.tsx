/** 是您吗: what would be handed over, from which computer and when, with the two digits that have to be the same on both screens. */
import { filingTypeName } from '@domain/filing-types/registry'
import { View } from '@tarojs/components'
import { Card } from '@/components/ui/card'
import { Heading } from '@/platform/heading'
import type { HandoffLanding } from '@/services/handoff'
import { clock, day } from '@/words/dates'
import { stepNames, words } from './words'

type About = NonNullable<HandoffLanding['about']>

export function IsItYou({ about, signedIn, secondsLeft }: { about: About; signedIn: boolean; secondsLeft: number | undefined }) {
  return (
    <>
      <View className="hero">
        <Heading level={2} className="hero__title">
          {words.isItYou}
        </Heading>
        <View className="hero__says">{words.lead}</View>
      </View>
      <Card>
        <Digits matchCode={about.matchCode} secondsLeft={secondsLeft} />
        <View className="muted centre">{words.compare}</View>
      </Card>
      <Card>
        {factsOf(about).map(([label, value]) => (
          <View key={label} className="handoff__fact">
            <View className="handoff__label">{label}</View>
            <View className="handoff__value">{value}</View>
          </View>
        ))}
        <View className="muted handoff__whole">{words.whole[about.kind]}</View>
      </Card>
      {signedIn ? null : <View className="muted handoff__note">{about.kind === 'begin' ? words.signInNote : words.asksFirst}</View>}
    </>
  )
}

export const Digits = ({ matchCode, secondsLeft }: { matchCode: string; secondsLeft: number | undefined }) => (
  <View className="handoff__digits">
    <View className="muted">{words.digits}</View>
    <View className="handoff__figure" {...{ 'aria-label': matchCode.split('').join(' '), role: 'img' }}>
      {matchCode}
    </View>
    {secondsLeft === undefined ? null : (
      <View className="tiny figures" {...{ role: 'timer' }}>
        {words.left(secondsLeft)}
      </View>
    )}
  </View>
)

/** Only what the computer knows already; nothing is shown empty. */
function factsOf(about: About): readonly (readonly [string, string])[] {
  const { filingType, maskedSubject, maskedDomain, maskedAccount, from, createdAt, place } = about
  return [
    [words.what, filingType ? filingTypeName(filingType) : words.notYet] as const,
    ...(maskedSubject ? [[words.who, maskedSubject] as const] : []),
    ...(maskedDomain ? [[words.domain, maskedDomain] as const] : []),
    [words.account, maskedAccount] as const,
    [words.from, from] as const,
    [words.when, `${day(createdAt)} ${clock(createdAt)}`] as const,
    ...(place ? [[words.place, stepNames[place.step]] as const] : []),
  ]
}
