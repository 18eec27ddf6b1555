/** 验证结果: which filing it will be and why, what was looked up, how long it takes and what to prepare; or why it cannot be filed now. */
import type { DetectionResult } from '@domain/detection/detection-types'
import type { Journey } from '@domain/journey/journey-types'
import type { Problem } from '@domain/journey/problem'
import { isDated } from '@domain/journey/record-confirmation'
import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'
import { useDetection } from '@/hooks/use-detection'
import { goInstead } from '@/hooks/use-go'
import { type JourneyNow, useJourney } from '@/hooks/use-journey'
import { routes } from '@/routes'
import { useDraftStore } from '@/store/draft-store'
import { DatedProblems } from '../dated-problems'
import { FilingPage, stepAfter } from '../filing-page'
import { type WayBack, wayBackOf } from '../way-back'
import { GateCard } from './gate-card'
import { HowLong } from './how-long'
import { DetectionOutcomeCard } from './outcome-card'
import { RecordHints } from './record-hints'
import { ToPrepare } from './to-prepare'
import '../filing.scss'

export default function DetectionPage() {
  const { orderId = '', back } = useRouter().params
  const home = wayBackOf(back, orderId)
  const state = useJourney(orderId, 'verify-type')
  const last = useDraftStore((draft) => draft.detection)
  const look = useDetection(orderId)
  const change = () =>
    goInstead(
      home
        ? routes.mend('verify-type', orderId, undefined, back === 'rejection' ? 'rejection' : 'preview')
        : routes.filing('verify-type', orderId),
    )
  return (
    <FilingPage
      orderId={orderId}
      state={state}
      title="验证备案类型"
      step="verify-type"
      onBack={change}
      footer={(now) => (
        <Next now={now} orderId={orderId} home={home} busy={look.busy} onLookAgain={() => void look.run()} onChange={change} />
      )}
    >
      {(now) => {
        const result = now.context.detection ?? last
        if (!result) return <Skeleton />
        return <Result result={result} now={now} onChange={change} orderId={orderId} />
      }}
    </FilingPage>
  )
}

type ResultProps = { result: DetectionResult; now: JourneyNow; orderId: string; onChange: () => void }

function Result({ result, now, orderId, onChange }: ResultProps) {
  const good = result.outcome.kind === 'type' && !now.journey.knockout
  return (
    <>
      <DetectionOutcomeCard result={result} knockout={now.journey.knockout} onContest={onChange} />
      <RecordHints result={result} now={now} orderId={orderId} />
      <GateCard result={result} now={now} orderId={orderId} />
      {good ? <DatedProblems now={now} problems={beside(now)} /> : null}
      {good ? <ToPrepare journey={now.journey} /> : null}
      {good ? <HowLong now={now} /> : null}
    </>
  )
}

/** What the rules say about the first step and no gate shows. */
function beside({ journey, context }: JourneyNow): readonly Problem[] {
  const byGate = new Set(
    (context.detection?.gates ?? []).map(({ gate, code, anchor }) => `${code ?? gate}@${anchor ?? 'verify-type.detection'}`),
  )
  return journey.problems.filter(
    (problem) =>
      isDated(problem) && problem.anchors[0].startsWith('verify-type') && !byGate.has(`${problem.ruleKey}@${problem.anchors[0]}`),
  )
}

type NextProps = {
  now: JourneyNow
  orderId: string
  home: WayBack | undefined
  busy: boolean
  onLookAgain: () => void
  onChange: () => void
}

function Next({ now, orderId, home, busy, onLookAgain, onChange }: NextProps) {
  const { detection } = now.context
  if (detection?.outcome.kind === 'retry' || !detection)
    return (
      <Button busy={busy} onPress={onLookAgain}>
        再查一次
      </Button>
    )
  if (detection.outcome.kind === 'block' || now.journey.knockout) return <Button onPress={onChange}>回去修改</Button>
  const next = stepAfter(now.journey, 'verify-type')
  const why = whyNot(now.journey)
  if (why === 'mend') return <Button onPress={onChange}>回去修改</Button>
  const go = () => (home ? home.go() : next && goInstead(routes.filing(next.id, orderId)))
  return (
    <Button disabledBecause={why} onPress={go}>
      {home ? home.label : `下一步：${next?.title ?? '主体信息'}`}
    </Button>
  )
}

/** Hard findings are mended on the page before; dated ones are ticked here. */
function whyNot(journey: Journey): string | undefined {
  const open = journey.problems.filter((problem) => problem.anchors[0].startsWith('verify-type') && problem.severity !== 'note')
  if (open.some((problem) => problem.hard)) return 'mend'
  return open.some((problem) => !problem.acknowledgedAt) ? '请先看完上面可能被驳回的情况，勾选「已知晓，仍要继续」' : undefined
}
