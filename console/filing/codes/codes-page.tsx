/** 授权码: codes issued and received, each to be looked at, moved to another server, or taken back; and issuing new ones. */
import { Alert, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { PageTitle } from '../../ui/page-title'
import { Trouble } from '../../ui/trouble'
import { Waiting } from '../../ui/waiting'
import { CodeTable } from './code-table'
import { NewCodes } from './new-codes'
import { type CodeList, useCodes } from './use-codes'
import { words } from './words'

export function CodesPage() {
  const { data, error, refetch } = useCodes()
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      {data ? (
        <Lists list={data} />
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

function Lists({ list }: { list: CodeList }) {
  const [making, setMaking] = useState(false)
  const { issued, received, refusal } = list
  return (
    <>
      <Group justify="space-between" mb="md">
        <Text>{words.lead}</Text>
        <Button disabled={refusal !== undefined} onClick={() => setMaking(true)}>
          {words.issue}
        </Button>
      </Group>
      {refusal ? (
        <Alert variant="outline" bg="white" mb="md" title={refusal.says} styles={{ title: { color: 'var(--blue-ink)' } }}>
          {refusal.wayOut}
        </Alert>
      ) : null}
      {issued.length + received.length ? null : (
        <div className="card">
          <Text fw={600}>{words.none}</Text>
          <Text mt={4}>{words.noneSays}</Text>
        </div>
      )}
      {issued.length ? <CodeTable title={words.issued} codes={issued} servers={list.servers} mine /> : null}
      {received.length ? <CodeTable title={words.received} codes={received} servers={list.servers} mine={false} /> : null}
      {making ? <NewCodes list={list} onClose={() => setMaking(false)} /> : null}
    </>
  )
}
