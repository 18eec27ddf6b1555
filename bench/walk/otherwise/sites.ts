/** Sites: how many, what they hold, what they are called by their domains. */
import { answer } from '@domain/journey/change'
import { contextFor } from '../world'
import { building, filedSites, withSites } from './other-worlds'
import type { Variation } from './variation'

export const sites: readonly Variation[] = [
  {
    id: 'a-second-site-with-an-odd-suffix',
    asks: ['approved-suffix', 'domainSuffixRule'],
    types: ['initial'],
    patch: (answers) => {
      const two = withSites(2)(answers)
      return { ...two, sites: two.sites.map((site, n) => (n === 1 ? { ...site, domains: ['qiming-two.io'] } : site)) }
    },
  },
  {
    id: 'two-domains-on-a-site',
    asks: ['domainsPerSite'],
    types: ['initial'],
    patch: (answers) => ({ ...answers, sites: answers.sites.map((site) => ({ ...site, moreDomains: ['qiming-also-demo.cn'] })) }),
  },
  {
    id: 'for-an-account-only',
    asks: ['miniProgramOnlyDomain'],
    types: ['initial'],
    set: () => ({ 'sites.0.siteRemark': '公众号使用的域名' }),
  },
  {
    id: 'an-access-on-several-clouds',
    asks: ['cloudResourceRule', 'specialMaterials'],
    types: ['access'],
    patch: (answers) => ({ ...answers, sites: answers.sites.map((site) => ({ ...site, moreResources: ['ins-3', 'ins-4'] })) }),
  },
  {
    id: 'an-online-shop',
    asks: ['specialMaterials'],
    who: 'unit',
    types: ['initial'],
    set: () => ({ 'subject.certificateAddress': 'https://shop.example.cn/qiming 网店' }),
  },
  {
    id: 'two-sites',
    asks: ['maxNewSitesPerOrderUnit', 'maxNewSitesPerOrderIndividual', 'constructionPlanThresholdUnit', 'isFirstSite'],
    types: building,
    patch: withSites(2),
  },
  {
    id: 'six-sites',
    asks: [
      'maxNewSitesPerOrderUnit',
      'maxNewSitesPerOrderIndividual',
      'constructionPlanThresholdUnit',
      'constructionPlanThresholdIndividual',
      'specialMaterials',
    ],
    types: building,
    patch: withSites(6),
  },
  {
    id: 'ten-sites',
    asks: ['maxNewSitesPerOrderUnit', 'constructionPlanThresholdUnit', 'maxSitesTotalUnit'],
    who: 'unit',
    types: building,
    patch: withSites(10),
  },
  { id: 'eleven-sites', asks: ['isFirstSite'], who: 'unit', types: building, patch: withSites(11) },
  {
    id: 'many-filed',
    asks: [
      'maxSitesTotalUnit',
      'maxSitesTotalIndividual',
      'constructionPlanThresholdUnit',
      'constructionPlanThresholdIndividual',
      'maxNewSitesPerOrderUnit',
    ],
    world: filedSites(40),
  },
  {
    id: 'six-in-one-change',
    asks: ['specialMaterials', 'constructionPlanThresholdUnit'],
    types: ['change-filing', 'change-site'],
    world: filedSites(6),
    patch: (answers, world) =>
      answer(
        answers,
        'record.siteFilingNumbers',
        world.record.sites.map(({ filingNumber }) => filingNumber),
        contextFor(world, answers),
      ),
  },
  {
    id: 'two-clouds',
    asks: ['cloudResourceRule', 'remark'],
    types: building,
    patch: (answers) => ({
      ...withSites(2)(answers),
      sites: withSites(2)(answers).sites.map((site, n) =>
        n === 1
          ? { ...site, resources: ['ins-2', 'ins-3', 'ins-4', 'ins-5', 'ins-6', 'ins-7'].map((id) => ({ kind: 'cvm' as const, id })) }
          : site,
      ),
    }),
  },
  {
    id: 'an-approval',
    asks: ['siteNeedsApproval'],
    who: 'unit',
    set: () => ({ 'sites.0.preApprovalTypes': ['news', 'internet-finance'] }),
  },
  {
    id: 'every-approval',
    asks: ['siteNeedsApproval', 'industryRules', 'specialMaterials'],
    who: 'unit',
    set: () => ({ 'sites.0.preApprovalTypes': ['culture', 'religion', 'after-school-training', 'medicine-and-devices'] }),
  },
  ...['综合门户', '单位门户网站', '博客/个人空间', '网络购物', '网上支付', '网络教育'].map(
    (content): Variation => ({
      id: `content-${content}`,
      types: ['initial'],
      asks: ['serviceContentForbiddenIndividual', 'remark'],
      set: () => ({ 'sites.0.serviceContent': content }),
    }),
  ),
  { id: 'no-remark', asks: ['remark', 'siteRemarkRules'], set: () => ({ 'sites.0.siteRemark': '' }) },
  { id: 'short-remark', asks: ['remark', 'siteRemarkRules'], set: () => ({ 'sites.0.siteRemark': '照片' }) },
  {
    id: 'remark-of-a-forum',
    asks: ['forum', 'miniProgramOnlyDomain'],
    set: () => ({ 'sites.0.siteRemark': '网站主要内容为：摄影爱好者论坛，域名仅用于微信小程序' }),
  },
  {
    id: 'address-without-a-number',
    asks: ['addressRules'],
    set: () => ({ 'subject.contactAddress': '市辖区示例街道示例路', 'subject.certificateAddress': '示例路' }),
  },
  {
    id: 'state-word',
    asks: ['domain-state-word', 'domainSuffixRule'],
    types: ['initial'],
    set: () => ({ 'verify-type.domain': 'zhongguo-demo.cn' }),
  },
  ...['中国启明.cn', 'qiming-demo.asia', 'qiming-demo.io', 'qiming-demo.vip', 'qiming-demo.中国', 'qiming-demo.wang'].map(
    (domain): Variation => ({
      id: `domain-${domain}`,
      asks: ['approved-suffix', 'domainSuffixRule', 'domain-state-word'],
      types: ['initial'],
      set: () => ({ 'verify-type.domain': domain }),
    }),
  ),
]
