/** 外部系统: how the parties outside answer from now on. */

import { sandboxEndpoints } from '@contract/sandbox'
import { gatewaysSchema } from '@contract/sandbox-desk'
import { Card, NativeSelect, SimpleGrid, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call'
import { PageTitle } from '../../ui/page-title'
import { Trouble } from '../../ui/trouble'
import { modeOf, modeValue, type PartyId, parties } from './party-modes'

export function PartiesPage() {
  const cache = useQueryClient()
  const { data, error } = useQuery({
    queryKey: ['gateways'],
    queryFn: () => call(sandboxEndpoints.readGateways, {}),
    refetchInterval: 5000,
  })
  const put = useMutation({
    mutationFn: ({ id, value }: { id: PartyId; value: string }) =>
      call(sandboxEndpoints.putGateways, { body: gatewaysSchema.parse({ [id]: modeOf(value) }) }),
    onSettled: () => cache.invalidateQueries({ queryKey: ['gateways'] }),
  })
  return (
    <>
      <PageTitle>外部系统</PageTitle>
      <Trouble error={error ?? put.error} />
      <SimpleGrid cols={{ base: 2, xl: 3 }}>
        {parties.map(({ id, title, says, modes }) => {
          const mode = data?.[id] ?? 'ok'
          const value = modeValue(mode)
          // Set from elsewhere to something that is not on the list.
          const other = modes.some((one) => one.value === value) ? [] : [{ value, label: value }]
          return (
            <Card key={id} withBorder>
              <NativeSelect
                label={title}
                description={says}
                value={value}
                disabled={!data}
                data={[...modes, ...other]}
                onChange={(event) => put.mutate({ id, value: event.currentTarget.value })}
              />
              <Text size="sm" mt={6} c={value === 'ok' ? 'dimmed' : 'var(--red)'}>
                {value === 'ok' ? '正常' : '现在不正常'}
              </Text>
            </Card>
          )
        })}
      </SimpleGrid>
    </>
  )
}
