import { provinceCodes, provinceName } from '@domain/regions/province-names'
import { below, find, pathOf, regionExists } from '@domain/regions/region-table'

// GB/T 2260 as of 2024: 31 provinces that issue filings, 342 cities or groups, 2,849 counties.
test('the table is whole', () => {
  expect(below().map(({ code }) => code)).toEqual(provinceCodes)
  for (const { code, name } of below()) expect(provinceName(code)).toBe(name)
  const cities = below().flatMap(({ code }) => below(code))
  expect(cities).toHaveLength(342)
  const counties = cities.flatMap(({ code }) => below(code))
  expect(counties).toHaveLength(2849)
  expect(new Set(counties.map(({ code }) => code)).size).toBe(2849)
})

// Spec C1: 市辖区 is not offered.
test('no stand-in rows', () => {
  const names = below().flatMap(({ code }) => below(code).flatMap((city) => [city.name, ...below(city.code).map(({ name }) => name)]))
  expect(names.filter((name) => /^(市辖区|县|.*直辖县级行政区划)$/.test(name))).toEqual([])
})

test('cities without counties', () => {
  for (const code of ['441900', '442000', '460400', '620200']) {
    expect(below(code)).toEqual([])
    expect(regionExists({ provinceCode: `${code.slice(0, 2)}0000`, cityCode: code, countyCode: code })).toBe(true)
  }
  expect(below('440305')).toEqual([])
})

test('the way down in words', () => {
  expect(pathOf({ provinceCode: '440000', cityCode: '440300', countyCode: '440305' })).toBe('广东省 深圳市 南山区')
  expect(pathOf({ provinceCode: '110000', cityCode: '110100', countyCode: '110105' })).toBe('北京市 朝阳区')
  expect(pathOf({ provinceCode: '440000', cityCode: '441900', countyCode: '441900' })).toBe('广东省 东莞市')
  expect(pathOf({ provinceCode: '420000', cityCode: '429000', countyCode: '429004' })).toBe('湖北省 仙桃市')
  expect(pathOf({ provinceCode: '500000', cityCode: '500200', countyCode: '500229' })).toBe('重庆市 城口县')
  expect(pathOf({ provinceCode: '440000' })).toBe('广东省')
})

test('search', () => {
  expect(
    find('南山')
      .slice(0, 2)
      .map(({ path }) => path),
  ).toEqual(['黑龙江省 鹤岗市 南山区', '广东省 深圳市 南山区'])
  expect(find('深圳 南山')).toEqual([
    { region: { provinceCode: '440000', cityCode: '440300', countyCode: '440305' }, path: '广东省 深圳市 南山区' },
  ])
  expect(find('东莞')[0]?.region.countyCode).toBe('441900')
  expect(find('仙桃')[0]?.region).toEqual({ provinceCode: '420000', cityCode: '429000', countyCode: '429004' })
  expect(find('深圳').map(({ path }) => path)).toContain('广东省 深圳市 南山区')
  expect(find('不存在')).toEqual([])
  expect(find('  ')).toEqual([])
})

test('codes that do not belong together', () => {
  expect(regionExists({ provinceCode: '440000', cityCode: '440300', countyCode: '440305' })).toBe(true)
  expect(regionExists({ provinceCode: '440000', cityCode: '440300', countyCode: '440103' })).toBe(false)
  expect(regionExists({ provinceCode: '320000', cityCode: '440300', countyCode: '440305' })).toBe(false)
  expect(regionExists({ provinceCode: '440000', cityCode: '440300', countyCode: '440301' })).toBe(false)
  expect(regionExists({ provinceCode: '440000', cityCode: '440300' })).toBe(false)
  expect(regionExists({ provinceCode: '440000', cityCode: '441900', countyCode: '441901' })).toBe(false)
  expect(regionExists({ provinceCode: '440001', cityCode: '440300', countyCode: '440305' })).toBe(false)
})
