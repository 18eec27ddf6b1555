/** Field by field: what the authority holds against what is true today; on any line the person may say that it is no longer true. */
import { groupPhone } from '@domain/fields/value-words'
import type { ComparisonLine } from '@domain/journey/comparison'
import { Button, Table, Title } from '@mantine/core'
import { words } from '../words'

const says = words.record
const marks = { equal: '✓', differs: '✗', outdated: '✗', unknown: '?' } as const
type ComparisonProps = { lines: readonly ComparisonLine[]; onToggle: (anchor: string) => void }

export function Comparison({ lines, onToggle }: ComparisonProps) {
  const sites = new Set(lines.flatMap(({ n }) => (n === undefined ? [] : [n]))).size
  const titleOf = ({ group, n }: ComparisonLine) => (n !== undefined && sites > 1 ? `${says.groups[group]} ${n + 1}` : says.groups[group])
  const titles = [...new Set(lines.map(titleOf))]
  return (
    <>
      {titles.map((title) => (
        <section key={title} className="card">
          <Title order={2} size="h4" mb="xs">
            {title}
          </Title>
          <Table layout="fixed" verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                {[says.item, says.recorded, says.today, ''].map((name) => (
                  <Table.Th key={name} scope="col">
                    {name}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lines
                .filter((line) => titleOf(line) === title)
                .map((line) => (
                  <Line key={line.anchor} line={line} onToggle={() => onToggle(line.anchor)} />
                ))}
            </Table.Tbody>
          </Table>
        </section>
      ))}
    </>
  )
}

function Line({ line: { label, recorded, today, state }, onToggle }: { line: ComparisonLine; onToggle: () => void }) {
  const action = state === 'outdated' ? says.stillSame : says.differsNow
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {label}
      </Table.Th>
      <Table.Td className="breaks">{groupPhone(recorded) || says.notFiled}</Table.Td>
      <Table.Td className="breaks">
        <div className={`compared compared--${state}`}>{`${marks[state]} ${says.states[state]}`}</div>
        {state === 'differs' || state === 'unknown' ? today : null}
      </Table.Td>
      <Table.Td>
        {state === 'differs' ? null : (
          <Button size="compact-sm" variant="default" aria-label={`${label}：${action}`} onClick={onToggle}>
            {action}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
