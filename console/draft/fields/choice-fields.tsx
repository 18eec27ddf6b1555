/** One of several, or several of many: few options lie open, many in a list that is searched by typing. */
import type { Option } from '@domain/fields/field-spec'
import { labelsOf } from '@domain/fields/value-words'
import { Checkbox, Group, Radio, Select, SimpleGrid, Text } from '@mantine/core'
import { Field } from './field'
import { asText, controlId, describedBy, type FieldProps, fieldId, isWrong } from './field-props'
import { words } from './words'

/** So few and so short that nothing needs to be opened. */
const liesOpen = (options: readonly Option[]) => options.length <= 4 && options.every(({ label, hint }) => label.length <= 8 && !hint)

export function ChoiceField(props: FieldProps) {
  const { state, onChange, locked } = props
  const options = state.options ?? []
  const value = asText(state.value)
  const shown = value ? labelsOf(options, [value]) : ''
  const group = { 'aria-labelledby': `${fieldId(state.anchor)}-label`, 'aria-describedby': describedBy(state.anchor) }
  if (!options.length)
    return (
      <Field {...props} single={false} shown={shown}>
        <div className="muted">{state.placeholder ?? words.chooseAbove}</div>
      </Field>
    )
  if (liesOpen(options))
    return (
      <Field {...props} single={false} shown={shown}>
        <Radio.Group value={value || null} onChange={onChange} {...group}>
          <Group gap="lg" py={4}>
            {options.map((option) => (
              <Radio key={option.value} value={option.value} label={option.label} disabled={locked !== undefined} />
            ))}
          </Group>
        </Radio.Group>
      </Field>
    )
  return (
    <Field {...props} shown={shown}>
      <Select
        id={controlId(state.anchor)}
        data={grouped(options)}
        value={value || null}
        onChange={(chosen) => onChange(chosen ?? undefined)}
        searchable={options.length > 8}
        selectFirstOptionOnChange
        allowDeselect={false}
        maxDropdownHeight={340}
        placeholder={state.placeholder ?? words.choose}
        nothingFoundMessage={words.nothingFound}
        readOnly={locked !== undefined}
        error={isWrong(props)}
        aria-describedby={describedBy(state.anchor)}
        renderOption={({ option }) => <OptionWords option={options.find(({ value: own }) => own === option.value)} />}
        {...(options.length > 8 ? { filter: ({ options: all, search }) => found(all, search, options) } : {})}
      />
    </Field>
  )
}

const OptionWords = ({ option }: { option: Option | undefined }) => (
  <div>
    <div>{option?.label}</div>
    {option?.hint ? (
      <Text size="xs" c="dimmed">
        {option.hint}
      </Text>
    ) : null}
  </div>
)

type Listed = NonNullable<Parameters<NonNullable<React.ComponentProps<typeof Select>['filter']>>[0]>['options']

/** What is typed is looked for in names and explanations. */
function found(all: Listed, search: string, options: readonly Option[]): Listed {
  const wanted = search.trim()
  const fits = (value: string) => {
    const option = options.find((one) => one.value === value)
    return `${option?.label ?? ''}${option?.hint ?? ''}`.includes(wanted)
  }
  return all.flatMap((one): Listed => {
    if (!('group' in one)) return fits(one.value) ? [one] : []
    const items = one.items.filter(({ value }) => fits(value))
    return items.length ? [{ ...one, items }] : []
  })
}

function grouped(options: readonly Option[]) {
  const item = ({ value, label }: Option) => ({ value, label })
  const groups = [...new Set(options.map(({ group }) => group ?? ''))]
  if (groups.length === 1) return options.map(item)
  return groups.map((group) => ({ group, items: options.filter((option) => (option.group ?? '') === group).map(item) }))
}

export function MultiChoiceField(props: FieldProps) {
  const { state, onChange, locked } = props
  const options = state.options ?? []
  const chosen = Array.isArray(state.value) ? state.value.filter((one): one is string => typeof one === 'string') : []
  return (
    <Field {...props} single={false} shown={labelsOf(options, chosen)}>
      <Checkbox.Group
        value={chosen}
        onChange={(next) => onChange(next.length ? next : undefined)}
        aria-labelledby={`${fieldId(state.anchor)}-label`}
        aria-describedby={describedBy(state.anchor)}
      >
        <SimpleGrid cols={options.some(({ hint }) => hint) ? 2 : 4} spacing="xs" verticalSpacing={6} py={4}>
          {options.map(({ value, label, hint }) => (
            <Checkbox key={value} value={value} label={label} description={hint} disabled={locked !== undefined} />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
    </Field>
  )
}
