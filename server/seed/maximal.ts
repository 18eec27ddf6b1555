/**
 * A world with one of everything a filing can meet: records filed here and elsewhere, a hollow subject, conflicts, a black list, codes in
 * each state, servers and domains with each fault. It begins with the minimal world. All people and numbers are made up.
 */
import type { World } from '@contract/sandbox-world'
import { minimalWorld } from './minimal'

type Domain = World['domains'][number]
type Resource = World['resources'][number]

const domain = (name: string, holder: Domain['holder'], change: Partial<Domain> = {}): Domain => ({
  name,
  registrar: 'own',
  approvedRegistrar: true,
  registeredAt: '2025-03-01',
  expiresAt: '2028-03-01',
  realNameAt: '2025-03-02T09:00:00+08:00',
  holder,
  siteReachable: false,
  footerNumber: null,
  resolvesTo: [],
  ...change,
})

const server = (id: string, account: string, change: Partial<Resource> = {}): Resource => ({
  id,
  account,
  kind: 'cvm',
  region: 'guangzhou',
  mainland: true,
  ips: [`203.0.113.${id.replace(/\D/g, '')}`],
  prepaid: true,
  monthsBought: 12,
  expiresAt: '2027-12-01T00:00:00+08:00',
  bandwidth: 5,
  sitesUsed: 0,
  subjectsUsed: 0,
  boundTo: null,
  ...change,
})

const xiaoxi = { nature: 'individual', name: '林小溪', certificateNumber: '440305199003079019' }
const guangzhou = { nature: 'enterprise', name: '广州接入样例有限公司', certificateNumber: '91440101MA9L7J088A' }
const shanghai = { nature: 'enterprise', name: '上海旧规贸易有限公司', certificateNumber: '91310115MA1K4E0585' }

