/** 协助更改: what the reviewer corrected with the person's leave, before and after, and 「不同意」 that puts it back. */
import type { OrderProgress } from '@contract/orders'
import { Button, Table, Text } from '@mantine/core'
import { useServerNow } from '../../api/settings'
import { dayAndClock } from '../../ui/dates'
import { Trouble } from '../../ui/trouble'
import { Section } from './section'
import { useObjection } from './use-orders'
import { words } from './words'

export function CorrectionsCard({ progress: { id, corrections } }: { progress: OrderProgress }) {
  const now = useServerNow()
  const object = useObjection(id)
  if (!corrections.length) return null
  return (
    <Section id="corrections" title={words.corrections(corrections.length)}>
      <Text size="sm" mb="sm">
        {words.correctionsSays}
      </Text>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" />
            <Table.Th scope="col">{words.before}</Table.Th>
            <Table.Th scope="col">{words.after}</Table.Th>
            <Table.Th scope="col" />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {corrections.map((one) => (
            <Table.Tr key={one.n}>
              <Table.Th scope="row">
                {one.label}
                <Text size="xs" c="dimmed">
                  {words.why(one.reason)}
                </Text>
              </Table.Th>
              <Table.Td>{one.from}</Table.Td>
              <Table.Td>{one.objectedAt ? one.from : one.to}</Table.Td>
              <Table.Td>
                {one.objectedAt ? <Text size="sm">{words.objected(dayAndClock(one.objectedAt, now))}</Text> : null}
                {one.objectable ? (
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={words.objectOf(one.label)}
                    loading={object.isPending}
                    onClick={() => object.mutate(one.n)}
                  >
                    {words.object}
                  </Button>
                ) : null}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Trouble error={object.error} />
    </Section>
  )
}
