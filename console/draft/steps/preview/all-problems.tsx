/** All findings before anything is sent, ranked 会被驳回 and 可能被驳回; dated ones can be ticked right here. */
import { nameOfAnchor } from '@domain/journey/anchor-name'
import type { Problem } from '@domain/journey/problem'
import { stepIn, stepOf } from '@domain/steps/registry'
import { Alert, Button, Title } from '@mantine/core'
import { FieldProblems, keyOf } from '../../fields/field-problems'
import { useGo } from '../../go'
import { useDraftNow } from '../../store/draft-now'
import { words } from '../words'

const says = words.preview

export function AllProblems({ problems, visited }: { problems: readonly Problem[]; visited: boolean }) {
  const { journey, acknowledge } = useDraftNow()
  const go = useGo()
  const steps = journey.steps.map(({ id }) => id)
  const shown = problems.filter(({ anchors }) => stepOf(anchors[0]) !== 'preview' || visited)
  const groups = [
    { title: says.groups.hard, list: shown.filter(({ hard, severity }) => hard && severity !== 'note') },
    { title: says.groups.dated, list: shown.filter(({ hard, severity }) => !hard && severity !== 'note') },
    { title: says.groups.notes, list: shown.filter(({ severity }) => severity === 'note') },
  ].filter(({ list }) => list.length)
  if (!groups.length)
    return (
      <Alert color="green" variant="light" title={says.noProblems} styles={{ title: { color: 'var(--green)' } }}>
        {says.read}
      </Alert>
    )
  return groups.map(({ title, list }) => (
    <section key={title} className="card">
      <Title order={2} size="h4">{`${title}（${list.length}）`}</Title>
      {list.map((problem) => {
        const [anchor] = problem.anchors
        const name = nameOfAnchor(journey, anchor)
        return (
          <div key={keyOf(problem)} className="found">
            <div className="found__head">
              <strong>{name}</strong>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${says.mend}：${name}`}
                onClick={() => go(stepIn(anchor, steps), anchor)}
              >
                {says.mend}
              </Button>
            </div>
            <FieldProblems problems={[problem]} onAcknowledge={acknowledge} />
          </div>
        )
      })}
    </section>
  ))
}
