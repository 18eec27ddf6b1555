/** Places where fictitious people live and fictitious companies sit: county codes of GB/T 2260 with invented streets. */
export type Place = { readonly code: string; readonly name: string; readonly city: string; readonly authority: string }

const place = (code: string, province: string, city: string, county: string): Place => ({
  code,
  name: `${province}${city}${county}`,
  city: city || province,
  authority: `${city || province}公安局${county.replace(/[区县]$/, '')}分局`,
})

export const places: readonly Place[] = [
  place('110105', '北京市', '', '朝阳区'),
  place('110108', '北京市', '', '海淀区'),
  place('320106', '江苏省', '南京市', '鼓楼区'),
  place('320508', '江苏省', '苏州市', '姑苏区'),
  place('320102', '江苏省', '南京市', '玄武区'),
  place('440106', '广东省', '广州市', '天河区'),
  place('440305', '广东省', '深圳市', '南山区'),
  place('440304', '广东省', '深圳市', '福田区'),
  place('330106', '浙江省', '杭州市', '西湖区'),
  place('510104', '四川省', '成都市', '锦江区'),
]

export const streets = [
  '青石路',
  '海棠街',
  '文苑路',
  '长桥路',
  '梧桐街',
  '云山大道',
  '学府路',
  '滨河路',
  '东风路',
  '和平街',
  '白鹭路',
  '科苑路',
]

/** The places of one province; an unknown province gives all. */
export function placesOf(provinceCode: string | undefined): readonly Place[] {
  const found = places.filter((p) => p.code.startsWith((provinceCode ?? '').slice(0, 2)))
  return found.length ? found : places
}
