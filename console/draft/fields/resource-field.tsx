/** The cloud resource the site runs on: one of the account's, each with what it lacks for filing, or somebody else's by authorisation code. */
import { dayOf } from '@domain/calendar/moment'
import { valueInWords } from '@domain/fields/value-words'
import { type ResourceChoice, resourceChoiceSchema } from '@domain/filing/resource'
import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { type CloudResource, useResources } from '../api/resources'
import { AuthorizationCode } from './authorization-code'
import { Field } from './field'
import { controlId, type FieldProps, fieldId } from './field-props'
import { words } from './words'

const says = words.resources

export function ResourceField(props: FieldProps) {
  const { state, onChange, locked } = props
  // Once open it stays open: with arrow keys each step through the list is a choice.
  const [open, setOpen] = useState<boolean>()
  const resources = useResources(state.readOnly === undefined)
  const chosen = resourceChoiceSchema.safeParse(state.value).data
  const offer = resources.data?.resources.find(({ id }) => id === chosen?.id)
  const shown = offer ? [offer.name, offer.ip].filter(Boolean).join(' · ') : valueInWords('resource', state.value, undefined)
  const pick = (choice: ResourceChoice) => {
    setOpen(true)
    onChange(choice)
  }
  const listed = open ?? chosen === undefined
  return (
    <Field {...props} single={false} shown={shown}>
      {chosen ? (
        <Group justify="space-between" className="chosen">
          <Text>{shown}</Text>
          <Button
            id={controlId(state.anchor)}
            variant="default"
            size="xs"
            disabled={locked !== undefined}
            aria-expanded={listed}
            aria-label={`${listed ? says.close : says.change}：${state.label}`}
            onClick={() => setOpen(!listed)}
          >
            {listed ? says.close : says.change}
          </Button>
        </Group>
      ) : null}
      {!listed || locked !== undefined ? null : (
        <Stack gap="sm" mt={chosen ? 'sm' : 0}>
          <Offers anchor={state.anchor} label={state.label} resources={resources} chosen={chosen} onChoose={pick} />
          <AuthorizationCode
            anchor={state.anchor}
            value={chosen?.kind === 'authorization-code' ? chosen.id : ''}
            onChoose={(id) => pick({ kind: 'authorization-code', id })}
          />
        </Stack>
      )}
    </Field>
  )
}

type OffersProps = {
  anchor: string
  label: string
  resources: ReturnType<typeof useResources>
  chosen: ResourceChoice | undefined
  onChoose: (choice: ResourceChoice) => void
}

function Offers({ anchor, label, resources, chosen, onChoose }: OffersProps) {
  const { data, isPending, refetch } = resources
  if (isPending) return <Text role="status">{says.loading}</Text>
  if (!data)
    return (
      <Group role="alert">
        <Text>{says.failed}</Text>
        <Button size="xs" variant="default" onClick={() => void refetch()}>
          {says.again}
        </Button>
      </Group>
    )
  if (!data.resources.length) return <Text>{says.none}</Text>
  const pick = (id: string) => {
    const one = data.resources.find((resource) => resource.id === id)
    if (one) onChoose({ kind: one.kind, id })
  }
  return (
    <>
      {data.account && !data.account.ok ? (
        <Alert color="yellow" variant="light">
          {data.account.says}
        </Alert>
      ) : null}
      <Radio.Group
        id={chosen ? `${fieldId(anchor)}-offers` : controlId(anchor)}
        value={chosen?.id ?? null}
        onChange={pick}
        aria-label={`${label}：${says.list}`}
      >
        <Stack gap={8}>
          {data.resources.map((resource) => (
            <Offer key={resource.id} resource={resource} />
          ))}
        </Stack>
      </Radio.Group>
    </>
  )
}

function Offer({ resource: { id, name, ip, expiresAt, sitesUsed, qualifies, checks } }: { resource: CloudResource }) {
  const lacking = checks.filter(({ ok, warns }) => !ok || warns)
  return (
    <div className="offer">
      <Radio
        value={id}
        label={[name, ip].filter(Boolean).join(' · ')}
        description={[qualifies ? says.good : says.bad, says.until(dayOf(expiresAt)), says.sites(sitesUsed)].join(' · ')}
      />
      {lacking.map((check) => (
        <div key={check.says} className="offer__lack">
          {`! ${check.says}${check.eligibleAt && check.by !== 'renewal' ? says.from(dayOf(check.eligibleAt)) : ''}`}
        </div>
      ))}
    </div>
  )
}
