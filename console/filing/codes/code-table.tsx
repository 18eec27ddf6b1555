/** Codes of one kind: issued or received. */
import type { CodeCard, LendableServer } from '@contract/authorization-codes'
import { dayOf } from '@domain/calendar/moment'
import { authorizationCodeStateNames } from '@domain/filing/authorization-code'
import { Button, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { Section } from '../orders/section'
import { DeleteCode, MoveCode, ShowCode } from './code-dialogs'
import { words } from './words'

type Act = { what: 'show' | 'move' | 'delete'; code: CodeCard }
type CodeTableProps = { title: string; codes: readonly CodeCard[]; servers: readonly LendableServer[]; mine: boolean }

export function CodeTable({ title, codes, servers, mine }: CodeTableProps) {
  const [act, setAct] = useState<Act>()
  const { columns } = words
  const close = () => setAct(undefined)
  return (
    <Section id={mine ? 'issued' : 'received'} title={title}>
      <Table fz="sm" verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            {[columns.code, mine ? columns.to : columns.from, ...(mine ? [columns.server] : []), columns.state, columns.acts].map(
              (name) => (
                <Table.Th key={name} scope="col">
                  {name}
                </Table.Th>
              ),
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {codes.map((code) => (
            <Row key={code.id} code={code} mine={mine} onAct={(what) => setAct({ what, code })} />
          ))}
        </Table.Tbody>
      </Table>
      {act?.what === 'show' ? <ShowCode code={act.code} onClose={close} /> : null}
      {act?.what === 'delete' ? <DeleteCode code={act.code} onClose={close} /> : null}
      {act?.what === 'move' ? <MoveCode code={act.code} servers={servers} onClose={close} /> : null}
    </Section>
  )
}

function Row({ code, mine, onAct }: { code: CodeCard; mine: boolean; onAct: (what: Act['what']) => void }) {
  const { maskedCode, maskedPhone, server, state } = code
  const free = mine && state === 'unused'
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500} className="figures">
        {maskedCode}
      </Table.Th>
      <Table.Td className="figures">{maskedPhone}</Table.Td>
      {mine ? (
        <Table.Td className="figures">
          {server ? [server.name, server.ip, words.until(dayOf(server.expiresAt))].filter(Boolean).join(' · ') : '—'}
        </Table.Td>
      ) : null}
      <Table.Td>
        {code.heldBy ? words.heldBy(code.heldBy.domain, code.heldBy.filingNumber) : authorizationCodeStateNames[state]}
        <Lasting code={code} />
      </Table.Td>
      <Table.Td>
        <Group gap={8} wrap="nowrap">
          <Button variant="default" size="xs" aria-label={words.showOf(maskedCode)} onClick={() => onAct('show')}>
            {words.show}
          </Button>
          {free ? (
            <>
              <Button variant="default" size="xs" aria-label={words.moveOf(maskedCode)} onClick={() => onAct('move')}>
                {words.move}
              </Button>
              <Button variant="default" size="xs" c="var(--red)" aria-label={words.removeOf(maskedCode)} onClick={() => onAct('delete')}>
                {words.remove}
              </Button>
            </>
          ) : null}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}

/** A code on a server that does not last is good for nothing. */
function Lasting({ code: { state, serverLasts, usableUntil } }: { code: CodeCard }) {
  if (state !== 'unused') return null
  if (serverLasts === false)
    return (
      <Text size="xs" c="var(--red)">
        {words.dead}
      </Text>
    )
  return usableUntil ? (
    <Text size="xs" c="dimmed">
      {words.goodBefore(dayOf(usableUntil))}
    </Text>
  ) : null
}
