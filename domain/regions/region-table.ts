/**
 * Provinces, cities and counties to choose from and to search. Some cities have no counties; some counties belong to no city and hang
 * under a row of their own, whose official name nobody looks for, so it is left out of what is shown.
 */
import type { Region } from '@domain/filing/region'
import { divisions } from './divisions'

export type Place = { readonly code: string; readonly name: string }
export type FoundRegion = { readonly region: Region; readonly path: string }
type City = Place & { readonly counties: readonly Place[] }
type Province = Place & { readonly cities: City[] }

let provinces: readonly Province[] | undefined

/** Read once, when somebody asks. */
function table(): readonly Province[] {
  provinces ??= unpack(divisions.trim().split('\n'))
  return provinces
}

function unpack(lines: readonly string[]): Province[] {
  const found: Province[] = []
  for (const line of lines) {
    const [head = '', ...rest] = line.split(' ')
    const place = { code: head.slice(0, 6), name: head.slice(6) }
    if (place.code.endsWith('0000')) found.push({ ...place, cities: [] })
    else
      found.at(-1)?.cities.push({
        ...place,
        counties: rest.map((text) => ({ code: place.code.slice(0, 4) + text.slice(0, 2), name: text.slice(2) })),
      })
  }
  return found
}

const provinceOf = (code: string): Province | undefined => table().find((province) => province.code.slice(0, 2) === code.slice(0, 2))
const cityOf = (code: string): City | undefined => provinceOf(code)?.cities.find((city) => city.code.slice(0, 4) === code.slice(0, 4))

/** Rows that only group counties: 省直辖县级行政区划, 自治区直辖县级行政区划, and the 县 of 重庆. */
const isGroup = ({ code }: Place): boolean => /^\d{2}90|^500200/.test(code)
const groupName = '省直辖的市、县'

/** Provinces without a code; the cities of a province; the counties of a city, none where it has none. */
export function below(code?: string): readonly Place[] {
  if (code === undefined) return table().map(({ code: own, name }) => ({ code: own, name }))
  if (!code.endsWith('00')) return []
  if (!code.endsWith('0000')) return cityOf(code)?.counties ?? []
  return (provinceOf(code)?.cities ?? []).map((city) => ({
    code: city.code,
    name: isGroup(city) ? (city.code === '500200' ? '各县' : groupName) : city.name,
  }))
}

/** 「广东省 深圳市 南山区」; 「北京市 朝阳区」; 「广东省 东莞市」. Empty for a province that is none; names that are not known are left out. */
export function pathOf({ provinceCode, cityCode, countyCode }: Region): string {
  const province = provinceOf(provinceCode)
  const city = cityCode === undefined ? undefined : cityOf(cityCode)
  const county = city?.counties.find((place) => place.code === countyCode)
  const names = [province?.name, city && !isGroup(city) ? city.name : undefined, county?.name]
  return names.filter((name, i) => name !== undefined && names.indexOf(name) === i).join(' ')
}

/** Whether province, city and county exist and belong to each other; a city without counties stands as its own county. */
export function regionExists({ provinceCode, cityCode, countyCode }: Region): boolean {
  const city = cityCode === undefined ? undefined : provinceOf(provinceCode)?.cities.find((place) => place.code === cityCode)
  if (!city || countyCode === undefined || provinceOf(provinceCode)?.code !== provinceCode) return false
  return city.counties.length === 0 ? countyCode === city.code : city.counties.some((place) => place.code === countyCode)
}

type Whole = FoundRegion & { place: Place; city: City }
let wholes: readonly Whole[] | undefined

/** Counties, and cities without counties, as whole regions in the order of their codes; made at the first search. */
function wholeRegions(): readonly Whole[] {
  wholes ??= table().flatMap((province) =>
    province.cities.flatMap((city) =>
      (city.counties.length === 0 ? [city] : city.counties).map((place) => {
        const region = { provinceCode: province.code, cityCode: city.code, countyCode: place.code }
        return { region, path: pathOf(region), place, city }
      }),
    ),
  )
  return wholes
}

const most = 30

/**
 * Regions whose county (or city) is named so, best first: the name itself, names that begin so, names that hold it, then the counties of a
 * city named so. Several words narrow it down (「深圳 南山」). At most 30.
 */
export function find(text: string): readonly FoundRegion[] {
  const words = text.trim().split(/\s+/).filter(Boolean)
  const last = words.at(-1)
  if (last === undefined) return []
  const ranked: { rank: number; found: FoundRegion }[] = []
  for (const { region, path, place, city } of wholeRegions()) {
    if (!words.every((word) => path.includes(word))) continue
    ranked.push({ rank: rankOf(last, place, city), found: { region, path } })
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ found }) => found)
}

function rankOf(word: string, place: Place, city: City): number {
  if (place.name === word || place.name.slice(0, -1) === word) return 0
  if (place.name.startsWith(word)) return 1
  if (place.name.includes(word)) return 2
  return city.name.startsWith(word) ? 3 : 4
}
