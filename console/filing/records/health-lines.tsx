/** Whether a subject or site is in good health: what is fine in one line, everything else said with what to do; unknown stays unknown. */
import type { RecordHealth } from '@contract/records'
import { Text } from '@mantine/core'
import { words } from './words'

const marks: Record<RecordHealth['state'], string> = { good: 'mark--good', soon: 'mark--warn', bad: 'mark--bad', unknown: 'mark--unknown' }

export const HealthLine = ({ line: { state, says, wayOut } }: { line: Pick<RecordHealth, 'state' | 'says' | 'wayOut'> }) => (
  <div className={`mark ${marks[state]}`}>
    <span className="unseen">{`${words.marks[state]}：`}</span>
    {says}
    {wayOut ? (
      <Text size="sm" c="dimmed">
        {wayOut}
      </Text>
    ) : null}
  </div>
)

export function HealthLines({ health }: { health: readonly RecordHealth[] }) {
  const fine = health.filter(({ state }) => state === 'good')
  const others = health.filter(({ state }) => state !== 'good')
  return (
    <div className="health">
      {fine.length ? <HealthLine line={{ state: 'good', says: words.fine([...new Set(fine.map(({ id }) => words.names[id]))]) }} /> : null}
      {others.map((line) => (
        <HealthLine key={`${line.id}${line.says}`} line={line} />
      ))}
    </div>
  )
}
