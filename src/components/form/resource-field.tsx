/** The cloud resource the site runs on: one of the account's, each with what it lacks for filing, or somebody else's by authorisation code. */
import { type ResourceChoice, resourceChoiceSchema } from '@domain/filing/resource'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Sheet } from '@/components/ui/sheet'
import { AuthorizationCode } from './authorization-code'
import { describedBy, Field } from './field'
import { type FieldExtras, type FieldProps, fieldId } from './field-props'
import { PickerRow } from './picker-row'
import { ResourceRow } from './resource-row'

const chosenOf = (value: unknown): ResourceChoice | undefined => resourceChoiceSchema.safeParse(value).data

function shownText(chosen: ResourceChoice | undefined, extras: FieldExtras | undefined): string {
  if (!chosen) return ''
  if (chosen.kind === 'authorization-code') return `授权码 ${chosen.id}`
  const offer = extras?.resources?.list.find(({ id }) => id === chosen.id)
  return offer ? [offer.name, offer.ip].filter(Boolean).join(' · ') : chosen.id
}

export function ResourceField(props: FieldProps) {
  const { state, onChange, extras } = props
  const [open, setOpen] = useState(false)
  const chosen = chosenOf(state.value)
  const choose = (choice: ResourceChoice) => {
    setOpen(false)
    onChange(choice)
  }
  return (
    <Field {...props} readOnlyText={shownText(chosen, extras)}>
      <PickerRow
        id={`${fieldId(state.anchor)}-control`}
        label={state.label}
        shown={shownText(chosen, extras)}
        placeholder="选择云服务器，或填授权码"
        open={open}
        onOpen={() => setOpen(true)}
        describedBy={describedBy(props)}
      />
      <Sheet open={open} title={`选择${state.label}`} onClose={() => setOpen(false)} tall>
        <Offers extras={extras} chosen={chosen} onChoose={choose} />
        <AuthorizationCode
          value={chosen?.kind === 'authorization-code' ? chosen.id : ''}
          onChoose={(id) => choose({ kind: 'authorization-code', id })}
          check={extras?.resources?.checkCode}
        />
      </Sheet>
    </Field>
  )
}

type OffersProps = { extras: FieldExtras | undefined; chosen: ResourceChoice | undefined; onChoose: (choice: ResourceChoice) => void }

function Offers({ extras, chosen, onChoose }: OffersProps) {
  const resources = extras?.resources
  if (!resources || resources.loading) return <View className="muted">正在查询您账号下的云服务…</View>
  if (resources.failed)
    return (
      <View className="stack">
        <View className="muted">没有查到云服务：云平台这会儿没有回应。</View>
        <Button kind="secondary" size="small" onPress={resources.retry}>
          再查一次
        </Button>
      </View>
    )
  if (!resources.list.length) return <View className="muted">这个账号下没有云服务器。可以先购买，或请有服务器的人给您一个授权码。</View>
  return (
    <>
      {resources.wait ? <Notice tone="warn">{resources.wait}</Notice> : null}
      <View {...{ role: 'radiogroup', 'aria-label': '账号下的云服务' }}>
        {resources.list.map((offer) => (
          <ResourceRow
            key={offer.id}
            offer={offer}
            chosen={offer.id === chosen?.id}
            onChoose={() => onChoose({ kind: offer.kind, id: offer.id })}
          />
        ))}
      </View>
      {resources.openAll ? (
        <Button kind="plain" onPress={resources.openAll}>
          逐条看每台服务器的条件
        </Button>
      ) : null}
    </>
  )
}
