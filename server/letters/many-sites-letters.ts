/** Letters a person with many sites, domains or resources writes: the plan, the statements, the guarantee. They list what is filed. */
import type { Filled } from './filled'
import type { LetterText } from './letter'
import { opening, promise } from './promise'
import { signatureLines, signingRules } from './signs'

/** One line per site; what cannot be known is left to write in. */
const siteTable = ({ sites }: Filled, last: string) => ({
  head: ['序号', '网站名称', '域名', '服务内容', last],
  widths: [0.08, 0.24, 0.28, 0.18, 0.22],
  rows: sites.map(({ name, domains, content }, n) => [String(n + 1), name, domains.join('、'), content, '']),
})

const signed = (filled: Filled, fingerprint: boolean) => {
  const signs = { ...filled.signs, fingerprint: filled.individual && (fingerprint || filled.signs.fingerprint) }
  return {
    signatures: signatureLines(filled.individual ? '本人' : '主体负责人', signs),
    signing: ['表里的空格请手写，写不下可以另附页。', ...signingRules(signs, filled.maxAgeDays)],
  }
}

export const constructionPlan: LetterText = (filled) => ({
  title: '网站建设方案书',
  to: filled.authority,
  paragraphs: [`${opening(filled)}，现将各网站的用途和建设计划说明如下：`],
  table: siteTable(filled, '开通时间和计划'),
  rows: [
    ['建设目的', ''],
    ['栏目和内容', ''],
    ['面向的用户', ''],
    ['使用的服务器和带宽', ''],
    ['信息安全措施', ''],
    ['多个域名的理由', ''],
  ],
  rowHeight: 72,
  ...signed(filled, false),
})

export const domainsStatement: LetterText = (filled) => ({
  title: '域名用途说明',
  to: filled.authority,
  paragraphs: [
    `${opening(filled)}。因网站和域名较多，现将每个域名的用途说明如下，所列域名均由${filled.individual ? '本人' : '本单位'}使用：`,
  ],
  table: siteTable(filled, '用途'),
  ...signed(filled, true),
})

export const resourceStatement: LetterText = (filled) => ({
  title: '云资源使用说明',
  to: filled.authority,
  paragraphs: [`${opening(filled)}。网站使用了不止一个云资源，用途说明如下：`],
  table: {
    head: ['序号', '网站名称', '域名', '云资源数量', '各自的用途'],
    widths: [0.08, 0.24, 0.28, 0.14, 0.26],
    rows: filled.sites.map(({ name, domains, resources }, n) => [String(n + 1), name, domains.join('、'), String(resources), '']),
  },
  ...signed(filled, false),
})

export const guaranteeLetter = promise({
  title: '网站使用保证书',
  points: ({ sites }) => [
    `以上 ${sites.length} 个网站均由本人建设和使用，不出租、出借、转让给他人。`,
    '不代替他人或单位备案；发现网站被他人使用的，立即停止并变更或注销备案。',
    '每个网站都按备案的内容开办，长期不用的及时注销。',
  ],
})