export const maximalWorld: World = {
  accounts: [
    ...minimalWorld.accounts,
    {
      phone: '13800138003',
      name: '北京样例科技有限公司',
      nature: 'enterprise',
      realNameAt: '2026-05-01T09:00:00+08:00',
      certificateNumber: '91110105MA01B2C0X3',
      email: null,
      wechat: { mainland: true },
      flagged: false,
    },
    {
      phone: '13800138009',
      name: guangzhou.name,
      nature: 'enterprise',
      realNameAt: '2025-01-01T09:00:00+08:00',
      certificateNumber: guangzhou.certificateNumber,
      email: null,
      wechat: { mainland: true },
      flagged: false,
    },
    {
      phone: '13800138010',
      name: shanghai.name,
      nature: 'enterprise',
      realNameAt: '2024-01-01T09:00:00+08:00',
      certificateNumber: shanghai.certificateNumber,
      email: null,
      wechat: { mainland: false },
      flagged: false,
    },
    {
      phone: '13800138011',
      name: '杜若舟',
      nature: 'individual',
      realNameAt: null,
      certificateNumber: '330106199011300027',
      email: null,
      wechat: null,
      flagged: true,
    },
  ],
  resources: [
    ...minimalWorld.resources,
    server('ins-30', '13800138003', { region: 'beijing' }),
    server('ins-90', '13800138009'),
    server('ins-91', '13800138001', { monthsBought: 1 }),
    server('ins-92', '13800138001', { mainland: false, region: 'singapore' }),
    server('ins-93', '13800138001', { sitesUsed: 5 }),
    server('ins-94', '13800138001', { expiresAt: '2026-09-30T00:00:00+08:00' }),
    server('lb-95', '13800138001', { kind: 'clb', boundTo: 'ins-1' }),
    server('scf-96', '13800138001', { kind: 'serverless', sitesUsed: 1 }),
  ],
  authorizationCodes: [
    { code: '0123456789abcdef0123456789abcdef', issuer: '13800138009', target: '13800138001', resource: 'ins-90', state: 'unused' },
    { code: '11111111111111111111111111111111', issuer: '13800138009', target: '13800138003', resource: 'ins-90', state: 'unused' },
    { code: '22222222222222222222222222222222', issuer: '13800138009', target: '13800138001', resource: 'ins-90', state: 'used' },
  ],
  domains: [
    ...minimalWorld.domains,
    domain('beijing-sample-demo.cn', { nature: 'enterprise', name: '北京样例科技有限公司', certificateNumber: '91110105MA01B2C0X3' }),
    domain('access-sample-demo.cn', guangzhou, { siteReachable: true, resolvesTo: ['198.51.100.9'] }),
    domain('old-rules-demo.cn', shanghai, { siteReachable: true, footerNumber: '沪ICP备17000001号-1' }),
    domain('busy-elsewhere-demo.cn', xiaoxi),
    domain('just-named-demo.cn', xiaoxi, { realNameAt: '2026-09-13T09:00:00+08:00' }),
    domain('foreign-registrar-demo.com', xiaoxi, { registrar: 'foreign', approvedRegistrar: false }),
    domain('run-out-demo.cn', xiaoxi, { expiresAt: '2026-09-01' }),
    domain('not-named-demo.cn', null, { realNameAt: null }),
  ],
  authority: {
    subjects: [
      {
        filingNumber: '粤ICP备15000009号',
        state: 'filed',
        nature: 'enterprise',
        certificateType: 'business-licence',
        certificateNumber: guangzhou.certificateNumber,
        name: guangzhou.name,
        province: '440000',
        filedAt: '2015-06-01',
        person: { name: '何见山', idType: 'resident-id', idNumber: '320115198806050033', phone: '13700137006', isLegalRep: true },
        legalRep: { name: '何见山', idNumber: '320115198806050033' },
        oldCertificate: null,
        providers: ['other'],
        account: null,
        sites: [
          {
            filingNumber: '粤ICP备15000009号-1',
            name: '接入样例官网',
            domains: ['access-sample-demo.cn'],
            homeUrls: ['www.access-sample-demo.cn'],
            providers: ['other'],
            serviceContent: '单位门户网站',
            person: { name: '何见山', idType: 'resident-id', idNumber: '320115198806050033', phone: '13700137006' },
          },
        ],
      },
      {
        filingNumber: '沪ICP备17000001号',
        state: 'filed',
        nature: 'enterprise',
        certificateType: 'business-licence',
        certificateNumber: shanghai.certificateNumber,
        name: shanghai.name,
        province: '310000',
        filedAt: '2017-05-01',
        person: { name: '方寻梅', idType: 'resident-id', idNumber: '310115198202029020', phone: '13800138012', isLegalRep: false },
        legalRep: { name: '乔万里', idNumber: '330106199011300027' },
        oldCertificate: null,
        providers: ['own'],
        account: '13800138010',
        sites: [
          {
            filingNumber: '沪ICP备17000001号-1',
            name: '旧规贸易',
            domains: ['old-rules-demo.cn'],
            homeUrls: ['www.old-rules-demo.cn'],
            providers: ['own'],
            serviceContent: '单位门户网站',
            person: { name: '方寻梅', idType: 'resident-id', idNumber: '310115198202029020', phone: '13800138012' },
          },
        ],
      },
      {
        filingNumber: '苏ICP备16000003号',
        state: 'hollow',
        nature: 'individual',
        certificateType: 'resident-id',
        certificateNumber: '320505199207183014',
        name: '沈听雨',
        province: '320000',
        filedAt: '2016-03-01',
        person: null,
        legalRep: null,
        oldCertificate: null,
        providers: [],
        account: null,
        sites: [],
      },
    ],
    domainsInFlight: ['busy-elsewhere-demo.cn'],
    blacklist: [{ kind: 'domain', value: 'blocked-sample-demo.cn' }],
    slow: false,
  },
  companies: [
    ...(minimalWorld.companies ?? []),
    {
      certificateNumber: '91110105MA01B2C0X3',
      name: '北京样例科技有限公司',
      state: 'synced',
      changedAt: '2024-02-01',
      legalRep: { name: '陈一', idNumber: '110105198506129020' },
    },
    {
      certificateNumber: guangzhou.certificateNumber,
      name: guangzhou.name,
      state: 'synced',
      changedAt: '2015-01-01',
      legalRep: { name: '何见山' },
    },
    {
      certificateNumber: shanghai.certificateNumber,
      name: shanghai.name,
      state: 'synced',
      changedAt: '2017-01-01',
      legalRep: { name: '乔万里' },
    },
  ],
  phones: [...minimalWorld.phones, { number: '13700137006', province: '440000', state: 'disused' }],
  people: minimalWorld.people,
}
