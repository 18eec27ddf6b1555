/** 视频核身 is always done on the phone: who has to be filmed, how each stands, and the code that leads there. */
import { distinctSitePersons, isSubjectPerson, sitePersonOf } from '@domain/facts/persons'
import type { Answers } from '@domain/filing/answers'
import type { StepId } from '@domain/steps/step-id'
import { Badge, Group, List, Text, Title } from '@mantine/core'
import { QrPanel } from '../../filing/handoff/qr-panel'
import { useMirrorNow } from '../mirror/mirror-now'
import { words as mirrorWords } from '../mirror/words'
import { useDraftNow } from '../store/draft-now'
import { StepBody } from './step-body'
import { words } from './words'

const says = words.identity
const nameOf = (answers: Answers, n: number) =>
  sitePersonOf(answers, n).name || (isSubjectPerson(answers, n) ? says.subject : says.of(n + 1))

export function IdentityStep({ step }: { step: StepId }) {
  const { answers, orderId } = useDraftNow()
  const { locks } = useMirrorNow()
  const people = distinctSitePersons(answers)
  const statusOf = (n: number) => answers['identity-check'].checks?.[String(n)]?.status
  const left = people.filter((n) => !['submitted', 'passed', 'manual'].includes(statusOf(n) ?? ''))
  return (
    <StepBody step={step} open={[]} why={left.length ? says.left(left.length) : undefined}>
      {() => (
        <>
          <section className="card" data-anchor="identity-check.checks">
            <Text>{says.lead}</Text>
            <List size="sm" mt="xs">
              {says.ready.map((line) => (
                <List.Item key={line}>{line}</List.Item>
              ))}
            </List>
            <Title order={2} size="h4" mt="md" mb="xs">
              {says.people(people.length)}
            </Title>
            {people.map((n) => (
              <Group key={n} gap="sm" mb={6}>
                <Text>{nameOf(answers, n)}</Text>
                <PersonState status={statusOf(n)} />
              </Group>
            ))}
          </section>
          {left.length ? (
            <section className="card">
              {locks.capture || locks.whole ? (
                <Text role="status">{mirrorWords.identityLocked}</Text>
              ) : (
                <QrPanel key={orderId} what={{ kind: 'capture', orderId, place: { step } }} level={2} />
              )}
              <Text size="sm" c="dimmed" mt="md">
                {says.elsewhere}
              </Text>
            </section>
          ) : null}
        </>
      )}
    </StepBody>
  )
}

const colours = {
  submitted: ['--blue-weak', '--blue-ink'],
  manual: ['--blue-weak', '--blue-ink'],
  passed: ['--green-weak', '--green'],
  retry: ['--red-weak', '--red'],
  rejected: ['--red-weak', '--red'],
  open: ['--amber-weak', '--amber'],
} as const

function PersonState({ status }: { status: keyof typeof says.states | undefined }) {
  const [background, color] = colours[status ?? 'open']
  return (
    <Badge tt="none" radius="sm" size="lg" style={{ background: `var(${background})`, color: `var(${color})` }}>
      {status ? says.states[status] : says.open}
    </Badge>
  )
}
