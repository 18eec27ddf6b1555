/** Where the subject is, down to the county: three lists, each searched by typing. */
import type { Region } from '@domain/filing/region'
import { below, pathOf } from '@domain/regions/region-table'
import { Group, Select } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Field } from './field'
import { controlId, describedBy, type FieldProps, isWrong } from './field-props'
import { words } from './words'

type Way = { province: string | null; city: string | null; county: string | null }
const wayTo = (region: Region | undefined): Way => ({
  province: region?.provinceCode ?? null,
  city: region?.cityCode ?? null,
  county: region?.countyCode ?? null,
})

const listed = (code: string | undefined) => below(code).map(({ code: value, name: label }) => ({ value, label }))
/** 北京, 上海, 天津: the one city is the municipality itself, nobody chooses it. */
const onlyCity = (province: string | null) =>
  province !== null && below(province).length === 1 ? (below(province)[0]?.code ?? null) : null

export function RegionField(props: FieldProps) {
  const { state, onChange, locked } = props
  const region = state.value as Region | undefined
  const [way, setWay] = useState<Way>(() => wayTo(region))
  const { provinceCode, cityCode, countyCode } = region ?? {}
  useEffect(() => {
    if (provinceCode) setWay({ province: provinceCode, city: cityCode ?? null, county: countyCode ?? null })
  }, [provinceCode, cityCode, countyCode])
  /** An answer only once it is whole. */
  const go = (next: Way) => {
    setWay(next)
    const whole = next.province !== null && next.city !== null && next.county !== null
    if (whole) onChange({ provinceCode: next.province, cityCode: next.city, countyCode: next.county })
    else if (region) onChange(undefined)
  }
  const toCity = (province: string | null, city: string | null) =>
    go({ province, city, county: city !== null && below(city).length === 0 ? city : null })
  const common = {
    w: 200,
    searchable: true,
    selectFirstOptionOnChange: true,
    allowDeselect: false,
    nothingFoundMessage: words.nothingFound,
    readOnly: locked !== undefined,
  }
  const id = controlId(state.anchor)
  const says = (part: string) => ({
    placeholder: part,
    'aria-label': `${state.label}：${part}`,
    'aria-describedby': describedBy(state.anchor),
  })
  return (
    <Field {...props} single={false} shown={region ? pathOf(region) : ''}>
      <Group gap="sm">
        <Select
          id={id}
          {...common}
          {...says(words.province)}
          error={isWrong(props)}
          data={listed(undefined)}
          value={way.province}
          onChange={(province) => toCity(province, onlyCity(province))}
        />
        {onlyCity(way.province) === null ? (
          <Select
            id={`${id}-city`}
            {...common}
            {...says(words.city)}
            data={way.province ? listed(way.province) : []}
            value={way.city}
            onChange={(city) => toCity(way.province, city)}
          />
        ) : null}
        {way.city !== null && below(way.city).length === 0 ? null : (
          <Select
            id={`${id}-county`}
            {...common}
            {...says(words.county)}
            data={way.city ? listed(way.city) : []}
            value={way.county}
            onChange={(county) => go({ ...way, county })}
          />
        )}
      </Group>
    </Field>
  )
}
