/** 找生僻字: by pinyin, by parts, or both; one tap puts the character into the name. */
import { View } from '@tarojs/components'
import { useDeferredValue, useMemo, useState } from 'react'
import { SearchBox } from '@/components/form/search-box'
import { Button } from '@/components/ui/button'
import { Chips } from '@/components/ui/chips'
import { Notice } from '@/components/ui/notice'
import { Sheet } from '@/components/ui/sheet'
import { LiveRegion } from '@/platform/live-region'
import { Pressable } from '@/platform/pressable'
import { likelyPlace, withCharacter } from './character-in-name'
import { type Finder, useFinder } from './use-finder'
import './rare-sheet.scss'

type RareSheetProps = {
  open: boolean
  label: string
  name: string
  /** Other readings of the name. */
  others: readonly string[]
  onPick: (name: string) => void
  onClose: () => void
}

export function RareSheet(props: RareSheetProps) {
  return (
    <Sheet open={props.open} title="找生僻字" onClose={props.onClose} tall>
      <Finding {...props} />
    </Sheet>
  )
}

function Finding({ name, others, label, onPick, onClose }: RareSheetProps) {
  const finder = useFinder(true)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(() => likelyPlace(name, others))
  const pick = (character: string) => {
    onPick(withCharacter(name, at, character))
    onClose()
  }
  const places = [...name].map((character, place) => ({ value: place, label: character }))
  return (
    <View className="rare">
      {name ? (
        <>
          <View className="field__label">{`找到的字放在${label}的哪里`}</View>
          <Chips label="替换哪个字" options={[...places, { value: places.length, label: '加在最后' }]} chosen={at} onChoose={setAt} />
        </>
      ) : null}
      <SearchBox id="rare-query" label="拼音或部件" value={query} onChange={setQuery} placeholder="拼音或部件，如 jun、氵睿" />
      {finder.kind === 'failed' ? (
        <Notice tone="warn" title="字表没有下载完" live action={<Again onPress={finder.retry} />}>
          请检查网络后再试。也可以先用手写键盘输入。
        </Notice>
      ) : query.trim() ? (
        <Results finder={finder} query={query} onPick={pick} />
      ) : (
        <Hints onTry={setQuery} />
      )}
    </View>
  )
}

const Again = ({ onPress }: { onPress: () => void }) => (
  <Button kind="secondary" size="small" onPress={onPress}>
    再试一次
  </Button>
)

const examples = ['jun', '氵睿', '方方土', '三点水 睿', 'jun 氵'] as const

const Hints = ({ onTry }: { onTry: (query: string) => void }) => (
  <View className="rare__hints">
    <View className="tiny">写拼音，或者把字拆成几部分写出来，也可以两样一起写。例如：</View>
    <View className="chips">
      {examples.map((example) => (
        <Pressable key={example} className="chip" label={`试试 ${example}`} onPress={() => onTry(example)}>
          {example}
        </Pressable>
      ))}
    </View>
  </View>
)

function Results({ finder, query, onPick }: { finder: Finder; query: string; onPick: (character: string) => void }) {
  const wanted = useDeferredValue(query)
  const found = useMemo(() => (finder.kind === 'ready' ? finder.find(wanted, 80) : undefined), [finder, wanted])
  if (!found) return <LiveRegion className="tiny">正在打开字表…</LiveRegion>
  const { characters, more } = found
  const says = characters.length
    ? more
      ? `先列出 ${characters.length} 个，还有 ${more} 个；再写一个部件可以缩小范围`
      : `找到 ${characters.length} 个，点一下放进去`
    : '没有找到。换一个读音，或者换一种拆法试试，例如把「濬」写成「氵睿」'
  return (
    <>
      <LiveRegion className="tiny">{says}</LiveRegion>
      <View className="rare__found">
        {characters.map((character) => (
          <Pressable key={character} className="rare__character" label={`用「${character}」`} onPress={() => onPick(character)}>
            {character}
          </Pressable>
        ))}
      </View>
    </>
  )
}
