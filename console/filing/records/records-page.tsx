/** 我的备案: the account's filed subjects and sites, their health, and every filing that can be begun on them. */
import { Button, Text } from '@mantine/core'
import { useServerNow } from '../../api/settings'
import { dayAndClock } from '../../ui/dates'
import { PageTitle } from '../../ui/page-title'
import { Trouble } from '../../ui/trouble'
import { Waiting } from '../../ui/waiting'
import { paths } from '../pages'
import { SubjectPart } from './subject-part'
import { useRecords } from './use-records'
import { words } from './words'

export function RecordsPage() {
  const { data, error, refetch } = useRecords()
  const now = useServerNow()
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      {data ? (
        <>
          {data.subjects.length ? null : <Empty />}
          {data.subjects.map((subject) => (
            <SubjectPart key={subject.filingNumber} subject={subject} />
          ))}
          <Text size="xs" c="dimmed" mt="md" className="figures">
            {words.asOf(dayAndClock(data.asOf, now))}
          </Text>
        </>
      ) : error ? (
        <>
          <Trouble error={error} title={words.failed} />
          <Button mt="sm" variant="default" onClick={() => void refetch()}>
            {words.again}
          </Button>
        </>
      ) : (
        <Waiting what={words.title} />
      )}
    </>
  )
}

const Empty = () => (
  <div className="card">
    <Text fw={600}>{words.empty}</Text>
    <Text mt={4}>{words.emptySays}</Text>
    <Button component="a" href={paths.start()} mt="md">
      {words.begin}
    </Button>
  </div>
)
