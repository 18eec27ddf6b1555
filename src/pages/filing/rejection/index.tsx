/** 修改并重新提交: a refusal as a conversation, reason by reason, each mended or explained; then everything once more before it is sent. */
import { isOpen } from '@domain/journey/acknowledgement'
import { stepIn } from '@domain/steps/registry'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { backTo, go, goInstead } from '@/hooks/use-go'
import { type JourneyNow, useJourney } from '@/hooks/use-journey'
import { useProgress } from '@/hooks/use-progress'
import { scrollToElement } from '@/platform/scroll-to'
import { routes } from '@/routes'
import { dayAndWeekday } from '@/words/dates'
import { FilingPage } from '../filing-page'
import { AllProblems } from '../preview/all-problems'
import { fixedBecause, mendTarget } from './mend-target'
import { ReasonCard, reasonId } from './reason-card'
import { Rounds } from './rounds'
import { type Conversation, reply, useConversation } from './use-conversation'
import { words } from './words'
import '../filing.scss'
import './rejection.scss'

export default function RejectionPage() {
  const { orderId = '' } = useRouter().params
  const state = useJourney(orderId, undefined, routes.rejection(orderId))
  return (
    <FilingPage
      orderId={orderId}
      state={state}
      title={words.title}
      onBack={() => backTo(routes.progress(orderId))}
      headerBelow={(now) => <Handled now={now} orderId={orderId} />}
      footer={(now) => <Next now={now} orderId={orderId} />}
    >
      {(now) => <Reasons now={now} orderId={orderId} />}
    </FilingPage>
  )
}

type PartProps = { now: JourneyNow; orderId: string }
const checksId = 'rejection-checks'
const problemsOf = ({ journey }: JourneyNow) => journey.problems.filter(isOpen)

function Handled({ now, orderId }: PartProps) {
  const conversation = useConversation(now)
  const deadline = useProgress(orderId).data?.deadline
  if (!conversation) return null
  const { said, open } = conversation
  const done = said.length - open.length
  return (
    <View className="handled">
      <View className="handled__words">
        <View className="figures">{words.done(done, said.length)}</View>
        {deadline ? <View>{words.until(dayAndWeekday(deadline))}</View> : null}
      </View>
      <View className="handled__track" {...{ 'aria-hidden': 'true' }}>
        <View className="handled__bar" style={{ width: `${(100 * done) / said.length}%` }} />
      </View>
    </View>
  )
}

function Reasons({ now, orderId }: PartProps) {
  const conversation = useConversation(now)
  if (!conversation) return <EmptyState picture="success" title={words.nothingToMend} says={words.nothingToMendSays} />
  const { correction, said, open } = conversation
  const problems = problemsOf(now)
  const mendAt = (anchor: string) =>
    routes.mend(
      stepIn(
        anchor,
        now.journey.steps.map(({ id }) => id),
      ),
      orderId,
      anchor,
      'rejection',
    )
  return (
    <>
      <View className="muted rejection__lead">{words.lead[correction.kind]}</View>
      {open.length || problems.length ? null : (
        <Notice tone="good" title={words.ready} live>
          {words.readySays}
        </Notice>
      )}
      {said.map((one, n) => {
        const target = mendTarget(now.journey, one)
        return (
          <ReasonCard
            key={`${one.anchor}${one.says}`}
            n={n}
            said={one}
            kind={correction.kind}
            onMend={target ? () => go(routes.mend(target.step, orderId, target.anchor, 'rejection')) : undefined}
            fixed={fixedBecause(now.journey, one)}
            onReply={(given) => reply(correction, one, given)}
          />
        )
      })}
      {problems.length ? (
        <View id={checksId}>
          <View className="preview__section-title">{words.checks}</View>
          <View className="muted rejection__lead">{words.checksSays}</View>
          <AllProblems problems={problems} now={now} tried onMend={(anchor) => go(mendAt(anchor))} />
        </View>
      ) : null}
      <Button kind="plain" onPress={() => go(routes.support(orderId))}>
        {words.help}
      </Button>
      <Rounds orderId={orderId} />
    </>
  )
}

/** Tapped too early it says how much is open and leads to the first of it; the place where it is sent is the preview, for every round. */
function Next({ now, orderId }: PartProps) {
  const conversation = useConversation(now)
  if (!conversation) return <Button onPress={() => goInstead(routes.progress(orderId))}>{words.toProgress}</Button>
  const problems = problemsOf(now)
  const waiting = waitingFor(conversation, problems.length)
  const press = () => {
    if (waiting) scrollToElement(waiting.at)
    else go(routes.filing('preview', orderId))
  }
  return (
    <Button onPress={press} {...(waiting ? { kind: 'secondary', label: waiting.label } : {})}>
      {waiting ? waiting.says : words.submit}
    </Button>
  )
}

function waitingFor({ said, open }: Conversation, problems: number): { says: string; label: string; at: string } | undefined {
  const [first] = open
  if (first) {
    const says = words.left(open.length)
    return { says, label: `${says}：${[...new Set(open.map(({ label }) => label))].join('、')}`, at: reasonId(said.indexOf(first)) }
  }
  return problems ? { says: words.problemsLeft(problems), label: words.problemsLeft(problems), at: checksId } : undefined
}
