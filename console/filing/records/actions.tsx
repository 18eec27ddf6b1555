/** Every type that exists for a subject or site: begun here where the computer can, else by a code for the phone; refused ones say why. */
import type { RecordAction } from '@contract/records'
import { filingTypes } from '@domain/filing-types/registry'
import { sourceName } from '@domain/journey/source-name'
import { Button, Text } from '@mantine/core'
import { useSettings } from '../../api/settings'
import { QrButton } from '../handoff/qr-dialog'
import { BeginTrouble } from '../start/begin-trouble'
import { type Beginning, useBegin } from '../start/use-begin'
import { beginningOf, isBegunHere } from './beginning'
import { words } from './words'

type ActionsProps = { name: string; actions: readonly RecordAction[]; subject: string; site?: string }

export function Actions({ name, actions, subject, site }: ActionsProps) {
  if (!actions.length) return null
  return (
    <details className="actions">
      <summary className="link" aria-label={words.actionsOf(name)}>
        {words.actions}
      </summary>
      <ul className="plain-list">
        {actions.map((action) => (
          <li key={action.filingType}>
            <ActionLine action={action} beginning={beginningOf(action, subject, site)} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function ActionLine({ action, beginning }: { action: RecordAction; beginning: Beginning & { filingType: RecordAction['filingType'] } }) {
  const { label, refusal, becomes, notes = [] } = action
  const shown = becomes ? filingTypes[becomes.filingType].name : label
  return (
    <>
      <Text fw={600}>{label}</Text>
      {refusal ? (
        <Text size="sm" c="dimmed">{`${words.notNow}：${refusal.says}。${refusal.wayOut}`}</Text>
      ) : (
        <>
          <Text size="sm" mb={8}>
            {becomes?.says ?? filingTypes[action.filingType].explains}
          </Text>
          {notes.map(({ code, says, wayOut, instead, rule }) => (
            <div key={code + says} className="mark mark--warn note">
              {[says, wayOut, instead ? words.instead(filingTypes[instead].name) : ''].filter(Boolean).join('。')}
              {rule ? (
                <Text size="xs" c="dimmed">
                  {words.rule(rule.asOf, sourceName(rule.source))}
                </Text>
              ) : null}
            </div>
          ))}
          <Begin beginning={beginning} label={shown} />
        </>
      )}
    </>
  )
}

function Begin({ beginning, label }: { beginning: Beginning & { filingType: RecordAction['filingType'] }; label: string }) {
  const closed = useSettings().data?.webOrdersClosed === true
  const begin = useBegin()
  if (closed || !isBegunHere(beginning.filingType))
    return (
      <QrButton what={{ kind: 'begin', begin: beginning }} label={words.beginOnPhone(label)} size="xs">
        <Text mb="sm">{closed && isBegunHere(beginning.filingType) ? words.closed : words.onPhone}</Text>
      </QrButton>
    )
  return (
    <>
      <Button size="xs" loading={begin.isPending} onClick={() => begin.mutate(beginning)}>
        {words.beginHere(label)}
      </Button>
      <BeginTrouble error={begin.error} />
    </>
  )
}
