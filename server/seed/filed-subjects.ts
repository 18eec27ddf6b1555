/**
 * Subjects that have filed before, one for each thing that can be begun on them: a change, a further site, an access, an ending. Each lives
 * in the account of the phone beside it. All people, units and numbers are made up; check digits are right.
 */
import type { World } from '@contract/sandbox-world'
import { account, domain, filedSite, filedSubject, personOf, server } from './world-parts'

const ningxia = { nature: 'individual', name: '马朝露', certificateNumber: '640104199204150045' }
const heilongjiang = { nature: 'enterprise', name: '哈尔滨雪野样例商贸有限公司', certificateNumber: '91230102MA1B0T3K0M' }
const chengdu = { nature: 'public-institution', name: '成都示例研究院', certificateNumber: '12510100450710800J' }
const nanjing = { nature: 'enterprise', name: '南京栖迟样例文化有限公司', certificateNumber: '91320104MA1P8Q2RXX' }
const oneClick = { nature: 'enterprise', name: '广州一键样例网络有限公司', certificateNumber: '91440104MA9K3J202L' }

const maZhaolu = personOf('马朝露', ningxia.certificateNumber, '13800138016')
const guanXue = personOf('关雪', '230102198506120016', '13800138017')
const baiHe = personOf('白河', '23010219901103003X', '13800138018')
const liWu = personOf('李五', '510104199212129036', '13800138015')
const zhaoYuan = personOf('赵苑', '510104198003030027', '13800138025')
const xuQichi = personOf('许栖迟', '320104198111110029', '13800138026')
const luoYi = personOf('罗一', '440104198509090037', '13800138014')

type Filed = Pick<World, 'accounts' | 'resources' | 'domains' | 'phones'> & { subjects: World['authority']['subjects'] }

const filedHere = (number: string, domains: readonly string[], holder: Parameters<typeof domain>[1]) =>
  domains.map((name, n) => domain(name, holder, { siteReachable: true, footerNumber: `${number}-${n + 1}`, resolvesTo: ['203.0.113.60'] }))

/** 注销主体 (宁夏, one site), 取消接入 and 注销网站 (黑龙江, three sites, one served nowhere else). */
const endings: Filed = {
  accounts: [account('13800138016', ningxia), account('13800138017', heilongjiang)],
  resources: [server('ins-160', '13800138016', { sitesUsed: 1 }), server('ins-170', '13800138017', { sitesUsed: 3 })],
  domains: [
    ...filedHere('宁ICP备20000016号', ['zhaolu-garden-demo.cn'], ningxia),
    ...filedHere('黑ICP备18000017号', ['snowfield-demo.cn', 'snowfield-shop-demo.cn', 'snowfield-help-demo.cn'], heilongjiang),
  ],
  phones: [],
  subjects: [
    filedSubject('宁ICP备20000016号', ningxia, 'resident-id', '640000', maZhaolu, '13800138016', [
      filedSite(1, '朝露的花圃', 'zhaolu-garden-demo.cn', ['own'], null, 'ins-160'),
    ]),
    filedSubject('黑ICP备18000017号', heilongjiang, 'business-licence', '230000', { ...guanXue, isLegalRep: true }, '13800138017', [
      filedSite(1, '雪野商贸', 'snowfield-demo.cn', ['own', 'other'], guanXue, 'ins-170'),
      filedSite(2, '雪野商贸产品服务', 'snowfield-shop-demo.cn', ['own', 'other'], baiHe, 'ins-170'),
      filedSite(3, '雪野商贸帮助中心', 'snowfield-help-demo.cn', ['own'], baiHe, 'ins-170'),
    ]),
  ],
}

/** 变更网站: taken in 四川, done as 变更备案 in 江苏. */
const changes: Filed = {
  accounts: [account('13800138015', chengdu), account('13800138026', nanjing)],
  resources: [server('ins-150', '13800138015', { sitesUsed: 1 }), server('ins-260', '13800138026', { sitesUsed: 1 })],
  domains: [
    ...filedHere('蜀ICP备19000015号', ['sample-institute-demo.cn'], chengdu),
    ...filedHere('苏ICP备19000026号', ['qichi-culture-demo.cn'], nanjing),
  ],
  phones: [
    { number: '13800138015', province: '510000', state: 'ok' },
    { number: '13800138027', province: '510000', state: 'ok' },
  ],
  subjects: [
    filedSubject('蜀ICP备19000015号', chengdu, 'institution-legal-cert', '510000', { ...zhaoYuan, isLegalRep: true }, '13800138015', [
      filedSite(1, '示例研究院门户', 'sample-institute-demo.cn', ['own'], liWu, 'ins-150'),
    ]),
    filedSubject('苏ICP备19000026号', nanjing, 'business-licence', '320000', { ...xuQichi, isLegalRep: true }, '13800138026', [
      filedSite(1, '栖迟文化', 'qichi-culture-demo.cn', ['own'], xuQichi, 'ins-260'),
    ]),
  ],
}

/** 一键接入: the subject is here, one of its sites still runs elsewhere only. */
const accesses: Filed = {
  accounts: [account('13800138014', oneClick)],
  resources: [server('ins-140', '13800138014', { sitesUsed: 1 })],
  domains: [
    ...filedHere('粤ICP备16000014号', ['one-click-demo.cn', 'one-click-moved-demo.cn'], oneClick),
    domain('one-click-new-demo.cn', oneClick),
  ],
  phones: [{ number: '13800138014', province: '440000', state: 'ok' }],
  subjects: [
    filedSubject('粤ICP备16000014号', oneClick, 'business-licence', '440000', { ...luoYi, isLegalRep: true }, '13800138014', [
      filedSite(1, '一键样例', 'one-click-demo.cn', ['own'], luoYi, 'ins-140'),
      filedSite(2, '一键样例手册', 'one-click-moved-demo.cn', ['other'], luoYi, null),
    ]),
  ],
}

/** The registry knows every one of the units, as they are on record. */
const registered = (subject: World['authority']['subjects'][number]): NonNullable<World['companies']> =>
  subject.legalRep
    ? [
        {
          certificateNumber: subject.certificateNumber,
          name: subject.name,
          state: 'synced',
          changedAt: '2019-01-01',
          legalRep: subject.legalRep,
        },
      ]
    : []

const all = [endings, changes, accesses]

export const filedSubjects: Filed & { companies: NonNullable<World['companies']> } = {
  accounts: all.flatMap(({ accounts }) => accounts),
  resources: all.flatMap(({ resources }) => resources),
  domains: all.flatMap(({ domains }) => domains),
  phones: all.flatMap(({ phones }) => phones),
  subjects: all.flatMap(({ subjects }) => subjects),
  companies: all.flatMap(({ subjects }) => subjects.flatMap(registered)),
}
