/** The 31 provinces a filing can belong to: code, name, prefix of the filing number and the provider's estimate of the authority's days. Source: spec B3, K6-12. */
import type { ProvinceRules } from './province-rules'

type Row = readonly [code: string, name: string, prefix: string, minDays: number, maxDays: number]

const estimate = { source: 'product/域名与网站/网站备案/常见问题/备案流程/备案审核.md', asOf: '2021-11-12' }

const rows: readonly Row[] = [
  ['110000', '北京', '京', 15, 17],
  ['120000', '天津', '津', 4, 11],
  ['130000', '河北', '冀', 8, 11],
  ['140000', '山西', '晋', 15, 19],
  ['150000', '内蒙古', '蒙', 12, 19],
  ['210000', '辽宁', '辽', 9, 10],
  ['220000', '吉林', '吉', 6, 11],
  ['230000', '黑龙江', '黑', 10, 11],
  ['310000', '上海', '沪', 3, 4],
  ['320000', '江苏', '苏', 9, 30],
  ['330000', '浙江', '浙', 7, 10],
  ['340000', '安徽', '皖', 12, 17],
  ['350000', '福建', '闽', 6, 9],
  ['360000', '江西', '赣', 5, 6],
  ['370000', '山东', '鲁', 10, 13],
  ['410000', '河南', '豫', 7, 11],
  ['420000', '湖北', '鄂', 5, 7],
  ['430000', '湖南', '湘', 13, 16],
  ['440000', '广东', '粤', 7, 9],
  ['450000', '广西', '桂', 5, 6],
  ['460000', '海南', '琼', 5, 9],
  ['500000', '重庆', '渝', 8, 11],
  ['510000', '四川', '蜀', 11, 12],
  ['520000', '贵州', '黔', 6, 10],
  ['530000', '云南', '滇', 16, 21],
  ['540000', '西藏', '藏', 6, 9],
  ['610000', '陕西', '陕', 7, 10],
  ['620000', '甘肃', '陇', 11, 14],
  ['630000', '青海', '青', 5, 6],
  ['640000', '宁夏', '宁', 4, 6],
  ['650000', '新疆', '新', 3, 4],
]

export const provinceList: readonly Pick<ProvinceRules, 'code' | 'name' | 'prefix' | 'estimatedAuthorityDays'>[] = rows.map(
  ([code, name, prefix, min, max]) => ({ code, name, prefix, estimatedAuthorityDays: { min, max, ...estimate } }),
)
