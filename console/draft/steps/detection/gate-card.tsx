/** Account, domain and cloud against the conditions for filing: what stops, what only warns (with a tick), what is not known. */
import { sayMoment } from '@domain/calendar/moment'
import type { DetectionResult, GateLine } from '@domain/detection/detection-types'
import type { Problem } from '@domain/journey/problem'
import { isDated } from '@domain/journey/record-confirmation'
import { sourceName } from '@domain/journey/source-name'
import { Button, Checkbox, Anchor as Link, Text, Title } from '@mantine/core'
import { paths } from '../../../filing/pages'
import { FieldProblems } from '../../fields/field-problems'
import { words as fieldWords } from '../../fields/words'
import { useGo } from '../../go'
import { useDraftNow } from '../../store/draft-now'
import { words } from '../words'

const says = words.verify
const marks = { passes: 'good', blocks: 'bad', warns: 'warn', unknown: 'unknown' } as const
const isLoud = ({ state }: GateLine) => state === 'blocks' || state === 'warns'
const keyOf = ({ gate, code }: GateLine) => `${gate}-${code ?? ''}`
const problemKey = ({ gate, code, anchor }: GateLine) => `${code ?? gate}@${anchor ?? 'verify-type.detection'}`

export function GateCard({ result }: { result: DetectionResult }) {
  const { journey, acknowledge } = useDraftNow()
  const [loud, quiet] = [result.gates.filter(isLoud), result.gates.filter((gate) => !isLoud(gate))]
  const byGate = new Set(result.gates.map(problemKey))
  const problemOf = (gate: GateLine) => journey.problems.find(({ ruleKey, anchors }) => `${ruleKey}@${anchors[0]}` === problemKey(gate))
  const beside = journey.problems.filter(
    (problem) =>
      isDated(problem) && problem.anchors[0].startsWith('verify-type') && !byGate.has(`${problem.ruleKey}@${problem.anchors[0]}`),
  )
  return (
    <section className="card">
      <Title order={2} size="h4">
        {loud.length ? says.gatesLoud : says.gatesQuiet}
      </Title>
      <ul className="marks">
        {loud.map((gate) => (
          <Gate key={keyOf(gate)} gate={gate} problem={problemOf(gate)} />
        ))}
      </ul>
      <FieldProblems problems={beside} onAcknowledge={acknowledge} />
      {quiet.length ? (
        <details className="fold" open={loud.length === 0 && quiet.length < 4}>
          <summary>{says.quiet(quiet.length)}</summary>
          <ul className="marks">
            {quiet.map((gate) => (
              <Gate key={keyOf(gate)} gate={gate} problem={undefined} />
            ))}
          </ul>
        </details>
      ) : null}
      {journey.unknownRules > 0 ? (
        <Text size="sm" c="dimmed">
          {says.unknownRules(journey.unknownRules)}
        </Text>
      ) : null}
    </section>
  )
}

function Gate({ gate, problem }: { gate: GateLine; problem: Problem | undefined }) {
  const { orderId, context, acknowledge } = useDraftNow()
  const go = useGo()
  const { state, says: text, wayOut, rule, eligibleAt, openOrderId, anchor } = gate
  return (
    <li className={`mark mark--${marks[state]}`}>
      {text}
      {state === 'unknown' ? says.unknown : ''}
      {wayOut && state !== 'passes' ? <div className="finding__way">{wayOut}</div> : null}
      {rule && state === 'warns' ? (
        <div className="field__hint">{`${sourceName(rule.source)}${rule.asOf ? fieldWords.ruleDate(rule.asOf) : ''}`}</div>
      ) : null}
      {eligibleAt ? <div className="field__hint">{says.earliest(sayMoment(eligibleAt, context.now))}</div> : null}
      {openOrderId && openOrderId !== orderId ? (
        <div>
          <Link href={paths.order(openOrderId)} c="var(--blue-ink)">
            {says.openOrder}
          </Link>
        </div>
      ) : null}
      {anchor?.startsWith('verify-type') && state === 'blocks' ? (
        <div>
          <Button size="compact-sm" variant="default" onClick={() => go('verify-type', anchor)}>
            {says.mend}
          </Button>
        </div>
      ) : null}
      {problem && isDated(problem) ? (
        <Checkbox mt={4} label={fieldWords.goOn} checked={problem.acknowledgedAt !== undefined} onChange={() => acknowledge(problem)} />
      ) : null}
    </li>
  )
}
