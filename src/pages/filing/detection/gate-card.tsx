/** Account, domain and cloud against the conditions for filing: what stops, what only warns (with a tick), what is not known. */
import type { DetectionResult, GateLine } from '@domain/detection/detection-types'
import type { Problem } from '@domain/journey/problem'
import { View } from '@tarojs/components'
import { GateLines } from '@/components/journey/fact-lines'
import { Fold } from '@/components/journey/fold'
import { TickRow } from '@/components/journey/tick-row'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { go, goInstead } from '@/hooks/use-go'
import type { JourneyNow } from '@/hooks/use-journey'
import { routes } from '@/routes'
import { toggleAcknowledged } from '../step-fields'

type GateCardProps = { result: DetectionResult; now: JourneyNow; orderId: string }

export function GateCard({ result, now, orderId }: GateCardProps) {
  const loud = result.gates.filter(({ state }) => state === 'blocks' || state === 'warns')
  const quiet = result.gates.filter(({ state }) => state === 'passes' || state === 'unknown')
  const problemOf = (gate: GateLine) =>
    now.journey.problems.find(
      ({ ruleKey, anchors }) => ruleKey === (gate.code ?? gate.gate) && anchors[0] === (gate.anchor ?? 'verify-type.detection'),
    )
  return (
    <Card title={loud.length ? '要处理的条件' : '备案条件'}>
      <GateLines gates={loud} after={(gate) => <GateAction gate={gate} problem={problemOf(gate)} now={now} orderId={orderId} />} />
      {quiet.length ? (
        <Fold label={`另外 ${quiet.length} 项已经查过`} open={!loud.length && quiet.length < 4}>
          <GateLines gates={quiet} />
        </Fold>
      ) : null}
      {now.journey.unknownRules > 0 ? (
        <View className="tiny">{`当地另有 ${now.journey.unknownRules} 项规定我们没有收录，可致电客服询问。`}</View>
      ) : null}
    </Card>
  )
}

function GateAction({ gate, problem, now, orderId }: { gate: GateLine; problem: Problem | undefined; now: JourneyNow; orderId: string }) {
  return (
    <>
      {gate.eligibleAt ? <View className="tiny">{`最早 ${momentText(gate.eligibleAt)} 可以继续`}</View> : null}
      {gate.openOrderId && gate.openOrderId !== orderId ? (
        <Button kind="secondary" size="small" onPress={() => go(routes.progress(gate.openOrderId ?? ''))}>
          查看正在办理的订单
        </Button>
      ) : null}
      {gate.anchor?.startsWith('verify-type') && gate.state === 'blocks' ? (
        <Button kind="secondary" size="small" onPress={() => goInstead(routes.filing('verify-type', orderId, gate.anchor))}>
          去修改
        </Button>
      ) : null}
      {problem && !problem.hard && problem.severity === 'may-reject' ? (
        <TickRow label="已知晓，仍要继续" ticked={problem.acknowledgedAt !== undefined} onToggle={() => toggleAcknowledged(problem, now)} />
      ) : null}
    </>
  )
}

const momentText = (moment: string) => `${Number(moment.slice(5, 7))}月${Number(moment.slice(8, 10))}日 ${moment.slice(11, 16)}`
