/** Addresses, province by province. Source: spec D (address_rules), K1. */
import type { Answers } from '@domain/filing/answers'
import { everyProvince, findings, local, subject, unit, verify } from './enforcement'

const at = 'subject.contactAddress'
const lives = (answers: Answers, contactAddress: string) => subject(answers, { contactAddress })
const row = (province: string, id: string, wrong: string, right: string, who: (of: string) => Answers = unit) => ({
  province,
  id,
  breaks: lives(who(province), wrong),
  obeys: lives(who(province), right),
  at,
})
const shop = (province: string) => subject(unit(province), { certificateAddress: '样例网店平台 https://shop.example.com' })

const addresses = [
  ...['北京', '天津', '上海', '浙江', '广西'].map((province) =>
    row(province, 'pseudo-district', '市辖区样例路 1 号 501 室', '样例区样例路 1 号 501 室'),
  ),
  ...['北京', '天津'].map((province) => row(province, 'number', '样例区样例路', '样例区样例路 1 号')),
  row('北京', 'merged', '宣武区样例街 3 号', '西城区样例街 3 号'),
  row('北京', 'merged', '崇文区样例街 3 号', '东城区样例街 3 号'),
  row('北京', 'merged', '密云县样例街 3 号', '密云区样例街 3 号'),
  row('天津', 'merged', '空港经济区样例路 1 号', '滨海新区样例路 1 号'),
  row('天津', 'ambiguous', '华苑样例路 1 号', '南开区华苑样例路 1 号'),
  row('天津', 'students', '样例大学宿舍 1 号楼', '样例大学宿舍 1 号楼，物理系二班', local),
  row('上海', 'room', '样例路 1 号', '样例路 1 号 501 室', local),
  row('江苏', 'village', '样例镇样例路', '样例镇样例村'),
  row('浙江', 'consistent', '江苏省苏州市样例路 1 号', '浙江省杭州市样例路 1 号'),
  row('四川', 'shop', '重庆市样例路 1 号', '四川省成都市样例路 1 号', shop),
  row('广东', 'shop-format', '样例路 1 号', '样例路 1 号：样例网店平台', shop),
]
const city = [
  {
    province: '广东',
    id: 'city',
    breaks: unit('广东'),
    obeys: verify(unit('广东'), { region: { provinceCode: '440000', cityCode: '440100', countyCode: '440106' } }),
    at: 'verify-type.region',
  },
]
findings('addressRules', [...addresses, ...city])
everyProvince('addressRules', addresses, city)
