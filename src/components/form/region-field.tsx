/** Where the subject is, down to the county: by going down the list or by searching for the county's name. */
import type { Region } from '@domain/filing/region'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { Sheet } from '@/components/ui/sheet'
import { Pressable } from '@/platform/pressable'
import { describedBy, Field } from './field'
import { type FieldProps, fieldId, type RegionTable } from './field-props'
import { PickerRow } from './picker-row'
import { SearchBox } from './search-box'

export function RegionField(props: FieldProps) {
  const { state, onChange, extras } = props
  const [open, setOpen] = useState(false)
  const region = state.value as Region | undefined
  const table = extras?.regions
  const shown = region && table ? table.pathOf(region) : ''
  return (
    <Field {...props} readOnlyText={shown}>
      <PickerRow
        id={`${fieldId(state.anchor)}-control`}
        label={state.label}
        shown={shown}
        placeholder="请选择省、市、区县"
        open={open}
        onOpen={() => setOpen(true)}
        describedBy={describedBy(props)}
      />
      <Sheet open={open} title={`选择${state.label}`} onClose={() => setOpen(false)} tall>
        {table ? (
          <RegionChoices
            table={table}
            label={state.label}
            onChoose={(chosen) => {
              setOpen(false)
              onChange(chosen)
            }}
          />
        ) : (
          <View className="muted">正在取地区列表…</View>
        )}
      </Sheet>
    </Field>
  )
}

type ChoicesProps = { table: RegionTable; label: string; onChoose: (region: Region) => void }

function RegionChoices({ table, label, onChoose }: ChoicesProps) {
  const [text, setText] = useState('')
  const [way, setWay] = useState<readonly string[]>([])
  const found = text.trim() ? table.find(text.trim()) : undefined
  const [provinceCode = '', cityCode = ''] = way
  const choose = (code: string) => {
    const next = [...way, code]
    if (next.length === 3) onChoose({ provinceCode, cityCode, countyCode: code })
    else if (next.length === 2 && table.below(code).length === 0) onChoose({ provinceCode, cityCode: code, countyCode: code })
    else setWay(onlyCityOf(code) ? [...next, onlyCityOf(code) as string] : next)
  }
  // 北京, 上海, 天津: the one city is the municipality itself, nobody chooses it again.
  const onlyCityOf = (code: string) => (way.length === 0 && table.below(code).length === 1 ? table.below(code)[0]?.code : undefined)
  const back = () => setWay(way.length === 2 && table.below(provinceCode).length === 1 ? [] : way.slice(0, -1))
  return (
    <>
      <SearchBox id="region-search" label={`搜索${label}`} value={text} onChange={setText} placeholder="输入区县名，例如 南山" />
      {found ? (
        <FoundPlaces found={found} onChoose={onChoose} />
      ) : (
        <>
          {way.length ? (
            <Pressable className="way-back" onPress={back}>
              <Icon name="back" size={16} />
              <View>{table.pathOf({ provinceCode, ...(cityCode ? { cityCode } : {}) })}</View>
            </Pressable>
          ) : null}
          <View {...{ role: 'radiogroup', 'aria-label': label }}>
            {table.below(way[way.length - 1]).map(({ code, name }) => (
              <Pressable key={code} className="option" role="radio" checked={false} onPress={() => choose(code)}>
                <View className="option__words">{name}</View>
              </Pressable>
            ))}
          </View>
        </>
      )}
    </>
  )
}

function FoundPlaces({ found, onChoose }: { found: ReturnType<RegionTable['find']>; onChoose: (region: Region) => void }) {
  if (!found.length) return <View className="muted centre">没有找到，请检查有没有错字，或从省份开始选</View>
  return (
    <View {...{ role: 'radiogroup', 'aria-label': '找到的地区' }}>
      {found.map(({ region, path }) => (
        <Pressable key={path} className="option" role="radio" checked={false} onPress={() => onChoose(region)}>
          <View className="option__words">{path}</View>
        </Pressable>
      ))}
    </View>
  )
}
