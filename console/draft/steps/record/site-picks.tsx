/** The recorded sites whose access comes here, with a tick each. */
import type { SiteRecord } from '@domain/filing/record'
import { withRecordChange } from '@domain/journey/record-answers'
import { Checkbox, Stack, Text, Title } from '@mantine/core'
import { useDraftNow } from '../../store/draft-now'
import { words } from '../words'

const says = words.record

export function SitePicks({ sites }: { sites: readonly SiteRecord[] }) {
  const { answers, keeper, context } = useDraftNow()
  const picked = answers.record?.siteFilingNumbers ?? []
  const pick = (siteFilingNumbers: string[]) => keeper.change((before) => withRecordChange(before, { siteFilingNumbers }, context))
  return (
    <section className="card">
      <Title order={2} size="h4">
        {says.pick}
      </Title>
      <Text size="sm">{sites.length ? says.pickSays : says.noSites}</Text>
      <Checkbox.Group value={[...picked]} onChange={pick} aria-label={says.pick}>
        <Stack gap="xs" mt="xs">
          {sites.map(({ filingNumber, name, domains }) => (
            <Checkbox key={filingNumber} value={filingNumber} label={name} description={[filingNumber, ...domains].join(' · ')} />
          ))}
        </Stack>
      </Checkbox.Group>
    </section>
  )
}
