/** Units that are no companies and do not exist: institutions of the state, societies, and what a code certificate is issued to. */
import type { Random } from '../../../server/seed/sample-certificates/random'
import { creditCode } from './company'
import { chineseName } from './names'
import { dateBetween } from './person'
import { officeAt, places, registrarAt } from './places'

export type Unit = {
  uscc: string
  name: string
  nature: string
  address: string
  legalPerson: string
  capital: string
  scope: string
  authority: string
  issued: string
  until: string
}

export type UnitKind = 'institution' | 'social-group' | 'uscc'

const prefix: Record<UnitKind, string> = { institution: '12', 'social-group': '51', uscc: '11' }
const names: Record<UnitKind, readonly string[]> = {
  institution: ['实验小学', '第三中学', '图书馆', '疾病预防控制中心', '水文监测站', '人民医院', '文化馆', '不动产登记中心'],
  'social-group': ['软件行业协会', '书法家协会', '餐饮商会', '登山运动协会', '茶文化研究会', '青年创业促进会'],
  uscc: ['人力资源和社会保障局', '水务局', '教育局', '统计局', '退役军人事务局', '气象局'],
}
const scopes: Record<UnitKind, readonly string[]> = {
  institution: [
    '实施小学义务教育，促进基础教育发展。小学学历教育（相关社会服务）。',
    '保存借阅图书资料，促进社会经济文化发展。图书资料采编、图书资料储藏保护、图书资料借阅、相关研究、读者活动组织与培训。',
    '为人民身体健康提供医疗与护理保健服务。医疗与护理、医学教学、医学研究、卫生医疗人员培训、保健与健康教育。',
    '承担辖区内水文水资源监测、水旱灾害情报预报及相关技术服务。',
  ],
  'social-group': [
    '行业交流、业务培训、咨询服务、会展服务、编印会刊。',
    '理论研究、学术交流、专业培训、书刊编辑、国际合作、咨询服务',
    '组织会员开展登山运动，普及登山知识，承办比赛，开展公益活动。',
  ],
  uscc: ['行政管理'],
}

export function unit(r: Random, kind: UnitKind): Unit {
  const place = r.pick(places)
  const where = place.county || place.city
  const issued = dateBetween(r, 2018, 2024)
  return {
    uscc: creditCode(prefix[kind], place, r),
    name: where + r.pick(names[kind]),
    nature: kind === 'uscc' ? r.pick(['机关法人', '事业法人', '机关非法人']) : '',
    address: officeAt(place, r),
    legalPerson: chineseName(r),
    capital: r.pick([`${r.whole(3, 900)}万元`, `￥${r.whole(10, 5000)}万元`, `人民币${r.pick([...'叁伍捌'])}拾万元整`]),
    scope: r.pick(scopes[kind]),
    authority: kind === 'social-group' ? `${where}民政局` : kind === 'institution' ? `${where}事业单位登记管理局` : registrarAt(place, r),
    issued,
    until: `${Number(issued.slice(0, 4)) + r.pick([4, 5])}${issued.slice(4)}`,
  }
}
